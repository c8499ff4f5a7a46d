import { type FieldDefinition, fieldsOf, type Kind, kindNames } from '../../../shared/model/index.ts'
import type { SqlValue } from '../connection.ts'

/** The column of one value of a kind. */
export interface Column {
  /** Name in the table of kinds. */
  readonly field: string
  /** Name in the database. */
  readonly name: string
  readonly definition: FieldDefinition<unknown>
}

const columns = new Map<Kind, readonly Column[]>(kindNames.map((kind) => [kind, makeColumns(kind)]))

function makeColumns(kind: Kind): Column[] {
  return Object.entries(fieldsOf(kind)).map(([field, definition]) => ({
    field,
    name: columnName(field),
    definition,
  }))
}

/** The columns of a kind's values, in the order of the table of kinds. */
export function columnsOf(kind: Kind): readonly Column[] {
  return columns.get(kind) ?? []
}

/** The table of a kind: `cost_line` for `cost-line`. */
export function tableOf(kind: string): string {
  return kind.replaceAll('-', '_')
}

/** The column of a value: `first_year` for `firstYear`. */
export function columnName(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** A value as it lies in its column; the schemas have checked it before. */
export function encode({ definition, field }: Column, value: unknown): SqlValue {
  if (definition.storage === 'json') return JSON.stringify(value)
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  throw new TypeError(`${field} cannot be stored`)
}

/** A value as it lay in its column; whether it is allowed is for the schemas to say. */
export function decode({ definition }: Column, stored: unknown): unknown {
  if (definition.storage === 'boolean') return stored === 1 ? true : stored === 0 ? false : stored
  if (definition.storage === 'json' && typeof stored === 'string') return parsed(stored)
  return stored
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
