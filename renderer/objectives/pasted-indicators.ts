import type { Id, IdSource, Plan } from '../../shared/model/index.ts'
import { apply, type Batch } from '../../shared/operations/index.ts'
import { foldWords } from '../../shared/printed/fold.ts'
import type { TableTexts } from '../drafting/pasted-table.ts'
import { tidyLine } from '../drafting/tidy.ts'
import { columnKey, type IndicatorColumn, isYear, longestIn, writeCell } from './indicator-values.ts'

/** The grid over which a block is laid. */
export interface IndicatorBlock {
  readonly owner: Id
  /** The indicators from the chosen row on; the last is that which is not in the plan yet. */
  readonly rows: readonly Id[]
  readonly columns: readonly IndicatorColumn[]
  /** What the columns are called. */
  readonly heads: readonly string[]
  /** The chosen column. */
  readonly from: IndicatorColumn
}

/** What a block comes to. */
export interface LaidIndicators {
  readonly batch: Batch
  /** Cells with words that no column takes. */
  readonly leftOut: number
}

/**
 * Lays a pasted block over indicators: its columns go where its first row says, if that has the headings of the grid; else
 * from the chosen one on. Rows below the last become indicators.
 */
export function layIndicators(
  plan: Plan,
  grid: IndicatorBlock,
  block: TableTexts,
  ids: IdSource,
): LaidIndicators {
  const lanes = headedLanes(grid, block[0] ?? [])
  const at = grid.columns.findIndex((column) => columnKey(column) === columnKey(grid.from))
  const batch: Batch[number][] = []
  let leftOut = 0
  let now = plan
  for (const [down, cells] of block.slice(lanes === null ? 0 : 1).entries()) {
    const id = grid.rows[down] ?? ids()
    for (const [right, cell] of cells.entries()) {
      const column = lanes === null ? grid.columns[at + right] : lanes[right]
      const text = tidyLine(cell)
      if (column === undefined || (column.name === 'baselineYear' && text !== '' && !isYear(text))) {
        if (text !== '') leftOut += 1
        continue
      }
      const step = writeCell(now, id, column, text.slice(0, longestIn(column)), {
        owner: grid.owner,
        target: ids(),
      })
      now = apply(now, step)
      batch.push(...step)
    }
  }
  return { batch, leftOut }
}

/** The columns that a row of headings names; null for a row that is none. A target may be headed by its year alone. */
function headedLanes(
  { columns, heads }: IndicatorBlock,
  row: readonly string[],
): readonly (IndicatorColumn | undefined)[] | null {
  const known = heads.map(foldWords)
  const lanes = row.map((text) => {
    const words = foldWords(text)
    return columns.find(
      (column, index) =>
        known[index] === words || (column.name === 'target' && words === String(column.year)),
    )
  })
  return lanes.filter((lane) => lane !== undefined).length > 1 ? lanes : null
}
