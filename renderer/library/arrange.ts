import type { FindingCounts, PlanSummary } from '../../shared/contract/index.ts'
import type { Formatting } from '../../shared/locales/formatting.ts'
import { hasWords, wordsIn } from '../commands/folded.ts'

/** The columns by which the library can be sorted. */
export const sortColumns = ['authority', 'title', 'period', 'status', 'total', 'findings', 'changed'] as const
export type SortColumn = (typeof sortColumns)[number]

/** Which plans the library shows, in which order. */
export interface Arrangement {
  readonly text: string
  readonly column: SortColumn
  readonly direction: 'ascending' | 'descending'
}

const statuses: readonly PlanSummary['status'][] = ['draft', 'consultation', 'proposed', 'adopted']

type Order = (a: PlanSummary, b: PlanSummary) => number

/** The findings of plans, as far as they are counted. */
export type FindingsOf = ReadonlyMap<string, FindingCounts>

/**
 * The plans that hold every word of the text, sorted; words by the alphabet of the language, findings by errors and then
 * warnings, ties by the latest change.
 */
export function arrange(
  plans: readonly PlanSummary[],
  { text, column, direction }: Arrangement,
  compare: Formatting['compare'],
  findings: FindingsOf = new Map(),
): readonly PlanSummary[] {
  const words = wordsIn(text)
  const found = plans.filter((plan) => hasWords(searchable(plan), words))
  const order = orderBy(column, compare, findings)
  const sign = direction === 'ascending' ? 1 : -1
  return found.toSorted((a, b) => sign * order(a, b) || byText(b.changedAt, a.changedAt))
}

function orderBy(column: SortColumn, compare: Formatting['compare'], findings: FindingsOf): Order {
  switch (column) {
    case 'authority':
      return (a, b) => compare(a.authorityName, b.authorityName)
    case 'title':
      return (a, b) => compare(a.title, b.title)
    case 'period':
      return (a, b) => a.firstYear - b.firstYear || a.lastYear - b.lastYear
    case 'status':
      return (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status)
    case 'total':
      return (a, b) => byText(a.currency, b.currency) || a.total - b.total
    case 'findings':
      return (a, b) => compareFindings(findings.get(a.id), findings.get(b.id))
    case 'changed':
      return (a, b) => byText(a.changedAt, b.changedAt)
  }
}

/** Plans that are not counted yet come before those without findings. */
function compareFindings(a: FindingCounts | undefined, b: FindingCounts | undefined): number {
  const [one, other] = [a, b].map((counts) => counts ?? { errors: -1, warnings: -1 })
  if (one === undefined || other === undefined) return 0
  return one.errors - other.errors || one.warnings - other.warnings
}

function searchable({ authorityName, title, firstYear, lastYear }: PlanSummary): string {
  return `${authorityName} ${title} ${firstYear} ${lastYear}`
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
