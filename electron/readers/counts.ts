import { type Entity, type Kind, kindNames } from '../../shared/model/index.ts'

/** How many entities there are of each kind, for the report of an import; kinds without any are left out. */
export function counts(entities: Iterable<Entity>): Readonly<Partial<Record<Kind, number>>> {
  const found = new Map<Kind, number>()
  for (const { kind } of entities) found.set(kind, (found.get(kind) ?? 0) + 1)
  return Object.fromEntries(kindNames.flatMap((kind) => (found.has(kind) ? [[kind, found.get(kind)]] : [])))
}
