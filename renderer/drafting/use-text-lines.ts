import { useState } from 'react'
import type { Id } from '../../shared/model/index.ts'
import { usePlan } from '../plan/plan-context.ts'
import { newId } from '../state/ids.ts'
import { itemsOf, type TextItem, type TextItems } from './text-items.ts'

/** A line of a list as it is shown: a text of the plan, or the empty line in which the next one is written. */
export interface TextLine {
  readonly id: Id
  readonly text: string
  readonly item: TextItem | null
}

interface EmptyLine {
  readonly id: Id
  /** The text before which it stands; null for the end of the list. */
  readonly before: Id | null
}

/** The lines of a list, and the place of the empty one. */
export interface TextLines {
  readonly lines: readonly TextLine[]
  readonly empty: EmptyLine
  /** Puts a new empty line elsewhere in place of the old one. */
  readonly putEmpty: (before: Id | null, id?: Id) => void
}

/**
 * The texts of a list with one empty line among them. The empty line is no part of the plan: it becomes an entity of
 * the same id once something is written in it, and another one stands at the end.
 */
export function useTextLines(list: TextItems): TextLines {
  const plan = usePlan()
  const [kept, setEmpty] = useState<EmptyLine>(() => ({ id: newId(), before: null }))
  let empty = kept
  if (plan.entities.has(kept.id)) {
    empty = { id: newId(), before: null }
    setEmpty(empty)
  }
  const items = itemsOf(plan, list)
  const lines = items.map((item): TextLine => ({ id: item.id, text: item.text, item }))
  const found = empty.before === null ? -1 : items.findIndex(({ id }) => id === empty.before)
  const index = found === -1 ? items.length : found
  return {
    lines: lines.toSpliced(index, 0, { id: empty.id, text: '', item: null }),
    empty,
    putEmpty: (before, id = newId()) => setEmpty({ id, before }),
  }
}
