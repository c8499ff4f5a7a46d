import { fieldsOf, type Id, valueIn } from '../../model/index.ts'
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

/** Who refers to each entity. */
export function referrers({ plan }: CheckContext): ReadonlyMap<Id, readonly Id[]> {
  const found = new Map<Id, Id[]>()
  for (const entity of plan.entities.values()) {
    for (const name of referringFields(entity.kind)) {
      if (valueIn(entity, name) === null) continue
      for (const id of referencesIn(entity, name)) {
        const list = found.get(id)
        if (list === undefined) found.set(id, [entity.id])
        else if (list.at(-1) !== entity.id) list.push(entity.id)
      }
    }
  }
  return found
}
