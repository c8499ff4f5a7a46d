import { createEntity, type Entity, fieldsOf, isKind, type Kind, mayStandUnder } from './entity.ts'
import type { Id, IdSource } from './id.ts'
import { positionsBetween } from './position.ts'

/**
 * A plan as people write it by hand: entities inside entities, without ids. An entity that others refer to has a `key`;
 * a reference is written as that key. Used for the sample plan and for tests.
 */
export interface NestedEntity {
  readonly kind: string
  readonly key?: string
  readonly values?: Readonly<Record<string, unknown>>
  readonly children?: readonly NestedEntity[]
}

/**
 * The entities of a nested plan, parents before children. Values are not checked here, but by the schemas on `apply`.
 * @throws TypeError that names the place, for an unknown kind, key or value name, or a kind under a wrong parent
 */
export function flatten(root: NestedEntity, ids: IdSource): readonly Entity[] {
  const keys = new Map<string, Id>()
  const places = place(root, null, 'V', ids, keys)
  return places.map(({ nested, kind, id, parent, position }) => {
    const values = resolve(kind, nested, keys)
    return createEntity(kind, { id, parent, position }, values) as Entity
  })
}

interface Place {
  readonly nested: NestedEntity
  readonly kind: Kind
  readonly id: Id
  readonly parent: Id | null
  readonly position: string
}

function place(
  nested: NestedEntity,
  above: Place | null,
  position: string,
  ids: IdSource,
  keys: Map<string, Id>,
): Place[] {
  const { kind, key, children = [] } = nested
  if (!isKind(kind)) throw new TypeError(`unknown kind ${kind}`)
  if (above === null ? kind !== 'plan' : !mayStandUnder(kind, above.kind)) {
    throw new TypeError(`${kind} cannot stand under ${above?.kind ?? 'nothing'}`)
  }
  const here: Place = { nested, kind, id: ids(), parent: above?.id ?? null, position }
  if (key !== undefined) {
    if (keys.has(key)) throw new TypeError(`key ${key} twice`)
    keys.set(key, here.id)
  }
  const positions = positionsBetween(null, null, children.length)
  return [here, ...children.flatMap((child, index) => place(child, here, positions[index] ?? 'V', ids, keys))]
}

function resolve(kind: Kind, nested: NestedEntity, keys: ReadonlyMap<string, Id>): Record<string, unknown> {
  const fields = fieldsOf(kind)
  const entries = Object.entries(nested.values ?? {}).map(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field === undefined) throw new TypeError(`${kind} has no value ${name}`)
    return [name, field.refersTo === undefined ? value : resolveKeys(value, keys)] as const
  })
  return Object.fromEntries(entries)
}

function resolveKeys(value: unknown, keys: ReadonlyMap<string, Id>): unknown {
  if (Array.isArray(value)) return value.map((key) => resolveKeys(key, keys))
  if (typeof value !== 'string') return value
  const id = keys.get(value)
  if (id === undefined) throw new TypeError(`unknown key ${value}`)
  return id
}
