/** What a column of the grid shows. */
export type ColumnKind =
  | 'activity'
  | 'source'
  | 'year'
  | 'every-year'
  | 'whole'
  | 'outside'
  | 'total'
  | 'status'
  | 'category'
  | 'cost-kind'

/** A column of the grid. */
export interface BudgetColumn {
  readonly key: string
  readonly kind: ColumnKind
  /** For a year's column. */
  readonly year: number | null
  /** Which of the plan's years it is, from 0; -1 for any other column. */
  readonly index: number
}

/** Which columns a plan needs besides those of its years. */
export interface ExtraColumns {
  /** Which amounts come first: those that the plan's format usually has. */
  readonly first: 'year' | 'every-year' | 'whole'
  /** Amounts that each year has alike. */
  readonly everyYear: boolean
  /** Amounts for the whole plan, in no year. */
  readonly whole: boolean
  /** Amounts of years that the plan does not cover. */
  readonly outside: boolean
  /** Whether spending is capital or current. */
  readonly category: boolean
}

/** The columns of the grid, first to last. */
export function columnsOf(years: readonly number[], extra: ExtraColumns): readonly BudgetColumn[] {
  const amounts = [
    ...years.map((year, index): BudgetColumn => ({ key: `year-${year}`, kind: 'year', year, index })),
    ...(extra.everyYear ? [column('every-year')] : []),
    ...(extra.whole ? [column('whole')] : []),
  ]
  const rank = ({ kind }: BudgetColumn): number => (kind === extra.first ? 0 : 1)
  return [
    column('activity'),
    column('source'),
    ...amounts.toSorted((one, other) => rank(one) - rank(other)),
    ...(extra.outside ? [column('outside')] : []),
    column('total'),
    column('status'),
    ...(extra.category ? [column('category')] : []),
    column('cost-kind'),
  ]
}

/** Whether a column holds amounts that can be typed. */
export function takesAmounts({ kind }: BudgetColumn): boolean {
  return kind === 'year' || kind === 'every-year' || kind === 'whole'
}

/** Whether a column holds one of several words. */
export function takesChoice({ kind }: BudgetColumn): boolean {
  return kind === 'source' || kind === 'status' || kind === 'category' || kind === 'cost-kind'
}

/** A column that is of no year. */
export function column(kind: Exclude<ColumnKind, 'year'>): BudgetColumn {
  return { key: kind, kind, year: null, index: -1 }
}
