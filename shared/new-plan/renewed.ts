import { type Entity, fieldsOf, type Id, type IdSource, type Plan } from '../model/index.ts'
import { referencesIn, referringFields } from '../operations/index.ts'

/**
 * Entities with fresh ids, references among them included; references to others are dropped. Their order by id, which
 * decides between siblings of one position, is kept.
 * @param known ids that are given already, such as that of the new plan for the earlier one's
 */
export function withFreshIds(
  entities: readonly Entity[],
  ids: IdSource,
  known: ReadonlyMap<Id, Id> = new Map(),
): Entity[] {
  const unknown = entities.flatMap(({ id }) => (known.has(id) ? [] : [id]))
  const fresh = new Map([...known, ...unknown.toSorted().map((id) => [id, ids()] as const)])
  return entities.map((entity) => renewed(entity, fresh))
}

function renewed(entity: Entity, fresh: ReadonlyMap<Id, Id>): Entity {
  const references = referringFields(entity.kind).map((name) => {
    const kept = referencesIn(entity, name).flatMap((id) => fresh.get(id) ?? [])
    return [name, fieldsOf(entity.kind)[name]?.several ? kept : (kept[0] ?? null)] as const
  })
  const id = fresh.get(entity.id) ?? entity.id
  const parent = entity.parent === null ? null : (fresh.get(entity.parent) ?? entity.parent)
  return { ...entity, ...Object.fromEntries(references), id, parent } as Entity
}

/** The same plan once more under another title, with what its paper declared and which findings were dismissed. */
export function duplicateOf(plan: Plan, title: string, ids: IdSource): readonly Entity[] {
  const entities = withFreshIds([...plan.entities.values()], ids)
  return entities.map((entity) => (entity.kind === 'plan' ? { ...entity, title } : entity))
}
