import { z } from 'zod'
import { calls, initialSettings, type Settings } from '../../../shared/contract/index.ts'
import type { Reader, Writer } from '../connection.ts'

const settingsSchema = calls['settings.read'].output
const rowSchema = z.object({ name: z.string(), value: z.string() })

/** All settings; what was never set, or is nothing this program knows, is as at the beginning. */
export function readSettings(db: Reader): Settings {
  const rows = db.rows(rowSchema, 'SELECT name, value FROM setting')
  const known = rows.flatMap(({ name, value }) => knownSetting(name, JSON.parse(value)) ?? [])
  return settingsSchema.parse(Object.assign({ ...initialSettings }, ...known))
}

function knownSetting(name: string, value: unknown): Partial<Settings> | null {
  const parsed = settingsSchema.partial().safeParse({ [name]: value })
  return parsed.success ? (parsed.data as Partial<Settings>) : null
}

/** Writes one setting over what it was. */
export function writeSetting(db: Writer, name: string, value: unknown): void {
  db.change(
    1,
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    name,
    JSON.stringify(value),
  )
}
