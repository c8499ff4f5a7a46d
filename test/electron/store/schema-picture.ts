import { z } from 'zod'
import type { Connection } from '../../../electron/store/connection.ts'

const rowSchema = z.object({ name: z.string(), sql: z.string() })

/**
 * What a database declares, by name, written in one way: a table made at once and one that grew by ALTER TABLE differ in
 * spaces, in the order of columns and in defaults, which mean nothing here: the store names every column it writes.
 */
export function schemaPicture(connection: Connection): Record<string, readonly string[]> {
  const sql = 'SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name'
  const rows = connection.read((db) => db.rows(rowSchema, sql))
  return Object.fromEntries(rows.map((row) => [row.name, partsOf(row.sql)]))
}

function partsOf(sql: string): readonly string[] {
  const start = sql.indexOf('(')
  const end = sql.lastIndexOf(')')
  const outside = `${sql.slice(0, start)} ${sql.slice(end + 1)}`
  return [
    plain(outside),
    ...splitAtCommas(sql.slice(start + 1, end))
      .map(plain)
      .toSorted(),
  ]
}

/** Commas inside brackets or texts part nothing. */
function splitAtCommas(body: string): string[] {
  const parts = ['']
  let depth = 0
  let isQuoted = false
  for (const letter of body) {
    if (letter === "'") isQuoted = !isQuoted
    if (!isQuoted && letter === '(') depth += 1
    if (!isQuoted && letter === ')') depth -= 1
    if (letter === ',' && depth === 0 && !isQuoted) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts
}

function plain(sql: string): string {
  return sql
    .replaceAll(/\s+/g, ' ')
    .replace(/ DEFAULT ('[^']*'|-?\d+)/, '')
    .trim()
}
