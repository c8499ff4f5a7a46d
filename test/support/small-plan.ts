import { createIdSource, type Entity, flatten, type Id, type IdSource } from '../../shared/model/index.ts'

/** Ids that come out alike at each run. */
export function countingIds(): IdSource {
  let count = 0
  return createIdSource(
    () => 1_760_000_000_000 + count++,
    (bytes) => bytes.fill(7),
  )
}

/** A plan of one field, one result and two activities. */
export function smallPlan(ids: IdSource = countingIds()): readonly Entity[] {
  const activities = ['Klasë përgatitore', 'Shëtitje me nxënësit'].map((title) => ({
    kind: 'activity',
    values: { title },
  }))
  const result = { kind: 'result', values: { title: 'Nxënësit vijojnë mësimin' }, children: activities }
  const objective = { kind: 'objective', values: { title: 'Arsim për të gjithë' }, children: [result] }
  const field = { kind: 'field', values: { name: 'Arsimi' }, children: [objective] }
  const values = { authorityName: 'Komuna e Bregut', title: 'Plani i vogël' }
  return flatten({ kind: 'plan', values, children: [field] }, ids)
}

/** The id of the first entity of a kind. */
export function firstOf(entities: readonly Entity[], kind: Entity['kind']): Id {
  const found = entities.find((entity) => entity.kind === kind)
  if (found === undefined) throw new TypeError(`no ${kind}`)
  return found.id
}
