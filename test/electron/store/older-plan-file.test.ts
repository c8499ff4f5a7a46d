import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { Connection } from '../../../electron/store/connection.ts'
import { applicationIds, migrate } from '../../../electron/store/migrate.ts'
import { migrations } from '../../../electron/store/migrations/index.ts'
import { createEntity } from '../../../shared/model/index.ts'
import { picture } from '../../support/arbitraries/plans.ts'
import { ids, nth, smallPlan, testFolder, testLibrary } from './on-disk.ts'

/** The last version whose dismissals say neither who let a finding stand nor when. */
const before = 5

/** The same plan file as a program of that version wrote it: its tables, and entities of the log without the two values. */
function older(file: string): string {
  const copy = `${file}.older.plv`
  const made = new Connection(copy)
  migrate(
    made,
    applicationIds.plan,
    migrations.filter(({ number }) => number <= before),
  )
  made.close()
  const db = new Database(copy)
  db.pragma('foreign_keys = OFF')
  db.prepare('ATTACH ? AS newer').run(file)
  const tables = db.prepare(`SELECT name FROM main.sqlite_master WHERE type = 'table'`).pluck().all()
  for (const table of tables) {
    const columns = db
      .prepare(`SELECT '"' || name || '"' FROM pragma_table_info(?, 'main')`)
      .pluck()
      .all(table)
    db.exec(
      `INSERT INTO main."${String(table)}" (${columns.join()}) SELECT ${columns.join()} FROM newer."${String(table)}"`,
    )
  }
  const shorten = (json: unknown) => String(json).replaceAll(/,"author":"[^"]*","at":"[^"]*"/g, '')
  db.function('shorten', (json: unknown) => (json === null ? null : shorten(json)))
  db.exec('UPDATE main.change SET operations = shorten(operations), inverse = shorten(inverse)')
  db.close()
  return copy
}

test('a plan file in which dismissals do not say who made them is read, with its log', () => {
  const library = testLibrary()
  const id = library.create(smallPlan())
  const parent = nth([...library.open(id).plan.entities.values()], 'activity').id
  const place = { id: ids(), parent, position: 'z' }
  const said = { author: 'Besa Krasniqi', at: '2026-11-22T04:50:00.000Z' }
  const values = { rule: 'row-total', fingerprint: 'x', reason: 'Ashtu "është", vendimi\nnr. 7', ...said }
  const dismissal = createEntity('dismissal', place, values)
  library.apply(id, [
    { type: 'insert', entity: dismissal },
    { type: 'update', id, values: { title: 'Plani, i dyti' } },
  ])
  library.apply(id, [{ type: 'remove', id: dismissal.id }])
  library.undo(id)
  const file = join(testFolder(), 'plani.plv')
  library.savePlan(id, file)

  const other = testLibrary()
  expect(other.openPlan(older(file))).toBe(id)
  const bare = { ...dismissal, author: '', at: '' }
  expect(other.open(id).plan.entities.get(dismissal.id)).toEqual(bare)
  const withBare = new Map(library.open(id).plan.entities).set(dismissal.id, bare)
  expect(other.open(id).plan.entities).toEqual(withBare)
  other.undo(id)
  expect(other.open(id).plan.entities.has(dismissal.id)).toBe(false)
  other.redo(id)
  other.undo(id)
  library.undo(id)
  library.redo(id)
  library.undo(id)
  expect(picture(other.open(id).plan)).toStrictEqual(picture(library.open(id).plan))
})
