import { type Id, isOfKind, type Plan } from '../../shared/model/index.ts'
import { isTitled } from './titles.ts'

const listed = ['institution', 'funding-source', 'abbreviation'] as const

/** The page of the plan on which an entity is written: an entity's id, or a page's name; null where it is gone. */
export function pageOfEntity(plan: Plan, id: Id): string | null {
  const entity = plan.entities.get(id)
  if (entity === undefined) return null
  if (listed.some((kind) => isOfKind(entity, kind))) return 'lists'
  // An untitled result is no place of its own in the outline.
  const isUntitled = isOfKind(entity, 'result') && entity.title === ''
  if (isTitled(entity) && !isOfKind(entity, 'plan') && !isUntitled) return id
  return entity.parent === null ? 'data' : pageOfEntity(plan, entity.parent)
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
