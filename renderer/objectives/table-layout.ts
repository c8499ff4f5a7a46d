import type { CostColumn } from '../budget/cost-columns.ts'
import { columnsBelow, type HeadMeasures, headWidth, readInOrder } from '../components/columns-below.ts'
import type { TableColumn } from './table-columns.ts'

/** How the table of a result's activities uses its room. */
export interface TableLayout {
  /** In reading order, those below the title after it. */
  readonly columns: readonly TableColumn[]
  /** The keys of the columns that stand below the title. */
  readonly below: ReadonlySet<string>
  /** Whether letters are smaller and cells closer, because not all columns stand beside each other. */
  readonly isNarrow: boolean
}

/** Of a figure in bold too. */
interface Measures extends HeadMeasures {
  readonly figure: number
}
const usual: Measures = { letter: 0.5, figure: 0.53, cell: 0.95 }
const narrow: Measures = { letter: 0.46, figure: 0.49, cell: 0.55 }

/** Rem that the code takes, and in a narrow table a title with what is to be read below it. */
const codeWidth = 3
const narrowTitle = 18

/** What stays beside the title longest, the last of them to the end; all else goes before them, the description first. */
const staying = ['costDescription', 'supporting', 'fundingSource', 'responsible', 'period']

/**
 * Lays out the columns of a table in a room of so many rem.
 * @param printed the longest text in a column of amounts: their sum
 */
export function tableLayout(
  columns: readonly TableColumn[],
  room: number,
  printed: (cost: CostColumn) => string,
): TableLayout {
  const title = columns.find(isTitle)?.key ?? ''
  const sized = (measures: Measures, ofTitle: number | null): readonly { name: string; least: number }[] =>
    columns.map((column) => ({
      name: column.key,
      least: Math.max(
        isTitle(column) ? (ofTitle ?? column.width) : column.width,
        headWidth(column.head, measures),
        column.cost === null ? 0 : measures.cell + measures.figure * printed(column.cost).length,
      ),
    }))
  const left = room - codeWidth
  const yielding = yieldingOf(columns)
  const isNarrow = columnsBelow(sized(usual, null), left, yielding).size > 0
  const below = isNarrow ? columnsBelow(sized(narrow, narrowTitle), left, yielding) : new Set<string>()
  const whole = withAllYears(columns, below)
  const order = readInOrder(
    columns.map(({ key }) => key),
    title,
    whole,
  )
  return {
    columns: order.flatMap((key) => columns.find((column) => column.key === key) ?? []),
    below: whole,
    isNarrow,
  }
}

/** Whether a column is that of the titles. */
export function isTitle({ contents }: TableColumn): boolean {
  return contents.includes('title')
}

/** The keys of what may stand below the title, in the order in which it goes; the last amount stays. */
function yieldingOf(columns: readonly TableColumn[]): readonly string[] {
  const words = columns.filter((column) => column.cost === null && !isTitle(column)).map(({ key }) => key)
  const others = words.filter((key) => key !== 'description' && !staying.includes(key)).toReversed()
  return ['description', ...others, ...staying, ...yearsOf(columns)]
}

/** The keys of all amounts but the last, their sum. */
function yearsOf(columns: readonly TableColumn[]): readonly string[] {
  return columns.flatMap(({ key, cost }) => (cost === null ? [] : [key])).slice(0, -1)
}

/** The years of a plan stand together. */
function withAllYears(columns: readonly TableColumn[], below: ReadonlySet<string>): ReadonlySet<string> {
  const years = yearsOf(columns)
  return years.some((key) => below.has(key)) ? new Set([...below, ...years]) : below
}
