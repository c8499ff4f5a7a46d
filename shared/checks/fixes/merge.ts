import { fieldsOf, type Id, kindNames } from '../../model/index.ts'
import { type Operation, referencesIn, referringFields } from '../../operations/index.ts'
import type { CheckContext } from '../context.ts'

/** Operations that put one entity in the place of another, wherever that is referred to, and take the other out. */
export function merging(context: CheckContext, from: Id, into: Id): readonly Operation[] {
  const referring = context.remember(referrers).get(from) ?? []
  const updates = referring.flatMap((id): readonly Operation[] => {
    const entity = context.plan.entities.get(id)
    if (entity === undefined) return []
    const values: Record<string, unknown> = {}
    for (const name of referringFields(entity.kind)) {
      const ids = referencesIn(entity, name)
      if (!ids.includes(from)) continue
      const replaced = [...new Set(ids.map((other) => (other === from ? into : other)))]
      values[name] = fieldsOf(entity.kind)[name]?.several ? replaced : into
    }
    return [{ type: 'update', id, values }]
  })
  return [...updates, { type: 'remove', id: from }]
}

const referringKinds = kindNames.filter((kind) => referringFields(kind).length > 0)

/** Who refers to each entity. */
export function referrers(context: CheckContext): ReadonlyMap<Id, readonly Id[]> {
  const found = new Map<Id, Id[]>()
  for (const entity of referringKinds.flatMap((kind) => context.entitiesOf(kind))) {
    for (const name of referringFields(entity.kind)) {
      for (const id of referencesIn(entity, name)) {
        const list = found.get(id)
        if (list === undefined) found.set(id, [entity.id])
        else if (list.at(-1) !== entity.id) list.push(entity.id)
      }
    }
  }
  return found
}
