import {
  childrenOf,
  type Entity,
  hasWords,
  type Id,
  type IdSource,
  isOfKind,
  type Kind,
  type Plan,
  rootOf,
} from '../model/index.ts'
import { moved } from './moved.ts'
import { carriedKinds, type TakeOverPart } from './parts.ts'
import type { Period, YearShift } from './period.ts'
import { withFreshIds } from './renewed.ts'

/** What a new plan takes over. */
export interface TakeOver {
  readonly plan: Plan
  readonly parts: ReadonlySet<TakeOverPart>
}

interface Carrying {
  readonly plan: Plan
  readonly kinds: ReadonlySet<Kind>
  readonly shift: YearShift
  readonly isWanted: (fieldName: string) => boolean
}

/**
 * What comes over from an earlier plan: fresh ids, the new plan as the root, years moved from the first to the first.
 * References to what stays behind are dropped; declared values and dismissals never come along, nor does prose but that
 * of the objectives. A translation comes along with the text that it translates. A field comes along, with what of it is taken, where the new plan has one of its name.
 * @param fields names of the new plan's fields
 */
export function takenOver(
  { plan, parts }: TakeOver,
  root: Period & { readonly id: Id },
  fields: readonly string[],
  ids: IdSource,
): readonly Entity[] {
  const wanted = new Set(fields.map(plain).filter((name) => name !== ''))
  const carrying: Carrying = {
    plan,
    kinds: carriedKinds(parts),
    shift: { from: rootOf(plan), to: root },
    isWanted: (name) => wanted.has(plain(name)),
  }
  const found = carriedBelow(carrying, plan.id)
  return withFreshIds(withWords(found), ids, new Map([[plan.id, root.id]]))
}

/** Field names are the same where only capitals or white space at the ends tell them apart. */
export function plain(name: string): string {
  return name.trim().toLowerCase()
}

function carriedBelow(carrying: Carrying, parent: Id): Entity[] {
  const { plan, kinds, shift } = carrying
  const children = (plan.children.get(parent) ?? []).flatMap((id) => plan.entities.get(id) ?? [])
  return children.flatMap((child) => {
    if (!isCarried(carrying, child)) return []
    const here = moved(child, shift, kinds.has('cost-line'))
    return here === null ? [] : [withoutUntaken(here, kinds), ...carriedBelow(carrying, child.id)]
  })
}

/** Of two fields of one name only the first is taken: the new plan has each once. */
function isCarried({ plan, kinds, isWanted }: Carrying, entity: Entity): boolean {
  if (isOfKind(entity, 'translation')) return entity.parent !== plan.id
  if (!isOfKind(entity, 'field')) return kinds.has(entity.kind)
  const first = childrenOf(plan, plan.id, 'field').find(({ name }) => plain(name) === plain(entity.name))
  return isWanted(entity.name) && first?.id === entity.id
}

/** Without the translations of texts that stay behind. */
function withWords(entities: readonly Entity[]): readonly Entity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return entities.filter((entity) => {
    if (!isOfKind(entity, 'translation')) return true
    const text = byId.get(entity.parent ?? '')
    return text !== undefined && hasWords(text, entity.cell)
  })
}

function withoutUntaken(entity: Entity, kinds: ReadonlySet<Kind>): Entity {
  if (!isOfKind(entity, 'field') || kinds.has('objective')) return entity
  return { ...entity, objectivesIntroduction: [], resultsIntroduction: [] }
}
