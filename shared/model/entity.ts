import { z } from 'zod'
import type { FieldDefinition } from './fields.ts'
import { type Id, idSchema } from './id.ts'
import { kinds } from './kinds.ts'
import { type Position, positionSchema } from './position.ts'

/** The name of an entity kind. */
export type Kind = keyof typeof kinds

type FieldsOf<K extends Kind> = (typeof kinds)[K]['fields']
type ValueOf<D> = D extends FieldDefinition<infer T> ? T : never

/** The values of an entity of kind `K`, without its place in the tree. */
export type Values<K extends Kind> = { readonly [F in keyof FieldsOf<K>]: ValueOf<FieldsOf<K>[F]> }

/** The name of a value of kind `K`. */
export type FieldName<K extends Kind> = keyof FieldsOf<K> & string

/** One entity of kind `K`: its id, its place in the tree, its values. The plan itself has no parent. */
export type EntityOf<K extends Kind> = {
  readonly kind: K
  readonly id: Id
  readonly parent: Id | null
  readonly position: Position
} & Values<K>

/** Any entity, told apart by `kind`. */
export type Entity = { [K in Kind]: EntityOf<K> }[Kind]

/** Every kind in the order in which a plan is read. */
export const kindNames = Object.keys(kinds) as readonly Kind[]

/** True if the text names a kind; prototype keys do not. */
export function isKind(name: string): name is Kind {
  return Object.hasOwn(kinds, name)
}

/** The values of a kind by name, as the table of kinds defines them. */
export function fieldsOf(kind: Kind): Readonly<Record<string, FieldDefinition<unknown>>> {
  return kinds[kind].fields
}

/** True if an entity of kind `child` may stand under one of kind `parent`. */
export function mayStandUnder(child: Kind, parent: Kind): boolean {
  const parents: readonly string[] | '*' = kinds[child].parents
  if (parents === '*') return parent !== child
  return parents.includes(parent)
}

const valueSchemas = new Map(kindNames.map((kind) => [kind, z.strictObject(valueShape(kind))]))
const changeSchemas = new Map([...valueSchemas].map(([kind, schema]) => [kind, schema.partial()]))
const entitySchemas = new Map(kindNames.map((kind) => [kind, entityObject(kind)]))

function valueShape(kind: Kind): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(fieldsOf(kind)).map(([name, field]) => [name, field.schema]))
}

function entityObject(kind: Kind) {
  return z.strictObject({
    ...valueShape(kind),
    kind: z.literal(kind),
    id: idSchema,
    parent: kind === 'plan' ? z.null() : idSchema,
    position: positionSchema,
  })
}

/** A schema made from the table, typed as the types made from the same table. */
function typed<T>(schema: z.ZodType | undefined): z.ZodType<T> {
  if (schema === undefined) throw new TypeError('a kind is missing from the table')
  return schema as z.ZodType<T>
}

/** The schema of a whole entity of a kind. */
export function entitySchemaOf(kind: Kind): z.ZodType<Entity> {
  return typed(entitySchemas.get(kind))
}

/** The schema of some new values for an entity of a kind; an unknown name is refused. */
export function changeSchemaOf(kind: Kind): z.ZodType<Partial<Values<Kind>>> {
  return typed(changeSchemas.get(kind))
}

/** The schema of any entity. */
export const entitySchema: z.ZodType<Entity> = typed(
  z.discriminatedUnion('kind', [
    entityObject('plan'),
    ...kindNames.filter((kind) => kind !== 'plan').map((kind) => entityObject(kind)),
  ]),
)

/** A new entity with the initial values of its kind, but for those given. */
export function createEntity<K extends Kind>(
  kind: K,
  place: { readonly id: Id; readonly parent: Id | null; readonly position: Position },
  values: Partial<Values<K>> = {},
): EntityOf<K> {
  return { ...initialValues(kind), ...values, kind, ...place }
}

function initialValues<K extends Kind>(kind: K): Values<K> {
  const entries = Object.entries(fieldsOf(kind)).map(([name, field]) => [name, field.initial])
  return Object.fromEntries(entries) as Values<K>
}

/** The value of an entity under a name of its kind's table; undefined for any other name. */
export function valueIn(entity: Entity, name: string): unknown {
  return Object.hasOwn(entity, name) ? Reflect.get(entity, name) : undefined
}

/** True if the entity is of the kind; narrows its type. */
export function isOfKind<K extends Kind>(entity: Entity, kind: K): entity is EntityOf<K> & Entity {
  return entity.kind === kind
}
