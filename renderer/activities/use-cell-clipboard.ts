import type { ClipboardEvent } from 'react'
import type { EntityOf } from '../../shared/model/index.ts'
import { pastedCells, pastedTable } from '../drafting/pasted-table.ts'
import { planNow } from '../drafting/text-actions.ts'
import { useSession } from '../plan/plan-context.ts'
import { newId } from '../state/ids.ts'
import type { ColumnName } from './columns.ts'
import { layBlock } from './pasted/lay-block.ts'
import { takeTable, tellLaid, withdrawTable } from './pasted/take-table.ts'
import { type CellPlace, keyOfCell } from './use-cells.ts'

interface Shown {
  readonly rows: readonly EntityOf<'activity'>[]
  readonly columns: readonly ColumnName[]
}

/**
 * Pasting in the table while no cell of it is edited: a table with headings makes activities, anything else is laid over the
 * cells from the active one on.
 */
export function useCellPaste({ rows, columns }: Shown): (event: ClipboardEvent, cell: CellPlace) => void {
  const session = useSession()
  return (event, { id, column }) => {
    event.preventDefault()
    withdrawTable()
    const data = event.clipboardData
    const table = pastedTable(data)
    const at = rows.findIndex((row) => row.id === id)
    const after = rows[at]
    if (after === undefined) return
    if (table !== null && takeTable(session, after, table, (made) => keyOfCell({ id: made, column }))) return
    const from = { rows: rows.slice(at), columns: columns.slice(columns.indexOf(column)) }
    const { batch, ...laid } = layBlock(planNow(session), from, table ?? pastedCells(data), newId)
    if (batch.length > 0) session.apply(batch)
    tellLaid(laid)
  }
}

/** Ctrl+C and Ctrl+X on a cell take what it says, unless words of the page are chosen. */
export function copyCell(event: ClipboardEvent): boolean {
  const cell = event.target instanceof Element ? event.target.closest('[data-row]') : null
  if (cell === null || document.getSelection()?.isCollapsed === false) return false
  const texts = [...cell.childNodes].filter(
    (node) => !(node instanceof Element && node.ariaHidden === 'true'),
  )
  event.preventDefault()
  event.clipboardData.setData('text/plain', texts.map(({ textContent }) => textContent).join(''))
  return true
}
