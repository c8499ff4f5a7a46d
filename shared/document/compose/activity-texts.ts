import { childrenOf, type EntityOf, entityOf, type Id, printYears } from '../../model/index.ts'
import type { Context } from './context.ts'
import { amountText } from './money.ts'
import { fill } from './phrases.ts'

type Activity = EntityOf<'activity'>

/** When an activity is carried out: its years, a fixed word, or the plan's own words. */
export function periodText({ words }: Context, activity: Activity): string {
  const { periodKind, periodWords } = activity
  if (periodKind === 'years') return printYears(activity)
  if (periodWords !== '' || periodKind === 'words') return periodWords
  return periodKind === 'ongoing' ? words.period.ongoing : words.period.everyYear
}

/** The name by which a body or source is printed in a cell: its short form if it has one. */
export function shortName({ short, name }: { readonly short: string; readonly name: string }): string {
  return short.trim() || name.trim()
}

/** Institutions in their order, joined by commas. */
export function institutionsText({ plan }: Context, ids: readonly Id[]): string {
  return ids
    .flatMap((id) => entityOf(plan, id, 'institution') ?? [])
    .map(shortName)
    .filter((name) => name !== '')
    .join(', ')
}

/** What is said of an activity's cost where it has no amounts: its own words, else those of its kind of cost. */
export function costWords({ words }: Context, activity: Activity): string {
  if (activity.costWords.trim() !== '') return activity.costWords
  return activity.costKind === 'amounts' ? words.cost.notStated : words.cost[activity.costKind]
}

/** True if the words say what another text says already. */
export function isSaid(words: string, text: string): boolean {
  const plain = (one: string): string =>
    one
      .trim()
      .toLowerCase()
      .replaceAll(/[’'`‘]/g, '’')
  return plain(words) === plain(text)
}

/** The calculation of an activity's cost, one line an item: `Qumësht: 7 fëmijë × 70,00 € × 12 muaj`. */
export function calculation(context: Context, activity: Activity): readonly string[] {
  return childrenOf(context.plan, activity.id, 'cost-item').map((item) => {
    const { words } = context
    const values = {
      count: counted(context, item.quantity, item.unit),
      unitCost: amountText(context, item.unitCost),
      times: counted(context, item.times, item.timesUnit),
    }
    const isOnce = item.times === 1_000 && item.timesUnit === ''
    const product = fill(isOnce ? words.cost.item : words.cost.itemTimes, values)
    return item.description === '' ? product : `${item.description}: ${product}`
  })
}

function counted({ formatting }: Context, thousandths: number, unit: string): string {
  return `${formatting.thousandths(thousandths)} ${unit}`.trim()
}
