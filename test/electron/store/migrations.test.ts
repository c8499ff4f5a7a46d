import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Connection } from '../../../electron/store/connection.ts'
import { applicationIds, migrate, numberOf } from '../../../electron/store/migrate.ts'
import { migrations } from '../../../electron/store/migrations/index.ts'
import { deriveSchema } from '../../../electron/store/schema/derive.ts'
import { schemaPicture } from './schema-picture.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'electron', 'store', 'migrations')

function inMemory(): Connection {
  const connection = new Connection(null)
  onTestFinished(() => connection.close())
  return connection
}

function migrated(): Connection {
  const connection = inMemory()
  migrate(connection, applicationIds.library)
  return connection
}

describe('the migrations', () => {
  test('from the first upwards make the schema that the table of kinds asks for', () => {
    const fresh = inMemory()
    for (const statement of deriveSchema()) fresh.execute(statement)
    expect(schemaPicture(migrated())).toEqual(schemaPicture(fresh))
  })

  test('may let a table grow by ALTER TABLE: what it declares is what counts', () => {
    const [made, grown] = [inMemory(), inMemory()]
    made.execute(`CREATE TABLE "a" (
      "x" TEXT NOT NULL CHECK ("x" IN ('p, q', 'r')),
      "y" INTEGER NOT NULL,
      CHECK ("y" > 0)
    ) STRICT`)
    grown.execute(`CREATE TABLE "a" ("y" INTEGER NOT NULL, CHECK ("y" > 0)) STRICT`)
    expect(schemaPicture(grown)).not.toEqual(schemaPicture(made))
    grown.execute(`ALTER TABLE "a" ADD COLUMN "x" TEXT NOT NULL DEFAULT 'p, q' CHECK ("x" IN ('p, q', 'r'))`)
    expect(schemaPicture(grown)).toEqual(schemaPicture(made))
    grown.execute('ALTER TABLE "a" ADD COLUMN "z" TEXT')
    expect(schemaPicture(grown)).not.toEqual(schemaPicture(made))
  })

  test('are numbered without a gap, one file each, and all of them are listed', () => {
    const files = readdirSync(folder).filter((name) => name !== 'index.ts')
    expect(files.toSorted().map((name) => Number(name.slice(0, 4)))).toEqual(
      files.map((_, index) => index + 1),
    )
    expect(files.every((name) => /^\d{4}-[a-z-]+\.ts$/.test(name))).toBe(true)
    expect(migrations.map(({ number }) => number)).toEqual(files.map((_, index) => index + 1))
  })

  test('say in the file whose it is and of which version', () => {
    const connection = migrated()
    expect(numberOf(connection, 'application_id')).toBe(0x4852544c)
    expect(numberOf(connection, 'user_version')).toBe(migrations.length)
    expect(connection.pragma('foreign_keys')).toBe(1)
  })

  test('make only STRICT tables', () => {
    const tables = Object.values(schemaPicture(migrated())).filter(([head]) =>
      head?.startsWith('CREATE TABLE'),
    )
    expect(tables.length).toBeGreaterThan(15)
    expect(tables.filter(([head]) => !head?.includes('STRICT'))).toEqual([])
  })
})

describe('the database itself refuses', () => {
  const id = '018bcfe5-6800-7000-8000-000000000000'
  const plan = (title: string, years: string) => `
    INSERT INTO entity VALUES ('${id}', '${id}', 'plan', NULL, 'V');
    INSERT INTO plan VALUES ('${id}', '', 'municipality', 'XK', ${title}, '', ${years}, 'EUR', 'x', 'dot-comma', 'sq', 'draft',
      '', NULL, 1, 'none');
    INSERT INTO plan_state VALUES ('${id}', 0, '${id}', NULL, NULL, '', '', '', NULL, 0, 0);`
  const other = id.replace('8000', '8001')
  const child = (kind: string, values: string, table = kind) => `${plan("'x'", '2027, 2029')}
    INSERT INTO entity VALUES ('${other}', '${id}', '${kind}', '${id}', 'V');
    INSERT INTO ${table} VALUES ('${other}', ${values});`

  function problemOf(sql: string): string | null {
    const connection = migrated()
    try {
      connection.write(() => connection.execute(sql))
      return null
    } catch (error) {
      return error instanceof Error ? error.message : 'unknown'
    }
  }

  test.each<readonly [string | null, string]>([
    [null, plan("'x'", '2027, 2029')],
    ['CHECK', plan(`'${'x'.repeat(2_001)}'`, '2027, 2029')],
    ['NOT NULL', plan('NULL', '2027, 2029')],
    ['cannot store', plan("x'00'", '2027, 2029')],
    ['CHECK', plan("'x'", '1027, 2029')],
    ['CHECK', plan("'x'", '2029, 2027')],
    [null, child('cost-line', "NULL, 'year', 2027, 5, 'unstated', 'unstated'", 'cost_line')],
    ['CHECK', child('cost-line', "NULL, 'year', NULL, 5, 'unstated', 'unstated'", 'cost_line')],
    ['CHECK', child('cost-line', "NULL, 'whole-plan', 2027, 5, 'unstated', 'unstated'", 'cost_line')],
    ['CHECK', child('cost-line', "NULL, 'week', NULL, 5, 'unstated', 'unstated'", 'cost_line')],
    ['CHECK', child('cost-line', "NULL, 'year', 2027, 1000000000001, 'unstated', 'unstated'", 'cost_line')],
    ['cannot store', child('cost-line', "NULL, 'year', 2027, 0.5, 'unstated', 'unstated'", 'cost_line')],
    ['FOREIGN KEY', child('cost-line', `'${other}', 'year', 2027, 5, 'unstated', 'unstated'`, 'cost_line')],
    ['CHECK', child('field', "'x', '{}', '[]', '[]'")],
    ['CHECK', child('field', "'x', '[', '[]', '[]'")],
    ['FOREIGN KEY', `INSERT INTO community VALUES ('${id}', 'x');`],
    ['FOREIGN KEY', `${plan("'x'", '2027, 2029')} DELETE FROM entity;`],
    [
      'FOREIGN KEY',
      `${plan("'x'", '2027, 2029')} INSERT INTO entity VALUES ('${other}', '${id}', 'field', '${other.replace('8001', '8002')}', 'V');`,
    ],
  ])('%s: %s', (problem, sql) => {
    if (problem === null) expect(problemOf(sql)).toBeNull()
    else expect(problemOf(sql)).toContain(problem)
  })
})
