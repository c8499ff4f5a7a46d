import {
  type Entity,
  entitySchemaOf,
  type Id,
  type Kind,
  kindNames,
  type Plan,
  valueIn,
} from '../../../shared/model/index.ts'
import { OperationError } from '../../../shared/operations/index.ts'
import type { Reader, SqlValue, Writer } from '../connection.ts'
import { codeOf, StoreError } from '../errors.ts'
import { columnsOf, decode, encode, tableOf } from '../schema/columns.ts'

interface Statements {
  readonly select: string
  readonly insert: string
  readonly update: string
  readonly remove: string
}

const statements = new Map<Kind, Statements>(kindNames.map((kind) => [kind, statementsOf(kind)]))

function statementsOf(kind: Kind): Statements {
  const table = `"${tableOf(kind)}"`
  const names = columnsOf(kind).map(({ name }) => `"${name}"`)
  const marks = ['?', ...names.map(() => '?')].join(', ')
  return {
    select: `SELECT entity.id, entity.parent, entity.position${names.map((name) => `, its.${name}`).join('')}
      FROM entity JOIN ${table} AS its ON its.id = entity.id WHERE entity.plan = ? AND entity.kind = '${kind}'`,
    insert: `INSERT INTO ${table} ("id", ${names.join(', ')}) VALUES (${marks})`,
    update: `UPDATE ${table} SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE "id" = ?`,
    remove: `DELETE FROM ${table} WHERE "id" = ?`,
  }
}

function sql(kind: Kind): Statements {
  const found = statements.get(kind)
  if (found === undefined) throw new TypeError(`no statements for ${kind}`)
  return found
}

/**
 * All entities of a plan, each through its schema.
 * @throws StoreError `damaged-library` if one is not what its schema says, or lacks its values
 */
export function readEntities(db: Reader, plan: Id): Entity[] {
  const entities = kindNames.flatMap((kind) =>
    db.tuples(sql(kind).select, plan).map((tuple) => entityFrom(kind, tuple)),
  )
  const stored = db.number('SELECT count(*) FROM entity WHERE plan = ?', plan)
  if (stored !== entities.length) throw new StoreError('damaged-library', { reason: 'entities', plan })
  return entities
}

function entityFrom(kind: Kind, [id, parent, position, ...stored]: readonly unknown[]): Entity {
  const values = columnsOf(kind).map(
    (column, index) => [column.field, decode(column, stored[index])] as const,
  )
  const parsed = entitySchemaOf(kind).safeParse({
    ...Object.fromEntries(values),
    kind,
    id,
    parent,
    position,
  })
  if (parsed.success) return parsed.data
  throw new StoreError('damaged-library', { reason: 'values', entity: String(id) })
}

/** Writes what changed between two states of a plan; only the named entities can have. */
export function writeChanges(db: Writer, before: Plan, after: Plan, ids: Iterable<Id>): void {
  const pairs = Array.from(new Set(ids), (id) => [before.entities.get(id), after.entities.get(id)] as const)
  const isReplaced = ([old, now]: (typeof pairs)[number]) => old?.kind !== now?.kind
  for (const [old] of pairs.filter(isReplaced)) if (old !== undefined) deleteEntity(db, old)
  for (const [, now] of pairs.filter(isReplaced)) if (now !== undefined) insertEntity(db, after.id, now)
  for (const [old, now] of pairs) {
    if (old !== undefined && now !== undefined && old.kind === now.kind) updateEntity(db, old, now)
  }
}

/** Writes a new entity. @throws OperationError `doubled-id` if any plan of the library has one of that id */
export function insertEntity(db: Writer, plan: Id, entity: Entity): void {
  const { id, kind, parent, position } = entity
  const place = 'INSERT INTO entity (id, plan, kind, parent, position) VALUES (?, ?, ?, ?, ?)'
  try {
    db.change(1, place, id, plan, kind, parent, position)
  } catch (error) {
    throw codeOf(error) === 'SQLITE_CONSTRAINT_PRIMARYKEY' ? new OperationError('doubled-id', id) : error
  }
  db.change(1, sql(kind).insert, id, ...rowOf(entity))
}

function updateEntity(db: Writer, old: Entity, now: Entity): void {
  if (old.parent !== now.parent || old.position !== now.position) {
    db.change(1, 'UPDATE entity SET parent = ?, position = ? WHERE id = ?', now.parent, now.position, now.id)
  }
  const values = rowOf(now)
  const stored = rowOf(old)
  if (values.some((value, index) => value !== stored[index])) {
    db.change(1, sql(now.kind).update, ...values, now.id)
  }
}

function deleteEntity(db: Writer, { id, kind }: Entity): void {
  db.change(1, sql(kind).remove, id)
  db.change(1, 'DELETE FROM entity WHERE id = ?', id)
}

/** Removes all entities of a plan. */
export function deleteEntities(db: Writer, plan: Id): void {
  for (const kind of kindNames) {
    const ids = `SELECT id FROM entity WHERE plan = ? AND kind = '${kind}'`
    db.changeAll(`DELETE FROM "${tableOf(kind)}" WHERE id IN (${ids})`, plan)
  }
  db.changeAll('DELETE FROM entity WHERE plan = ?', plan)
}

/** True if any of the ids is taken, by whatever plan. */
export function isAnyTaken(db: Reader, ids: Iterable<Id>): boolean {
  for (const id of ids) if (db.number('SELECT count(*) FROM entity WHERE id = ?', id) > 0) return true
  return false
}

function rowOf(entity: Entity): SqlValue[] {
  return columnsOf(entity.kind).map((column) => encode(column, valueIn(entity, column.field)))
}
