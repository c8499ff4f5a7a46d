import { type Entity, isOfKind } from './entity.ts'
import type { Id } from './id.ts'
import { childrenOf, type Plan } from './plan.ts'

/**
 * The computed code of every field, objective, result and activity. A code is a place in the tree, never typed: objectives
 * are numbered through the plan, in the order of the fields; under them 1.1, under these 1.1.1.
 * Specific objectives and results under one objective share one sequence.
 */
export function codesOf(plan: Plan): ReadonlyMap<Id, string> {
  const codes = new Map<Id, string>()
  const fields = childrenOf(plan, plan.id, 'field')
  for (const [index, field] of fields.entries()) codes.set(field.id, String(index + 1))
  const tops = [
    ...childrenOf(plan, plan.id, 'objective'),
    ...fields.flatMap((field) => childrenOf(plan, field.id, 'objective')),
  ]
  for (const [index, objective] of tops.entries()) number(plan, objective, String(index + 1), codes)
  return codes
}

function number(plan: Plan, entity: Entity, code: string, codes: Map<Id, string>): void {
  codes.set(entity.id, code)
  for (const [index, child] of numberedChildren(plan, entity).entries()) {
    number(plan, child, `${code}.${index + 1}`, codes)
  }
}

/** Children with a code of their own. An untitled only result is no level on paper: its activities follow directly. */
function numberedChildren(plan: Plan, entity: Entity): readonly Entity[] {
  if (isOfKind(entity, 'result')) return childrenOf(plan, entity.id, 'activity')
  if (!isOfKind(entity, 'objective')) return []
  const numbered: Entity[] = []
  for (const id of plan.children.get(entity.id) ?? []) {
    const child = plan.entities.get(id)
    if (child?.kind === 'objective') numbered.push(child)
    else if (child?.kind !== 'result') continue
    else if (child.title === '') numbered.push(...childrenOf(plan, id, 'activity'))
    else numbered.push(child)
  }
  return numbered
}
