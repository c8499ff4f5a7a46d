import { childrenOf, type Entity, type EntityOf, type Id, type Plan } from '../../model/index.ts'

type Objective = EntityOf<'objective'>

/**
 * Which entities end with each objective of a plan, innermost first: the last of a field, of the plan, of an objective
 * above. Their sums stand under its activities.
 */
export function closingOf(plan: Plan, root: EntityOf<'plan'>): ReadonlyMap<Id, readonly Entity[]> {
  const closing = new Map<Id, readonly Entity[]>()
  const close = (entity: Entity, last: Id | null): Id | null => {
    if (last !== null && last !== entity.id) closing.set(last, [...(closing.get(last) ?? []), entity])
    return last
  }
  const lastOf = (objectives: readonly Objective[]): Id | null =>
    objectives.reduce<Id | null>((_, objective) => lastIn(objective), null)
  const lastIn = (objective: Objective): Id | null =>
    close(objective, lastOf(childrenOf(plan, objective.id, 'objective')) ?? objective.id)
  const ofPlan = lastOf(childrenOf(plan, root.id, 'objective'))
  const ofFields = childrenOf(plan, root.id, 'field').map((field) =>
    close(field, lastOf(childrenOf(plan, field.id, 'objective'))),
  )
  close(root, ofFields.findLast((last) => last !== null) ?? ofPlan)
  return closing
}
