import { ActionIcon } from '@mantine/core'
import type { ReactElement } from 'react'
import { childrenOf, type EntityOf, limits, rootOf, yearsOf } from '../../../shared/model/index.ts'
import { readThousandths } from '../../../shared/money/index.ts'
import type { Batch } from '../../../shared/operations/index.ts'
import { amountOfItem } from '../../../shared/totals/index.ts'
import { useMark } from '../../checks/use-mark.ts'
import { Icon } from '../../components/icons.tsx'
import { focusKey } from '../../drafting/focus.ts'
import { TextField } from '../../drafting/text-field.tsx'
import { useSpeech } from '../../i18n/language.ts'
import { shortName } from '../../plan/short-name.ts'
import { newId } from '../../state/ids.ts'
import { itemBatch, itemUpdate } from '../model/calculator.ts'
import { readEntry } from '../model/entry.ts'
import { yearsFor } from '../model/offers.ts'
import type { BudgetView } from '../model/view.ts'
import { problemText } from '../problem-text.ts'
import { NumberField } from './number-field.tsx'
import classes from './panel.module.css'
import { SelectField } from './select-field.tsx'

interface CostItemProps {
  readonly item: EntityOf<'cost-item'>
  /** From 1. */
  readonly number: number
  readonly view: BudgetView
  readonly onChange: (operations: Batch) => void
}

/** One cost item: what, how many, at what price, how often, in which years and from whom. */
export function CostItem({ item, number, view, onChange }: CostItemProps): ReactElement {
  const { t } = useSpeech()
  const update = (values: Parameters<typeof itemUpdate>[1]): void => onChange([itemUpdate(item.id, values)])
  const sources = childrenOf(view.plan, view.plan.id, 'funding-source')
  return (
    <fieldset className={classes.item}>
      <legend>{t('budget.calculator.item', { number })}</legend>
      <ActionIcon
        size="sm"
        className={classes.remove ?? ''}
        aria-label={t('budget.calculator.removeItem', { number })}
        onClick={() => onChange([{ type: 'remove', id: item.id }])}
      >
        <Icon name="bin" />
      </ActionIcon>
      <ItemText item={item} name="description" label={t('content.cost.description')} />
      <div className={classes.factors}>
        <CountField item={item} name="quantity" view={view} onUpdate={update} />
        <ItemText item={item} name="unit" label={t('budget.calculator.unit')} />
        <PriceField item={item} view={view} onUpdate={update} />
        <CountField item={item} name="times" view={view} onUpdate={update} />
        <ItemText item={item} name="timesUnit" label={t('budget.calculator.timesUnit')} />
        <SelectField
          label={t('content.cost.source')}
          value={item.source ?? ''}
          options={[
            { value: '', label: t('content.cost.noSource') },
            ...sources.map((source) => ({ value: source.id, label: shortName(source) })),
          ]}
          onChoose={(source) => update({ source: source === '' ? null : source })}
        />
      </div>
      <Years item={item} view={view} onUpdate={update} />
      <Product item={item} view={view} />
    </fieldset>
  )
}

type Update = (values: Parameters<typeof itemUpdate>[1]) => void

interface ItemPartProps {
  readonly item: EntityOf<'cost-item'>
  readonly view: BudgetView
  readonly onUpdate: Update
}

interface ItemTextProps {
  readonly item: EntityOf<'cost-item'>
  readonly name: 'description' | 'unit' | 'timesUnit'
  readonly label: string
}

function ItemText({ item, name, label }: ItemTextProps): ReactElement {
  const key = focusKey(item.id, name)
  return (
    <div className={classes.field} data-wide={name === 'description'}>
      <span id={`${key}-label`}>{label}</span>
      <TextField
        name={key}
        value={item[name]}
        labelledBy={`${key}-label`}
        mark={useMark(item.id, name)}
        maximumLength={name === 'description' ? limits.title : limits.label}
        save={(plan, text) => {
          if (item.parent === null || !plan.entities.has(item.id)) return null
          return itemBatch(plan, item.parent, [itemUpdate(item.id, { [name]: text })], newId)
        }}
      />
    </div>
  )
}

function CountField({ item, name, view, onUpdate }: ItemPartProps & { readonly name: 'quantity' | 'times' }) {
  const { t, format } = useSpeech()
  const { currency, numberStyle: style } = rootOf(view.plan)
  const take = (text: string): string | null => {
    const count = readThousandths(text, { currency, style })
    if (count === null || count > limits.quantity) return t('budget.calculator.noCount')
    if (count !== item[name]) onUpdate({ [name]: count })
    return null
  }
  return (
    <NumberField label={t(`content.cost.${name}`)} printed={format.thousandths(item[name])} take={take} />
  )
}

function PriceField({ item, view, onUpdate }: ItemPartProps): ReactElement {
  const { t } = useSpeech()
  const { currency, numberStyle: style } = rootOf(view.plan)
  const take = (text: string): string | null => {
    const entry = readEntry(text, { currency, style }, 'typed')
    if (entry.kind === 'problem') return problemText(t, entry, view)
    if (entry.kind === 'cost-kind') return t('budget.calculator.noPrice')
    const unitCost = entry.kind === 'amount' ? entry.amount : 0
    if (unitCost !== item.unitCost) onUpdate({ unitCost })
    return null
  }
  return <NumberField label={t('content.cost.unitCost')} printed={view.print(item.unitCost)} take={take} />
}

/** No year stands for every year of the plan. */
function Years({ item, view, onUpdate }: ItemPartProps): ReactElement {
  const { t } = useSpeech()
  const all = yearsOf(view.plan)
  const chosen = item.years.length === 0 ? all : item.years
  const toggle = (year: number): void => {
    const years = chosen.includes(year) ? chosen.filter((one) => one !== year) : [...chosen, year]
    // An item of no year would be one of every year.
    if (years.length > 0) onUpdate({ years: yearsFor(view.plan, years) })
  }
  return (
    <fieldset className={classes.years}>
      <legend>{t('content.cost.years')}</legend>
      {all.map((year) => (
        <label key={year}>
          <input type="checkbox" checked={chosen.includes(year)} onChange={() => toggle(year)} />
          {year}
        </label>
      ))}
    </fieldset>
  )
}

function Product({ item, view }: Omit<ItemPartProps, 'onUpdate'>): ReactElement {
  const { t } = useSpeech()
  const product = amountOfItem(item)
  if (product === null) return <p className={classes.problem}>{t('budget.calculator.tooLarge')}</p>
  const words = product.isExact ? 'budget.calculator.product' : 'budget.calculator.rounded'
  return <p className={classes.product}>{t(words, { amount: view.print(product.amount) })}</p>
}
