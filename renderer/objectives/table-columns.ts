import type { ActivityColumn, Below, Phrase, PlanFormat } from '../../shared/formats/index.ts'
import { tableColumnsOf } from '../../shared/formats/index.ts'
import type { Sums } from '../../shared/totals/index.ts'
import type { CostColumn } from '../budget/cost-columns.ts'

/** What a cell of words shows of an activity. */
export type CellContent = Exclude<
  ActivityColumn['content'] | Below['content'],
  'code' | 'coded-title' | 'amounts-by-year' | 'total' | 'cost' | 'yearly-cost' | 'objective' | 'result'
>

/** A column of the table of a result's activities, as the plan's format has it. */
export interface TableColumn {
  readonly key: string
  readonly head: string
  /** Least width in rem. */
  readonly width: number
  /** What its cells show, one below the other; empty for a column of amounts. */
  readonly contents: readonly CellContent[]
  /** Set for a column of amounts. */
  readonly cost: CostColumn | null
}

interface TableWords {
  /** What a title is called where no column of the format has it. */
  readonly title: string
  /** A phrase of the format. */
  readonly say: (phrase: Phrase) => string
  /** The years, what is in none of them, and the total, with the window's words for them. */
  readonly costs: readonly CostColumn[]
}

/** Millimetres of paper for which a rem of the window is enough. */
const millimetres = 3.5

/** Least widths in rem where paper has smaller letters than the window: of what is written in the table, and of prose. */
const leastWidths: Partial<Record<CellContent, number>> = { title: 13, description: 13 }

/**
 * The columns of a format's activities in its order; the code, which every row has, stands before them. What a result has is
 * shown over the table, not in it.
 */
export function columnsOfTable(format: PlanFormat, words: TableWords): readonly TableColumn[] {
  const own = tableColumnsOf(format).flatMap((column) => columnsFor(column, words))
  const isTitled = own.some(({ contents }) => contents.includes('title'))
  const columns = isTitled ? own : [titleColumn(words.title), ...own]
  const hasCosts = columns.some(({ cost }) => cost !== null)
  return hasCosts
    ? columns
    : [...columns, ...words.costs.slice(-1).map((cost) => amountColumn(cost, cost.head, 0))]
}

function columnsFor(column: ActivityColumn, { say, costs }: TableWords): readonly TableColumn[] {
  const head = say(column.heading)
  const years = costs.slice(0, -1)
  const total = costs.slice(-1)
  switch (column.content) {
    case 'amounts-by-year':
      return years.map((cost) => amountColumn(cost, cost.head, column.minimum))
    case 'total':
    case 'cost':
      return total.map((cost) => amountColumn(cost, head, column.minimum))
    case 'yearly-cost':
      return total.map((cost) =>
        amountColumn({ ...cost, key: 'yearly', amount: yearly }, head, column.minimum),
      )
    default: {
      const contents = [column.content, ...column.below.map(({ content }) => content)].flatMap(shownAs)
      if (contents.length === 0) return []
      const width = Math.max(column.minimum / millimetres, ...contents.map((one) => leastWidths[one] ?? 0))
      return [{ key: column.content, head, width, contents, cost: null }]
    }
  }
}

function titleColumn(head: string): TableColumn {
  return { key: 'title', head, width: leastWidths.title ?? 0, contents: ['title'], cost: null }
}

function amountColumn(cost: CostColumn, head: string, minimum: number): TableColumn {
  return { key: cost.key, head, width: minimum / millimetres, contents: [], cost }
}

/** What each year costs, where all cost the same; else all together. */
function yearly({ years, whole, total }: Sums): number {
  const [first = 0] = years
  return whole === 0 && years.every((year) => year === first) ? first : total
}

function shownAs(content: ActivityColumn['content']): readonly CellContent[] {
  switch (content) {
    case 'coded-title':
      return ['title']
    case 'code':
    case 'objective':
    case 'result':
    case 'result-indicators':
    case 'amounts-by-year':
    case 'total':
    case 'cost':
    case 'yearly-cost':
      return []
    default:
      return [content]
  }
}
