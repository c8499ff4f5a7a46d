import { hasWordsAmongAmounts } from '../../../shared/formats/index.ts'
import { entityOf, type Id, rootOf } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { formatIn } from '../../formats/made-formats.ts'
import { newId } from '../../state/ids.ts'
import { emptyGroup } from '../model/activity-rows.ts'
import { isTaken, namingOperations, newSource, removalOperations } from '../model/choices.ts'
import { takesAmounts } from '../model/columns.ts'
import { type Entry, readEntry } from '../model/entry.ts'
import { columnsIn, lineRowsIn } from '../model/fill.ts'
import { itemsOf } from '../model/offers.ts'
import { isEditable } from '../model/positions.ts'
import { draftKey, keyOf, type LineGroup, type LineRow } from '../model/rows.ts'
import { type CellValue, type CellWrite, entryValue, writeBatch } from '../model/writes.ts'
import {
  type CellAt,
  chosenBlock,
  type Desk,
  moveTo,
  placeAt,
  positionOf,
  say,
  startEditing,
} from './desk.ts'
import type { Place } from './grid-state.ts'

/** Writes into cells as one change that one undo takes back; answers whether anything changed. */
export function writeCells(desk: Desk, writes: readonly CellWrite[]): boolean {
  const batch = writeBatch(desk.view().plan, writes, newId)
  if (batch.length === 0) return false
  const keys = new Map<string, string>()
  for (const { row, value } of writes) keys.set(row.key, keyOf({ ...row, ...groupValues(value) }))
  desk.session.apply(batch)
  follow(desk, keys)
  return true
}

function groupValues(value: CellValue): Partial<LineGroup> {
  if (value.type === 'source') return { source: value.source }
  if (value.type === 'status') return { status: value.status }
  return value.type === 'category' ? { category: value.category } : {}
}

/** Stays at a row that goes by another key after a change. */
function follow(desk: Desk, keys: ReadonlyMap<string, string>): void {
  const view = desk.view()
  const moved = (place: Place): Place => {
    if (view.indexes.has(place.row)) return place
    const [activity = '', source = ''] = place.row.split('/')
    const others = [keys.get(place.row), keyOf(emptyGroup(activity, source || null))]
    const row = others.find((key) => key !== undefined && view.indexes.has(key))
    return row === undefined ? placeAt(view, positionOf(view, place)) : { ...place, row }
  }
  const { active, corner } = desk.grid.getState()
  const places = { active: moved(active), corner: moved(corner) }
  if (places.active !== active || places.corner !== corner) desk.grid.setState(places)
}

/** Takes over what was typed for an amount; the problem where it is none. */
export function enterAmount(
  desk: Desk,
  { row, column }: CellAt,
  text: string,
  everywhere: boolean,
): Extract<Entry, { kind: 'problem' }> | null {
  const view = desk.view()
  if (row.type !== 'line') return null
  const { currency, numberStyle } = rootOf(view.plan)
  const inWords = hasWordsAmongAmounts(formatIn(view.plan))
  const entry = readEntry(text, { currency, style: numberStyle }, 'typed', inWords)
  if (entry.kind === 'problem') return entry
  const block = chosenBlock(view, desk.grid.getState())
  const targets = everywhere
    ? lineRowsIn(view, block).flatMap((one) =>
        columnsIn(view, block)
          .filter((other) => takesAmounts(other) && isEditable(one, other))
          .map((other) => ({ row: one, column: other })),
      )
    : [{ row, column }]
  writeCells(
    desk,
    targets.map((target) => ({ ...target, value: entryValue(entry) })),
  )
  offerItems(desk, row, column.year, entry)
  return null
}

/** Writes words in place of an activity's amounts; their kind is that which they name, else a cost that others bear. */
export function enterWords(desk: Desk, row: LineRow, column: CellAt['column'], words: string): void {
  const { currency, numberStyle: style } = rootOf(desk.view().plan)
  const entry = readEntry(words, { currency, style }, 'typed', true)
  const value: CellValue =
    entry.kind === 'cost-kind' ? entryValue(entry) : { type: 'cost-kind', costKind: 'elsewhere', words }
  writeCells(desk, [{ row, column, value }])
}

/** A product that was typed could be kept as a cost item. */
function offerItems(desk: Desk, { activity, source }: LineRow, year: number | null, entry: Entry): void {
  const items = entry.kind === 'amount' ? itemsOf(entry.products) : []
  const offer =
    entry.kind === 'amount' && year !== null && items.length > 0
      ? { activity, source, year, amount: entry.amount, items }
      : null
  if (offer !== desk.grid.getState().offer) desk.grid.setState({ offer })
}

/** What choosing in a cell came to. */
export type Chosen = 'done' | 'taken'

/** Writes what was chosen into a cell. */
export function choose(desk: Desk, row: LineRow, column: CellAt['column'], value: CellValue): Chosen {
  if (value.type === 'source') return chooseSource(desk, row, value.source)
  writeCells(desk, [{ row, column, value }])
  return 'done'
}

function chooseSource(desk: Desk, row: LineRow, source: Id): Chosen {
  const { plan } = desk.view()
  if (row.isDraft) {
    desk.session.apply(namingOperations(plan, row.activity, source))
    goToSource(desk, row.activity, source)
    return 'done'
  }
  if (isTaken(plan, row, source)) return 'taken'
  const column = desk.view().columns.find(({ kind }) => kind === 'source')
  if (column !== undefined) writeCells(desk, [{ row, column, value: { type: 'source', source } }])
  return 'done'
}

/** Makes a source of the plan, and writes it into a row's cell. */
export function chooseNewSource(desk: Desk, row: LineRow, name: string): void {
  const { plan } = desk.view()
  const source = newSource(plan, name, newId)
  const insert = { type: 'insert', entity: source } as const
  const next = apply(plan, [insert])
  if (row.isDraft) {
    desk.session.apply([insert, ...namingOperations(next, row.activity, source.id)])
    goToSource(desk, row.activity, source.id)
    return
  }
  const [column] = desk.view().columns.filter(({ kind }) => kind === 'source')
  if (column === undefined) return
  const value = { type: 'source', source: source.id } as const
  desk.session.apply([insert, ...writeBatch(next, [{ row, column, value }], newId)])
  follow(desk, new Map([[row.key, keyOf({ ...row, source: source.id })]]))
}

/** Begins to add a source to the activity of the active row. */
export function addSource(desk: Desk): void {
  const view = desk.view()
  const row = view.rows[positionOf(view, desk.grid.getState().active).row]
  if (row?.type !== 'line') {
    say(desk, (t) => t('budget.said.activityFirst'))
    return
  }
  desk.grid.setState({ adding: row.activity })
  const key = draftKey(row.activity)
  const after = desk.view()
  const column = after.columns.findIndex(({ kind }) => kind === 'source')
  moveTo(desk, { row: after.indexes.get(key) ?? 0, column }, false)
  startEditing(desk, null)
}

/** Gives up adding a source: back to the row above. */
export function stopAdding(desk: Desk): void {
  const { active, adding } = desk.grid.getState()
  if (adding === null) return
  desk.grid.setState({ adding: null })
  moveTo(desk, positionOf(desk.view(), { ...active, at: { ...active.at, row: active.at.row - 1 } }), false)
}

/** Goes to the first amount of the row of a source. */
function goToSource(desk: Desk, activity: Id, source: Id): void {
  desk.grid.setState({ adding: null })
  const view = desk.view()
  const row = view.rows.findIndex(
    (one) => one.type === 'line' && one.activity === activity && one.source === source,
  )
  const column = view.columns.findIndex(takesAmounts)
  if (row !== -1) moveTo(desk, { row, column }, false)
}

/** Takes the source of the active row from its activity, with its amounts. */
export function removeRow(desk: Desk): void {
  const view = desk.view()
  const position = positionOf(view, desk.grid.getState().active)
  const row = view.rows[position.row]
  if (row?.type !== 'line') return
  const operations = removalOperations(view.plan, row)
  if (operations.length === 0) return
  const name = entityOf(view.plan, row.source, 'funding-source')?.name ?? ''
  desk.session.apply(operations)
  follow(desk, new Map())
  say(desk, (t) => t('budget.said.removed', { source: name, code: row.code }))
}
