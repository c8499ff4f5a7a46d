import type { EntityOf, Id, Plan } from '../model/index.ts'

/** What a printed plan claimed of an entity. */
export type Declared = EntityOf<'declared'>

const nothing: readonly Declared[] = []

/** Plans never change in place: what was gathered of one holds for as long as it is around. */
const gathered = new WeakMap<Plan, Map<Id, readonly Declared[]>>()

/** All that was claimed of an entity, in the order of the paper. Asked very often, so that it is gathered once a plan. */
export function declaredOf(plan: Plan, entity: Id): readonly Declared[] {
  const known = gathered.get(plan) ?? new Map<Id, readonly Declared[]>()
  if (known.size === 0) gathered.set(plan, known)
  const before = known.get(entity)
  if (before !== undefined) return before
  const found = declaredBelow(plan, entity)
  known.set(entity, found)
  return found
}

function declaredBelow(plan: Plan, entity: Id): readonly Declared[] {
  let found: Declared[] | null = null
  for (const id of plan.children.get(entity) ?? []) {
    const child = plan.entities.get(id)
    if (child?.kind !== 'declared') continue
    if (found === null) found = [child]
    else found.push(child)
  }
  return found ?? nothing
}

/** What was claimed of one subject, in any place or in the named one. */
export function claims(
  plan: Plan,
  entity: Id,
  subject: Declared['subject'],
  place?: string,
): readonly Declared[] {
  let found: Declared[] | null = null
  for (const one of declaredOf(plan, entity)) {
    if (one.subject !== subject || (place !== undefined && one.place !== place)) continue
    if (found === null) found = [one]
    else found.push(one)
  }
  return found ?? nothing
}

/** The code printed for an entity in the table of activities; empty if none was. */
export function printedCode(plan: Plan, entity: Id, place = 'table'): string {
  return claims(plan, entity, 'code', place)[0]?.printed.trim() ?? ''
}

/** The line of the transcribed text on which an entity's own row stands, or its first line anywhere. */
export function printedLine(plan: Plan, entity: Id): number | null {
  const all = declaredOf(plan, entity)
  const own = all.find(({ subject, line }) => subject === 'code' && line !== null)
  return (own ?? all.find(({ line }) => line !== null))?.line ?? null
}

/** Whether a print stands for nothing: empty, or dashes, dots and slashes. */
export function isBlank(printed: string): boolean {
  return !/[\p{L}\p{N}]/u.test(printed)
}

/** Whether nothing is written. */
export function isEmpty(text: string): boolean {
  return text.trim() === ''
}
