import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { zipSync } from 'fflate'
import { openLibrary } from '../../../electron/store/index.ts'
import { createIdSource } from '../../../shared/model/index.ts'
import { hillTown } from '../../support/plans/hill-town.ts'
import { type HostileFile, utf8 } from './hostile-file.ts'

type Spoil = (db: Database.Database) => void

/** What is done to a good `.plv` by statements, all of it refused. */
const statements: readonly (readonly [name: string, what: string, sql: string])[] = [
  ['trigger', 'a trigger', 'CREATE TRIGGER t AFTER INSERT ON plan_state BEGIN DELETE FROM entity; END'],
  ['view', 'a view', 'CREATE VIEW v AS SELECT * FROM plan'],
  ['view-for-table', 'a view for a table', 'DROP TABLE risk; CREATE VIEW risk AS SELECT 1 AS id, 2 AS text'],
  ['virtual', 'a virtual table', 'CREATE VIRTUAL TABLE f USING fts5(x)'],
  ['table', 'one table more', 'CREATE TABLE extra (x)'],
  ['no-table', 'one table less', 'DROP TABLE risk'],
  ['index', 'an index that computes', 'CREATE INDEX i ON plan (abs(first_year))'],
  ['generated', 'a column that computes', 'ALTER TABLE risk ADD COLUMN g TEXT AS (upper(text))'],
  ['column', 'one column more', 'ALTER TABLE plan ADD COLUMN more TEXT'],
  [
    'no-checks',
    'a table without its checks',
    'DROP TABLE risk; CREATE TABLE risk (id TEXT PRIMARY KEY, text TEXT)',
  ],
  [
    'schema-by-hand',
    'a schema written by hand',
    `PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, '<= 20000', '<= 90000')`,
  ],
  [
    'schema-no-sql',
    'a schema that is no SQL',
    `PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = 'x' WHERE name = 'risk'`,
  ],
  ['newer', 'a newer version', 'PRAGMA user_version = 999'],
  ['negative', 'an impossible version', 'PRAGMA user_version = -3'],
  ['other-program', 'the file of another program', 'PRAGMA application_id = 7'],
  ['statistics', 'statistics of the planner', 'ANALYZE'],
  ['no-plan', 'no plan', 'DELETE FROM plan_state'],
  ['no-entities', 'values of no entity', 'DELETE FROM entity'],
  ['long-text', 'a text too long', `UPDATE activity SET title = printf('%.*c', 3000000, 'x')`],
  ['control', 'control characters', 'UPDATE activity SET title = char(27) || char(7)'],
  ['nul', 'NUL in a text', `UPDATE activity SET title = CAST(x'61006200' AS TEXT)`],
  ['rich-shape', 'prose of another shape', `UPDATE field SET analysis = '[{"type":"script"}]'`],
  [
    'rich-prototype',
    'prototype keys in prose',
    `UPDATE field SET analysis = '[{"type":"paragraph","runs":[],"__proto__":{"polluted":1}}]'`,
  ],
  ['rich-deep', 'prose nested deeply', `UPDATE field SET analysis = printf('%.*c', 100000, '[')`],
  ['year', 'a year that is none', 'UPDATE plan SET first_year = 9223372036854775807'],
  ['circle', 'a circle of parents', `UPDATE entity SET parent = id WHERE kind = 'objective'`],
  ['operations', 'operations that are none', `UPDATE change SET operations = '[{"type":"format"}]'`],
  [
    'many-rows',
    'three hundred thousand rows',
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)
     INSERT INTO entity SELECT printf('%08x-0000-7000-8000-000000000000', i), plan, kind, parent, position
     FROM n, (SELECT * FROM entity WHERE kind = 'activity' LIMIT 1)`,
  ],
]

/** What is done to the bytes of a good `.plv`. */
const bytesChanged: readonly (readonly [
  name: string,
  what: string,
  wanted: HostileFile['wanted'],
  change: (good: Uint8Array) => Uint8Array,
])[] = [
  ['nothing', 'no byte', 'refused', () => new Uint8Array()],
  ['text', 'a text', 'refused', () => utf8('SQLite')],
  ['header', 'only the header', 'refused', (good) => good.slice(0, 16)],
  ['half', 'cut off in the middle', 'refused', (good) => good.slice(0, good.length >> 1)],
  ['zeroes', 'zeroes after the header', 'refused', (good) => Uint8Array.from(good).fill(0, 100)],
  ['noise', 'noise after the header', 'refused', (good) => Uint8Array.from(good).map(noise)],
  ['wal', 'a file that wants a write-ahead log', 'refused', (good) => Uint8Array.from(good).fill(2, 18, 20)],
  ['zip', 'an archive with another name', 'refused', () => zipSync({ 'plani.plv': utf8('x') })],
  ['oversize', 'a byte more than the largest', 'refused', (good) => enlarged(good)],
  ...[4_300, 9_000, 30_000, 60_000].map(
    (at) => [`page-${at}`, `noise at byte ${at}`, 'either', (good: Uint8Array) => noiseAt(good, at)] as const,
  ),
]

/** The same noise each time, from the bytes' places. */
function noise(value: number, index: number): number {
  return index < 100 ? value : (index * 2_654_435_761) >>> 24
}

function noiseAt(good: Uint8Array, at: number): Uint8Array {
  return Uint8Array.from(good, (value, index) => (index < at || index >= at + 200 ? value : noise(0, index)))
}

function enlarged(good: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(64 * 1024 * 1024 + 1)
  bytes.set(good)
  return bytes
}

/** Every `.plv` from a stranger, made from one good file. */
export async function hostilePlanFiles(): Promise<HostileFile[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hartuesi-hostile-'))
  try {
    const good = goodFile(folder)
    return [
      ...statements.map(([name, what, sql]): HostileFile => {
        const bytes = (): Uint8Array => spoilt(good, (db) => db.exec(sql))
        return { name: `${name}.plv`, what, wanted: 'refused', bytes }
      }),
      ...bytesChanged.map(
        ([name, what, wanted, change]): HostileFile => ({
          name: `${name}.plv`,
          what,
          wanted,
          bytes: () => change(good),
        }),
      ),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function goodFile(folder: string): Uint8Array {
  const ids = createIdSource(Date.now, (bytes) => crypto.getRandomValues(bytes))
  const options = { now: () => new Date(), ids, author: () => 'Arta' }
  const library = openLibrary(join(folder, 'library.sqlite'), options)
  const plan = library.create([...hillTown().entities.values()])
  library.apply(plan, [{ type: 'update', id: plan, values: { title: 'Plani' } }])
  const file = join(folder, 'plani.plv')
  library.savePlan(plan, file)
  library.close()
  return readFileSync(file)
}

function spoilt(good: Uint8Array, spoil: Spoil): Uint8Array {
  const db = new Database(Buffer.from(good))
  try {
    db.pragma('foreign_keys = OFF')
    db.pragma('ignore_check_constraints = ON')
    db.unsafeMode(true)
    spoil(db)
    return db.serialize()
  } finally {
    db.close()
  }
}
