import { newId } from '../../state/ids.ts'
import { type Notice, tell, withdraw } from '../../state/notices.ts'
import { type Copied, type CopyWords, copyBlock } from '../model/copy.ts'
import { emptyBlock, fillDown, fillRight } from '../model/fill.ts'
import { offerOperations } from '../model/offers.ts'
import { type Pasting, pasteBlock, type ReadChoice } from '../model/paste.ts'
import type { PastedTable } from '../model/pasted-table.ts'
import { type Block, sizeOf } from '../model/positions.ts'
import type { BudgetView } from '../model/view.ts'
import type { CellWrite } from '../model/writes.ts'
import { chooseBlock, chosenBlock, type Desk, say } from './desk.ts'
import { writeCells } from './write.ts'

/** Empties the chosen cells. */
export function clearChosen(desk: Desk): void {
  change(desk, emptyBlock, 'cleared')
}

/** Fills the chosen cells from their first row, or one row from the one above. */
export function fillChosenDown(desk: Desk): void {
  change(desk, fillDown, 'filled')
}

/** Fills the chosen cells from their first column, or one column from the one at its left. */
export function fillChosenRight(desk: Desk): void {
  change(desk, fillRight, 'filled')
}

function change(
  desk: Desk,
  make: (view: BudgetView, block: Block) => readonly CellWrite[],
  what: 'cleared' | 'filled',
): void {
  const view = desk.view()
  const writes = make(view, chosenBlock(view, desk.grid.getState()))
  const changed = writeCells(desk, writes)
  say(desk, (t) => (changed ? t(`budget.said.${what}`, { count: writes.length }) : t('budget.said.nothing')))
}

/** A copy of the chosen cells for the clipboard. */
export function copyChosen(desk: Desk, words: CopyWords): Copied {
  const view = desk.view()
  const block = chosenBlock(view, desk.grid.getState())
  say(desk, (t) => t('budget.said.copied', { count: sizeOf(block) }))
  return copyBlock(view, block, words)
}

/** Lays a block from the clipboard over the grid; says what of it could not be used. */
export function pasteHere(desk: Desk, table: PastedTable, readChoice: ReadChoice, isOwn = false): void {
  const view = desk.view()
  const block = chosenBlock(view, desk.grid.getState())
  const pasting = pasteBlock(view, block, table, readChoice, isOwn)
  withdrawPasted()
  const changed = writeCells(desk, pasting.writes)
  report(desk, pasting, changed)
  if (changed) chooseWritten(desk, pasting.writes)
}

/** After pasting, what was pasted is chosen, as in a spreadsheet. */
function chooseWritten(desk: Desk, writes: readonly CellWrite[]): void {
  const view = desk.view()
  const rows = writes.flatMap(({ row }) => view.indexes.get(row.key) ?? [])
  const columns = writes.map(({ column }) => view.columns.indexOf(column)).filter((index) => index >= 0)
  if (rows.length === 0 || columns.length === 0) return
  const first = { row: Math.min(...rows), column: Math.min(...columns) }
  chooseBlock(desk, first, { row: Math.max(...rows), column: Math.max(...columns) })
}

function report(desk: Desk, pasting: Pasting, changed: boolean): void {
  const { writes, unread, astray, unknown, leftOut, sums } = pasting
  say(desk, (t) =>
    changed ? t('budget.said.pasted', { count: writes.length }) : t('budget.said.nothingPasted'),
  )
  tellUnread(unread)
  const [first] = astray
  if (first !== undefined) {
    warn('astray', (t) => t('budget.astray', { count: astray.length, ...first, text: inShort(first.text) }))
  }
  if (unknown.length > 0)
    warn('unknown', (t) => t('budget.unknown', { count: unknown.length, rows: named(unknown) }))
  if (leftOut > 0) warn('left-out', (t) => t('budget.leftOut', { count: leftOut }))
  if (sums !== null) {
    tell({
      key: 'budget-by-code',
      tone: 'info',
      say: (t) => (sums > 0 ? t('budget.byCodeBut', { count: sums }) : t('budget.byCode')),
    })
  }
}

function tellUnread(unread: Pasting['unread']): void {
  const [first] = unread
  if (first === undefined) return
  const values = { text: inShort(first.text), code: first.row.code }
  warn('unread', (t) => t('budget.unread', { count: unread.length, ...values }))
}

/** What is told after pasting. */
const notices = ['unread', 'astray', 'unknown', 'left-out', 'by-code'] as const

/** Takes away what was told of a block: another one is pasted, it was taken back, or its page is left. */
export function withdrawPasted(): void {
  for (const told of notices) withdraw(`budget-${told}`)
}

function warn(what: (typeof notices)[number], words: Notice['say']): void {
  tell({ key: `budget-${what}`, tone: 'error', say: words })
}

function named(rows: readonly string[]): string {
  return rows.length > 4 ? `${rows.slice(0, 3).map(inShort).join(', ')}…` : rows.map(inShort).join(', ')
}

function inShort(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/** Makes cost items of the calculation that was typed last. */
export function acceptOffer(desk: Desk): void {
  const { offer } = desk.grid.getState()
  if (offer === null) return
  desk.session.apply(offerOperations(desk.view().plan, offer, newId))
  desk.grid.setState({ offer: null })
  say(desk, (t) => t('budget.said.kept'))
}

/** Leaves the calculation that was typed last as an amount alone. */
export function declineOffer(desk: Desk): void {
  desk.grid.setState({ offer: null })
}
