import { type Entity, type Id, isOfKind, type Plan } from '../../shared/model/index.ts'
import { isTitled } from './titles.ts'

const listed = ['institution', 'funding-source', 'abbreviation'] as const

/** Whether an entity is written on the page of the lists. */
export function isListed(entity: Entity): boolean {
  return listed.some((kind) => isOfKind(entity, kind))
}

/** The page of the plan on which an entity is written: an entity's id, or a page's name; null where it is gone. */
export function pageOfEntity(plan: Plan, id: Id): string | null {
  const entity = plan.entities.get(id)
  if (entity === undefined) return null
  return isListed(entity) ? 'lists' : (pagesAbove(plan, id)[0] ?? 'data')
}

/** The pages of an entity and of all above it, the innermost first. */
export function pagesAbove(plan: Plan, start: Id): readonly Id[] {
  const pages: Id[] = []
  for (let id: Id | null = start; id !== null; ) {
    const entity = plan.entities.get(id)
    if (entity === undefined) break
    // An untitled result is no place of its own in the outline.
    const hasPage = isTitled(entity) && !isOfKind(entity, 'plan')
    if (hasPage && !(isOfKind(entity, 'result') && entity.title === '')) pages.push(id)
    id = entity.parent
  }
  return pages
}
