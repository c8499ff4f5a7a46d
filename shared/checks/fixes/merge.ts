import { type Id, kindNames } from '../../model/index.ts'
import { merging, type Operation, referencesIn, referringFields } from '../../operations/index.ts'
import { type CheckContext, lasting } from '../context.ts'

/** Operations that put one entity in the place of another, wherever that is referred to, and take the other out. */
export function mergingIn(context: CheckContext, from: Id, into: Id): readonly Operation[] {
  const { entities, children } = context.plan
  const concerned = [...(context.remember(referrers).get(from) ?? []), ...(children.get(from) ?? [])]
  return merging(
    [...new Set(concerned)].flatMap((id) => entities.get(id) ?? []),
    from,
    into,
  )
}

const referringKinds = kindNames.filter((kind) => referringFields(kind).length > 0)

/** Who refers to each entity. */
export const referrers = lasting(
  Object.fromEntries(referringKinds.map((kind) => [kind, referringFields(kind)])),
  referrersIn,
)

function referrersIn(context: CheckContext): ReadonlyMap<Id, readonly Id[]> {
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
