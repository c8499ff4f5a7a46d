import type { Term } from '../../../shared/checks/index.ts'
import { type MarkProps, noMark } from '../../checks/marks.ts'
import type { MarkAt } from '../../checks/use-mark.ts'
import type { BudgetColumn } from '../model/columns.ts'
import type { LineRow } from '../model/rows.ts'

/** What the checks say of money; the rest is shown at the name of the row. */
const money: ReadonlySet<Term> = new Set(['amount', 'total', 'cost', 'category', 'split', 'fundingSource'])

/** What a cell of an activity's row bears: a missing source each row that has none, all else the first row. */
export function markInRow(
  mark: MarkAt,
  column: BudgetColumn,
  { isFirst, sourceName }: Pick<LineRow, 'isFirst' | 'sourceName'>,
): MarkProps {
  const isMarked = column.kind === 'source' ? sourceName === '' : isFirst
  return isMarked ? markInColumn(mark, column) : noMark
}

/** What a cell bears of the findings at the entity of its row. */
export function markInColumn(mark: MarkAt, { kind, year }: BudgetColumn): MarkProps {
  switch (kind) {
    case 'activity':
      return mark((cell) => !money.has(cell))
    case 'source':
      return mark('fundingSource')
    case 'year':
      return mark('amount', year)
    case 'total':
      return mark(['total', 'amount'], null)
    case 'outside':
      return mark('amount')
    case 'category':
      return mark(['category', 'split'])
    case 'cost-kind':
      return mark('cost')
    default:
      return noMark
  }
}
