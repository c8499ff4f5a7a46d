import type { EntityOf, Id, Plan } from '../model/index.ts'

/** What a printed plan claimed of an entity. */
export type Declared = EntityOf<'declared'>

/** All that was claimed of an entity, in the order of the paper. */
export function declaredOf(plan: Plan, entity: Id): readonly Declared[] {
  return matching(plan, entity, () => true)
}

/** What was claimed of one subject, in any place or in the named one. */
export function claims(
  plan: Plan,
  entity: Id,
  subject: Declared['subject'],
  place?: string,
): readonly Declared[] {
  return matching(
    plan,
    entity,
    (one) => one.subject === subject && (place === undefined || one.place === place),
  )
}

/** Asked very often, of entities with many children: nothing is made for what does not match. */
function matching(plan: Plan, entity: Id, isMeant: (declared: Declared) => boolean): readonly Declared[] {
  const found: Declared[] = []
  for (const id of plan.children.get(entity) ?? []) {
    const child = plan.entities.get(id)
    if (child?.kind === 'declared' && isMeant(child)) found.push(child)
  }
  return found
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
