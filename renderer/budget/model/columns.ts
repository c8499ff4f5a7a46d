/** What a column of the grid shows. */
export type ColumnKind =
  | 'activity'
  | 'source'
  | 'year'
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
}

/** Which columns a plan needs besides those of its years. */
export interface ExtraColumns {
  /** Amounts for the whole plan, in no year. */
  readonly whole: boolean
  /** Amounts of years that the plan does not cover. */
  readonly outside: boolean
  /** Whether spending is capital or current. */
  readonly category: boolean
}

/** The columns of the grid, first to last. */
export function columnsOf(years: readonly number[], extra: ExtraColumns): readonly BudgetColumn[] {
  return [
    column('activity'),
    column('source'),
    ...years.map((year): BudgetColumn => ({ key: `year-${year}`, kind: 'year', year })),
    ...(extra.whole ? [column('whole')] : []),
    ...(extra.outside ? [column('outside')] : []),
    column('total'),
    column('status'),
    ...(extra.category ? [column('category')] : []),
    column('cost-kind'),
  ]
}

/** Whether a column holds amounts that can be typed. */
export function takesAmounts({ kind }: BudgetColumn): boolean {
  return kind === 'year' || kind === 'whole'
}

/** Whether a column holds one of several words. */
export function takesChoice({ kind }: BudgetColumn): boolean {
  return kind === 'source' || kind === 'status' || kind === 'category' || kind === 'cost-kind'
}

function column(kind: Exclude<ColumnKind, 'year'>): BudgetColumn {
  return { key: kind, kind, year: null }
}
