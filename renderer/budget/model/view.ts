import type { PlanFormat } from '../../../shared/formats/index.ts'
import { type Id, type Plan, rootOf } from '../../../shared/model/index.ts'
import { type Amount, formatAmount } from '../../../shared/money/index.ts'
import type { Totals } from '../../../shared/totals/index.ts'
import { formatIn } from '../../formats/made-formats.ts'
import { createKept, type Kept } from '../../plan/kept.ts'
import { emptyGroup } from './activity-rows.ts'
import { type BudgetColumn, columnsOf } from './columns.ts'
import { keepRows } from './keep-rows.ts'
import { type Needed, neededColumns } from './needed-columns.ts'
import { type BudgetRow, draftKey, type LineRow } from './rows.ts'

/** The grid of a plan as it is drawn. */
export interface BudgetView {
  readonly plan: Plan
  readonly totals: Totals
  readonly rows: readonly BudgetRow[]
  readonly columns: readonly BudgetColumn[]
  /** Where a row stands, by its key. */
  readonly indexes: ReadonlyMap<string, number>
  /** Prints an amount without the currency's sign. */
  readonly print: (amount: Amount) => string
}

/** What of the view is the user's choice, not the plan's. */
export interface ViewChoices {
  /** The activity to which a source is being added. */
  readonly adding: Id | null
  /** Whether the column for the whole plan is shown where no amount needs it. */
  readonly whole: boolean
  /** The same for the column of amounts that each year has alike. */
  readonly everyYear: boolean
}

/** Makes views of one plan after the other; what stayed the same is the same object. */
export function createViews(
  kept: Pick<Kept, 'totals' | 'codes'> = createKept(),
): (plan: Plan, choices: ViewChoices) => BudgetView {
  const rowsOf = keepRows()
  const indexesOf = keepIndexes()
  // Plain values, so that what stayed the same is found again.
  const columnsFor = remember(
    (
      years: string,
      first: Needed['first'],
      everyYear: boolean,
      whole: boolean,
      outside: boolean,
      category: boolean,
    ) =>
      columnsOf(years === '' ? [] : years.split(' ').map(Number), {
        first,
        everyYear,
        whole,
        outside,
        category,
      }),
  )
  const printFor = remember((currency: 'EUR' | 'ALL', style: Parameters<typeof printer>[1]) =>
    printer(currency, style),
  )
  const viewOf = remember(
    (plan: Plan, adding: Id | null, whole: boolean, everyYear: boolean, format: PlanFormat): BudgetView => {
      const totals = kept.totals(plan)
      const rows = withDraft(
        rowsOf({ plan, totals, codes: kept.codes(plan, format) }),
        adding,
        totals.years.length,
      )
      const { currency, numberStyle } = rootOf(plan)
      const needed = neededColumns(format, rows, totals.years, { whole, everyYear })
      return {
        plan,
        totals,
        rows,
        columns: columnsFor(
          needed.years.join(' '),
          needed.first,
          needed.everyYear,
          needed.whole,
          needed.outside,
          needed.category,
        ),
        indexes: indexesOf(rows),
        print: printFor(currency, numberStyle),
      }
    },
  )
  return (plan, { adding, whole, everyYear }) => viewOf(plan, adding, whole, everyYear, formatIn(plan))
}

type Style = Parameters<typeof formatAmount>[1]['style']

function printer(currency: 'EUR' | 'ALL', style: Style): (amount: Amount) => string {
  return (amount) => formatAmount(amount, { currency, style, withSign: false })
}

/** The row in which a source is chosen stands under the other rows of its activity. */
function withDraft(rows: readonly BudgetRow[], activity: Id | null, years: number): readonly BudgetRow[] {
  if (activity === null) return rows
  const last = rows.findLastIndex((row) => row.type === 'line' && row.activity === activity)
  const above = rows[last]
  if (above?.type !== 'line') return rows
  return rows.toSpliced(last + 1, 0, draftUnder(above, years))
}

function draftUnder(above: LineRow, years: number): LineRow {
  const nothing = { amount: null, lines: [] }
  return {
    ...above,
    ...emptyGroup(above.activity, null),
    key: draftKey(above.activity),
    isFirst: false,
    isDraft: true,
    sourceName: '',
    years: Array.from({ length: years }, () => nothing),
    everyYear: nothing,
    whole: nothing,
    outside: nothing,
    sums: { years: Array.from({ length: years }, () => 0), whole: 0, outside: 0, total: 0 },
  }
}

function keepIndexes(): (rows: readonly BudgetRow[]) => BudgetView['indexes'] {
  let kept: BudgetView['indexes'] = new Map()
  return (rows) => {
    const holds = kept.size === rows.length && rows.every(({ key }, index) => kept.get(key) === index)
    if (!holds) kept = new Map(rows.map(({ key }, index) => [key, index]))
    return kept
  }
}

/** Remembers what a function made last. */
function remember<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly made: R } | null = null
  return (...args) => {
    const same = last?.args.every((arg, index) => arg === args[index]) ? last : { args, made: make(...args) }
    last = same
    return same.made
  }
}
