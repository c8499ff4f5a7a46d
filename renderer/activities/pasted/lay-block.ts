import type { EntityOf, IdSource, Plan } from '../../../shared/model/index.ts'
import { fieldsOf } from '../../../shared/model/index.ts'
import type { Batch } from '../../../shared/operations/index.ts'
import { readPeriod } from '../../../shared/printed/period.ts'
import { change } from '../../drafting/batches.ts'
import type { TableTexts } from '../../drafting/pasted-table.ts'
import { tidyLine, tidyLines } from '../../drafting/tidy.ts'
import { type ColumnName, isLinesColumn, isListColumn, isTextColumn, textChange } from '../columns.ts'
import { bodiesOf } from './bodies.ts'

type Activity = EntityOf<'activity'>

/** Where a block is laid: the rows and columns from the active cell on, as the table shows them. */
export interface BlockPlace {
  readonly rows: readonly Activity[]
  readonly columns: readonly ColumnName[]
}

/** What a block comes to. */
export interface LaidBlock {
  readonly batch: Batch
  readonly added: readonly string[]
  /** Cells with words for which the table has no row or no column that takes them. */
  readonly leftOut: number
}

/** Lays a block of cells over the table, each column in its own way: texts, periods, institutions. */
export function layBlock(
  plan: Plan,
  { rows, columns }: BlockPlace,
  block: TableTexts,
  ids: IdSource,
): LaidBlock {
  const institutions = bodiesOf(plan, 'institution', ids)
  const batch: Batch[number][] = []
  let leftOut = 0
  for (const [down, cells] of block.entries()) {
    for (const [right, text] of cells.entries()) {
      const [activity, column] = [rows[down], columns[right]]
      if (activity !== undefined && column !== undefined && isLaid(column)) {
        batch.push(...written(plan, activity, column, text, institutions.read))
      } else if (text.trim() !== '') leftOut += 1
    }
  }
  return { batch: [...institutions.batch(), ...batch], added: institutions.added(), leftOut }
}

function isLaid(column: ColumnName): boolean {
  return column === 'period' || isTextColumn(column) || isListColumn(column)
}

function written(
  plan: Plan,
  { id }: Activity,
  column: ColumnName,
  text: string,
  read: (cell: string) => readonly string[],
): Batch {
  if (column === 'period') return change(plan, 'activity', id, readPeriod(tidyLine(text)))
  if (isListColumn(column)) return change(plan, 'activity', id, { [column]: read(text) })
  if (!isTextColumn(column)) return []
  const longest = isLinesColumn(column) ? undefined : fieldsOf('activity')[column]?.maximumLength
  return textChange(plan, id, column, tidyLines(text).slice(0, longest))
}
