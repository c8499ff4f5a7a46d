import { childrenOf, type EntityOf, type Id, isOfKind, type Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { change, insertion, type NewEntity, removal } from './batches.ts'

type Quadrant = EntityOf<'swot-item'>['quadrant']

/** A list of texts in the plan, each an entity of its own. */
export type TextItems =
  | { readonly kind: 'assumption' | 'risk'; readonly parent: Id }
  | { readonly kind: 'swot-item'; readonly parent: Id; readonly quadrant: Quadrant }

/** One text of a list. */
export type TextItem = EntityOf<'assumption'> | EntityOf<'risk'> | EntityOf<'swot-item'>

/** The texts of a list, in order. */
export function itemsOf(plan: Plan, list: TextItems): readonly TextItem[] {
  if (list.kind === 'swot-item') {
    const { quadrant } = list
    return childrenOf(plan, list.parent, 'swot-item').filter((item) => item.quadrant === quadrant)
  }
  if (list.kind === 'risk') return childrenOf(plan, list.parent, 'risk')
  return childrenOf(plan, list.parent, 'assumption')
}

/** A text that is not in the plan yet. */
export interface NewText {
  readonly id: Id
  readonly text: string
}

/** Puts new texts into a list, before one of its own or at its end. */
export function addTexts(plan: Plan, list: TextItems, before: Id | null, texts: readonly NewText[]): Batch {
  const place = { parent: list.parent, before: before ?? afterLast(plan, list) }
  if (list.kind === 'swot-item') {
    const { quadrant } = list
    const entities = texts.map(({ id, text }): NewEntity<'swot-item'> => ({ id, values: { quadrant, text } }))
    return insertion(plan, list.kind, place, entities)
  }
  const entities = texts.map(({ id, text }): NewEntity<'assumption' | 'risk'> => ({ id, values: { text } }))
  return insertion(plan, list.kind, place, entities)
}

/** What stands after the last text of a list among all children of its parent. */
function afterLast(plan: Plan, list: TextItems): Id | null {
  const last = itemsOf(plan, list).at(-1)
  if (last === undefined) return null
  const siblings = plan.children.get(list.parent) ?? []
  return siblings[siblings.indexOf(last.id) + 1] ?? null
}

/** Writes a text of a list. One that is not in the plan yet comes into it, unless it is empty. */
export function writeText(plan: Plan, list: TextItems, { id, text }: NewText, before: Id | null): Batch {
  const entity = plan.entities.get(id)
  if (entity === undefined) return text === '' ? [] : addTexts(plan, list, before, [{ id, text }])
  return isOfKind(entity, list.kind) ? change(plan, list.kind, id, { text }) : []
}

/** Parts a text in two: the second part becomes a text of its own after it. */
export function splitText(
  plan: Plan,
  list: TextItems,
  id: Id,
  parts: { readonly head: string; readonly tail: NewText },
): Batch {
  const next = nextIn(plan, list, id)
  return [...change(plan, list.kind, id, { text: parts.head }), ...addTexts(plan, list, next, [parts.tail])]
}

/** Puts a text at the end of the one before it. */
export function joinTexts(plan: Plan, list: TextItems, first: Id, second: Id): Batch {
  const items = itemsOf(plan, list)
  const [one, other] = [first, second].map((id) => items.find((item) => item.id === id))
  if (one === undefined || other === undefined) return []
  const text = [one.text, other.text].filter((part) => part !== '').join(' ')
  const answers =
    isOfKind(one, 'swot-item') && isOfKind(other, 'swot-item')
      ? change(plan, 'swot-item', first, {
          answeredBy: [...new Set([...one.answeredBy, ...other.answeredBy])],
        })
      : []
  return [...change(plan, list.kind, first, { text }), ...answers, ...removal(plan, [second])]
}

/** The text after one in its list. */
export function nextIn(plan: Plan, list: TextItems, id: Id): Id | null {
  const items = itemsOf(plan, list)
  return items[items.findIndex((item) => item.id === id) + 1]?.id ?? null
}
