import { type EntityOf, entityOf, type Id, type Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { change, relocation } from '../drafting/batches.ts'
import { itemsOf, type TextItems } from '../drafting/text-items.ts'
import type { Direction } from '../drafting/use-text-list.ts'

export type Quadrant = EntityOf<'swot-item'>['quadrant']

/** The quadrants as the board shows them, row by row. */
export const quadrants = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const

/** A place on the board: before an item of a quadrant, or at its end. */
export interface BoardPlace {
  readonly quadrant: Quadrant
  readonly before: Id | null
}

const beside: Readonly<Record<Quadrant, Partial<Record<Direction, Quadrant>>>> = {
  strengths: { right: 'weaknesses', down: 'opportunities' },
  weaknesses: { left: 'strengths', down: 'threats' },
  opportunities: { right: 'threats', up: 'strengths' },
  threats: { left: 'opportunities', up: 'weaknesses' },
}

/** One quadrant of a field as a list of texts. */
export function quadrantOf(field: Id, quadrant: Quadrant): TextItems {
  return { kind: 'swot-item', parent: field, quadrant }
}

/**
 * Where an item comes to stand when it is moved by an arrow: up and down within its quadrant and, from its ends, into
 * the quadrant above or below; left and right at the same height. Null at the edge of the board.
 */
export function movedPlace(plan: Plan, id: Id, direction: Direction): BoardPlace | null {
  const item = entityOf(plan, id, 'swot-item')
  if (item === null || item.parent === null) return null
  const { parent, quadrant } = item
  const items = itemsOf(plan, quadrantOf(parent, quadrant))
  const index = items.findIndex((one) => one.id === id)
  const other = beside[quadrant][direction]
  if (direction === 'up' && index > 0) return { quadrant, before: items[index - 1]?.id ?? null }
  if (direction === 'down' && index < items.length - 1) {
    return { quadrant, before: items[index + 2]?.id ?? null }
  }
  if (other === undefined) return null
  if (direction === 'up') return { quadrant: other, before: null }
  const row = direction === 'down' ? 0 : index
  return { quadrant: other, before: itemsOf(plan, quadrantOf(parent, other))[row]?.id ?? null }
}

/** Moves an item to a place on its board. */
export function moveOnBoard(plan: Plan, id: Id, { quadrant, before }: BoardPlace): Batch {
  const item = entityOf(plan, id, 'swot-item')
  if (item === null || item.parent === null) return []
  const others = itemsOf(plan, quadrantOf(item.parent, quadrant)).filter((one) => one.id !== id)
  const last = others.at(-1)?.id
  const siblings = (plan.children.get(item.parent) ?? []).filter((one) => one !== id)
  const end = last === undefined ? null : (siblings[siblings.indexOf(last) + 1] ?? null)
  const place = { parent: item.parent, before: before ?? end }
  return [...change(plan, 'swot-item', id, { quadrant }), ...relocation(plan, id, place)]
}
