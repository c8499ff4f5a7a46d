import type { Id, IdSource, Kind, Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { readTableText } from '../budget/model/table-text.ts'
import { change, insertion, placeAfter } from '../drafting/batches.ts'
import { tidyLine } from '../drafting/tidy.ts'
import { type Listed, longest, nameField, nameOf } from './listed.ts'

/** A row of a list that was copied elsewhere. */
interface PastedRow {
  readonly name: string
  readonly short: string
}

/**
 * The rows of a pasted text: one a line, the columns as the list of that kind shows them, the further ones left out. Empty
 * for what is a single cell, which is pasted as any text.
 */
export function pastedRows(text: string, kind: Listed['kind']): readonly PastedRow[] {
  const table = readTableText(text)
  if (table.length < 2 && (table[0]?.length ?? 0) < 2) return []
  return table.flatMap((cells): readonly PastedRow[] => {
    const [first = '', second = ''] = cells.map(tidyLine)
    if (first === '' && second === '') return []
    return [kind === 'abbreviation' ? { name: second, short: first } : { name: first, short: second }]
  })
}

/** Puts pasted rows into a list after one of it, the first into that very row while it is empty: all in one step. */
export function pasteRows(plan: Plan, one: Listed, rows: readonly PastedRow[], ids: IdSource): Batch {
  const place = placeAfter(plan, one.id)
  if (place === null) return []
  const isEmpty = nameOf(one) === '' && one.short === ''
  const { kind } = one
  const own = nameField(kind)
  const values = rows.map(({ name, short }) => ({
    [own]: name.slice(0, longest(kind, own)),
    short: short.slice(0, longest(kind, 'short')),
  }))
  const [first = {}] = values
  const added = (isEmpty ? values.slice(1) : values).map((its): { id: Id; values: typeof its } => {
    return { id: ids(), values: its }
  })
  return [
    ...(isEmpty ? change<Kind>(plan, kind, one.id, first) : []),
    ...insertion<Kind>(plan, kind, place, added),
  ]
}
