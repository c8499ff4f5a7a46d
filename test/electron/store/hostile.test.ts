import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { tableOf } from '../../../electron/store/schema/columns.ts'
import { kindNames } from '../../../shared/model/index.ts'
import { failureOf, ids, nth, smallPlan, testFolder, testLibrary, withDatabase } from './on-disk.ts'

/** A good `.plv` with three changes, after somebody did something to it. */
function spoilt(spoil: (db: Database.Database) => void): Uint8Array {
  const library = testLibrary()
  const plan = library.create(smallPlan())
  library.apply(plan, [{ type: 'update', id: plan, values: { title: '1' } }])
  library.apply(plan, [{ type: 'update', id: plan, values: { title: '2' } }])
  library.undo(plan)
  const file = join(testFolder(), 'plani.plv')
  library.savePlan(plan, file)
  withDatabase(file, (db) => {
    db.pragma('foreign_keys = OFF')
    db.pragma('ignore_check_constraints = ON')
    db.unsafeMode(true)
    spoil(db)
  })
  return readFileSync(file)
}

/** What opening the file ends in; nothing of it may be in the library afterwards. */
function refusal(bytes: Uint8Array): object {
  const library = testLibrary()
  const own = library.create(smallPlan('Plani ynë'))
  const failure = failureOf(() => library.openPlan(bytes))
  expect(library.list().map(({ id }) => id)).toEqual([own])
  return failure
}

const sql = (text: string) => (db: Database.Database) => {
  db.exec(text)
}
const badFile = (reason: string) => ({ code: 'bad-file', details: { reason } })

test('a .plv that nobody spoilt is taken', () => {
  expect(testLibrary().openPlan(spoilt(() => {}))).toBeTruthy()
})

describe('a .plv whose schema is not ours to the letter is refused', () => {
  test.each<readonly [string, string]>([
    ['a trigger', 'CREATE TRIGGER t AFTER INSERT ON plan_state BEGIN DELETE FROM entity; END'],
    ['a view', 'CREATE VIEW v AS SELECT * FROM plan'],
    ['a table more', 'CREATE TABLE extra (x)'],
    ['a virtual table', 'CREATE VIRTUAL TABLE f USING fts5(x)'],
    ['an index on an expression', 'CREATE INDEX i ON plan (abs(first_year))'],
    ['a table less', 'DROP TABLE risk'],
    ['a view in place of a table', 'DROP TABLE risk; CREATE VIEW risk AS SELECT 1 AS id, 2 AS text'],
    ['a generated column', 'ALTER TABLE risk ADD COLUMN g TEXT AS (upper(text))'],
    ['a table without its checks', 'DROP TABLE risk; CREATE TABLE risk (id TEXT PRIMARY KEY, text TEXT)'],
    ['statistics', 'ANALYZE'],
  ])('%s', (_name, text) => {
    expect(refusal(spoilt(sql(text)))).toEqual(badFile('schema'))
  })

  test('a schema written over by hand', () => {
    const bytes = spoilt(
      sql(`PRAGMA writable_schema = ON;
        UPDATE sqlite_master SET sql = replace(sql, '<= 20000', '<= 90000') WHERE name = 'risk'`),
    )
    expect(refusal(bytes)).toEqual(badFile('schema'))
  })

  test('a schema that is no SQL', () => {
    const bytes = spoilt(
      sql(`PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = 'x' WHERE name = 'risk'`),
    )
    expect(refusal(bytes)).toEqual(badFile('damaged'))
  })
})

describe('a .plv with rows that are no plan is refused', () => {
  const other = ids()
  const everyTable = ['plan_state', 'change', 'entity', ...kindNames.map((kind) => tableOf(kind))]
  test.each<readonly [string, object, string]>([
    ['entities of no plan', badFile('damaged'), 'DELETE FROM plan_state'],
    ['nothing at all', badFile('not-a-plan'), everyTable.map((table) => `DELETE FROM "${table}";`).join('')],
    [
      'two plans',
      badFile('not-a-plan'),
      `INSERT INTO plan_state SELECT '${other}', 0, state, NULL, NULL, created_at, created_by, changed_at, NULL, 0, 0 FROM plan_state; INSERT INTO entity VALUES ('${other}', '${other}', 'plan', NULL, 'V'); INSERT INTO plan SELECT '${other}', authority_name, authority_kind, country, title, subject, first_year, last_year, currency, format, number_style, language, status, decision_number, decision_date, draft_mark, second_language FROM plan`,
    ],
    ['a text too long', badFile('damaged'), `UPDATE activity SET title = printf('%.*c', 30000, 'x')`],
    ['a control character', badFile('damaged'), `UPDATE activity SET title = char(27)`],
    ['rich text of another shape', badFile('damaged'), `UPDATE field SET analysis = '[{"type":"script"}]'`],
    [
      'prototype keys',
      badFile('damaged'),
      `UPDATE field SET analysis = '[{"type":"paragraph","runs":[],"__proto__":{"a":1}}]'`,
    ],
    ['a year that is none', badFile('damaged'), 'UPDATE plan SET first_year = 1'],
    ['years the wrong way round', badFile('damaged'), 'UPDATE plan SET first_year = 2090'],
    ['an entity without its values', badFile('damaged'), 'DELETE FROM field'],
    ['values without their entity', badFile('damaged'), `DELETE FROM entity WHERE kind = 'swot-item'`],
    ['an unknown parent', badFile('damaged'), `UPDATE entity SET parent = '${other}' WHERE kind = 'field'`],
    [
      'an impossible parent',
      { code: 'bad-file', details: { reason: 'plan', problem: 'wrong-parent' } },
      `UPDATE entity SET parent = plan WHERE kind = 'activity'`,
    ],
    [
      'a circle',
      { code: 'bad-file', details: { reason: 'plan', problem: 'unknown-parent' } },
      `UPDATE entity SET parent = id WHERE kind = 'objective'`,
    ],
    [
      'a reference to another kind',
      { code: 'bad-file', details: { reason: 'plan', problem: 'wrong-reference' } },
      `UPDATE activity SET responsible = json_array((SELECT id FROM field))`,
    ],
    ['an id that is none', badFile('damaged'), `UPDATE plan_state SET state = printf('%.*c', 36, 'x')`],
    [
      'a change missing',
      badFile('history'),
      'DELETE FROM change WHERE revision = 1; UPDATE plan_state SET undo = NULL',
    ],
    [
      'a change of another plan',
      badFile('damaged'),
      `UPDATE change SET plan = '${other}' WHERE revision = 3`,
    ],
    [
      'an undo of what was not done last',
      badFile('history'),
      'UPDATE change SET reverses = 1 WHERE revision = 3',
    ],
    ['a redo of nothing', badFile('history'), `UPDATE change SET kind = 'redo' WHERE revision = 3`],
    [
      'operations that are none',
      badFile('history'),
      `UPDATE change SET operations = '[{"type":"format","disk":"C"}]' WHERE revision = 1`,
    ],
    [
      'operations that are no list',
      badFile('history'),
      `UPDATE change SET inverse = '{}' WHERE revision = 2`,
    ],
    ['an author of many lines', badFile('damaged'), `UPDATE change SET author = printf('%.*c', 5000, 'x')`],
    ['a time that is none', badFile('damaged'), `UPDATE change SET at = 'yesterday'`],
  ])('%s', (_name, failure, text) => {
    expect(refusal(spoilt(sql(text)))).toMatchObject(failure)
  })

  test('pointers of undo and redo that lie are put right, not followed', () => {
    const bytes = spoilt(
      sql('UPDATE plan_state SET undo = 3, redo = NULL; UPDATE change SET previous = NULL'),
    )
    const library = testLibrary()
    const plan = library.openPlan(bytes)
    expect(library.open(plan)).toMatchObject({ canUndo: true, canRedo: true })
    library.redo(plan)
    expect(nth(library.open(plan).plan.entities.values(), 'plan')).toMatchObject({ title: '2' })
    for (let step = 0; step < 2; step += 1) library.undo(plan)
    expect(failureOf(() => library.undo(plan)).code).toBe('nothing-to-undo')
  })

  test('a text that is no UTF-8 is read as the text it is taken for', () => {
    const library = testLibrary()
    const plan = library.openPlan(spoilt(sql(`UPDATE activity SET title = CAST(x'61c328' AS TEXT)`)))
    expect(nth(library.open(plan).plan.entities.values(), 'activity')).toMatchObject({ title: 'a\ufffd(' })
  })

  test('totals that lie are computed anew', () => {
    const library = testLibrary()
    library.openPlan(spoilt(sql('UPDATE plan_state SET total = 5, activities = 99')))
    expect(library.list()[0]).toMatchObject({ total: 1_130, activities: 1 })
  })

  test('a history that does not fit the plan is refused when it is undone, and the plan stays', () => {
    const gone = ids()
    const inverse = JSON.stringify([{ type: 'remove', id: gone }])
    const library = testLibrary()
    const plan = library.openPlan(spoilt(sql(`UPDATE change SET inverse = '${inverse}' WHERE revision = 1`)))
    expect(failureOf(() => library.undo(plan))).toMatchObject({
      code: 'operation-refused',
      details: { problem: 'unknown-entity' },
    })
    expect(library.open(plan).revision).toBe(3)
  })
})

describe('a file that is no .plv is refused', () => {
  const good = () => spoilt(() => {})

  test.each<readonly [string, string, () => Uint8Array]>([
    ['nothing', 'not-sqlite', () => new Uint8Array()],
    ['text', 'not-sqlite', () => new TextEncoder().encode('SQLite')],
    ['only a header', 'damaged', () => good().slice(0, 16)],
    ['the first page', 'damaged', () => good().slice(0, 4_096)],
    ['half of it', 'damaged', () => good().slice(0, 40_960)],
    ['a library', 'not-a-plan', () => readFileSync(libraryFile())],
    ['another program’s', 'not-a-plan', () => spoilt((db) => db.pragma('application_id = 7'))],
    ['a newer program’s', 'newer', () => spoilt((db) => db.pragma('user_version = 999'))],
    ['an impossible version', 'schema', () => spoilt((db) => db.pragma('user_version = -3'))],
    ['one that wants a write-ahead log', 'damaged', () => good().fill(2, 18, 20)],
  ])('%s', (_name, reason, bytes) => {
    expect(refusal(bytes())).toMatchObject(badFile(reason))
  })

  test('one that is not there', () => {
    expect(failureOf(() => testLibrary().openPlan(join(testFolder(), 'a.plv'))).code).toBe('not-found')
  })

  test('a folder', () => {
    expect(failureOf(() => testLibrary().openPlan(testFolder())).code).toBe('bad-file')
  })

  test('one with a garbled page: refused, or harmless', () => {
    const bytes = good()
    const library = testLibrary()
    for (let at = 100; at < bytes.length; at += 3_001) {
      const garbled = Uint8Array.from(bytes)
      garbled.fill(0xa5, at, at + 60)
      try {
        library.open(library.openPlan(garbled))
      } catch (error) {
        expect(error).toMatchObject({ name: 'StoreError', code: 'bad-file' })
      }
    }
  })

  test('a journal that lies beside the file is not looked at', () => {
    const file = join(testFolder(), 'plani.plv')
    writeFileSync(file, good())
    for (const end of ['-journal', '-wal']) writeFileSync(file + end, Buffer.alloc(9_000, 0xd9))
    expect(testLibrary().openPlan(file)).toBeTruthy()
  })

  function libraryFile(): string {
    const library = testLibrary()
    library.create(smallPlan())
    library.close()
    return library.file
  }
})
