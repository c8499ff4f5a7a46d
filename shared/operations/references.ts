import { type Entity, fieldsOf, type Id, type Kind, kindNames, valueIn } from '../model/index.ts'

const referring = new Map<Kind, readonly string[]>(
  kindNames.map((kind) => [
    kind,
    Object.entries(fieldsOf(kind)).flatMap(([name, field]) => (field.refersTo === undefined ? [] : [name])),
  ]),
)

/** The names of a kind's values that refer to other entities. */
export function referringFields(kind: Kind): readonly string[] {
  return referring.get(kind) ?? []
}

/** The ids to which one value of an entity refers. */
export function referencesIn(entity: Entity, name: string): readonly Id[] {
  const value = valueIn(entity, name)
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((id): id is Id => typeof id === 'string') : []
}

/** What has to be unsaid before entities can go: updates that take the ids out of every value that refers to them. */
export function unlinking(
  entities: Iterable<Entity>,
  going: ReadonlySet<Id>,
): { id: Id; values: Record<string, unknown> }[] {
  const updates: { id: Id; values: Record<string, unknown> }[] = []
  for (const entity of entities) {
    if (going.has(entity.id)) continue
    const values: Record<string, unknown> = {}
    for (const name of referringFields(entity.kind)) {
      const ids = referencesIn(entity, name)
      if (!ids.some((id) => going.has(id))) continue
      values[name] = fieldsOf(entity.kind)[name]?.several ? ids.filter((id) => !going.has(id)) : null
    }
    if (Object.keys(values).length > 0) updates.push({ id: entity.id, values })
  }
  return updates
}
