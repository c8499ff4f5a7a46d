import { documentWords } from '../../../shared/locales/document/index.ts'
import { formatting } from '../../../shared/locales/formatting.ts'
import type { EntityOf } from '../../../shared/model/index.ts'
import { formatAmount } from '../../../shared/money/index.ts'

type ItemValues = Pick<
  EntityOf<'cost-item'>,
  'description' | 'quantity' | 'unit' | 'unitCost' | 'times' | 'timesUnit'
>

/** A cost item as the paper prints it, in the paper's language: `Qumësht: 7 fëmijë × 70,00 € × 12 muaj`. */
export function itemText(
  { language, currency, numberStyle: style }: EntityOf<'plan'>,
  item: ItemValues,
): string {
  const { cost } = documentWords(language)
  const counted = (thousandths: number, unit: string): string =>
    `${formatting(language).thousandths(thousandths)} ${unit}`.trim()
  const values: Readonly<Record<string, string>> = {
    count: counted(item.quantity, item.unit),
    unitCost: formatAmount(item.unitCost, { currency, style, withSign: true }),
    times: counted(item.times, item.timesUnit),
  }
  const isOnce = item.times === 1_000 && item.timesUnit === ''
  const product = (isOnce ? cost.item : cost.itemTimes).replaceAll(
    /\{\{(\w+)\}\}/g,
    (whole, name: string) => values[name] ?? whole,
  )
  return item.description === '' ? product : `${item.description}: ${product}`
}

/** The description of an activity's cost made from its cost items, one line an item. */
export function costDescriptionOf(root: EntityOf<'plan'>, items: readonly ItemValues[]): string {
  return items.map((item) => itemText(root, item)).join('\n')
}
