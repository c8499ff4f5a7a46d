import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openLibrary } from '../../../electron/store/index.ts'
import { type Migration, migrations } from '../../../electron/store/migrations/index.ts'
import { picture } from '../../support/arbitraries/plans.ts'
import { failureOf, smallPlan, testFolder, testLibrary, testOptions, withDatabase } from './on-disk.ts'

/** A library with one plan in it, closed. */
function closedLibrary(): { file: string; plan: string; was: object } {
  const library = testLibrary()
  const plan = library.create(smallPlan())
  const was = picture(library.open(plan).plan)
  library.close()
  return { file: library.file, plan, was }
}

const reopening = (file: string) => failureOf(() => openLibrary(file, testOptions()))

describe('a library', () => {
  test('is made where there is no file, its folder too, and survives power cuts by its settings', () => {
    const file = join(testFolder(), 'dosje me hapësirë', 'biblioteka.sqlite')
    testLibrary(file)
    expect(withDatabase(file, (db) => db.pragma('journal_mode', { simple: true }))).toBe('wal')
  })

  test('is made in an empty file', () => {
    const file = join(testFolder(), 'library.sqlite')
    writeFileSync(file, '')
    expect(testLibrary(file).list()).toEqual([])
  })

  test('leaves one file when it is closed', () => {
    const { file } = closedLibrary()
    expect(readdirSync(dirname(file))).toEqual([basename(file)])
  })

  test('may be closed twice', () => {
    const library = testLibrary()
    library.close()
    expect(() => library.close()).not.toThrow()
  })
})

describe('a file that is no library of ours is refused and left as it is', () => {
  function refusal(spoil: (file: string) => void): object {
    const { file } = closedLibrary()
    spoil(file)
    const before = readFileSync(file)
    const failure = reopening(file)
    expect(readFileSync(file).equals(before)).toBe(true)
    return failure
  }

  test('made by a newer program', () => {
    const newer = migrations.length + 7
    expect(refusal((file) => withDatabase(file, (db) => db.pragma(`user_version = ${newer}`)))).toEqual({
      code: 'newer-library',
      details: {
        path: expect.stringMatching(/library\.sqlite$/) as unknown,
        found: newer,
        known: migrations.length,
      },
    })
  })

  test('no SQLite file', () => {
    expect(refusal((file) => writeFileSync(file, 'Kjo nuk është bibliotekë. '.repeat(500)))).toMatchObject({
      code: 'damaged-library',
    })
  })

  test('a SQLite file of another program', () => {
    expect(refusal((file) => withDatabase(file, (db) => db.pragma('application_id = 1')))).toEqual({
      code: 'bad-file',
      details: { path: expect.stringMatching(/library\.sqlite$/) as unknown, reason: 'not-a-library' },
    })
  })

  test('a .plv', () => {
    const library = testLibrary()
    const file = join(testFolder(), 'plani.plv')
    library.savePlan(library.create(smallPlan()), file)
    expect(reopening(file)).toEqual({ code: 'bad-file', details: { path: file, reason: 'not-a-library' } })
  })

  test('cut off', () => {
    expect(refusal((file) => truncateSync(file, 40_960))).toMatchObject({ code: 'damaged-library' })
  })

  test('with zeroed pages', () => {
    expect(
      refusal((file) => {
        const bytes = readFileSync(file)
        bytes.fill(0, 8_192, 20_480)
        writeFileSync(file, bytes)
      }),
    ).toMatchObject({ code: 'damaged-library' })
  })

  test('with a garbled header', () => {
    expect(
      refusal((file) => {
        const bytes = readFileSync(file)
        bytes.fill(0x5a, 0, 100)
        writeFileSync(file, bytes)
      }),
    ).toMatchObject({ code: 'damaged-library' })
  })

  test('a folder', () => {
    const folder = join(testFolder(), 'library.sqlite')
    mkdirSync(folder)
    expect(reopening(folder)).toMatchObject({ code: 'library-unavailable' })
  })

  test('a folder that cannot be made', () => {
    const folder = testFolder()
    writeFileSync(join(folder, 'a'), '')
    expect(reopening(join(folder, 'a', 'library.sqlite'))).toMatchObject({ code: 'library-unavailable' })
  })

  test.skipIf(process.platform !== 'linux').each(['/proc/x', '/proc/x/y/library.sqlite', '/dev/null/x'])(
    'a folder that the system refuses for no reason: %s',
    (file) => expect(reopening(file)).toMatchObject({ code: 'library-unavailable' }),
  )
})

describe('rows that are not what they should be', () => {
  test.each<readonly [string, string]>([
    ['a missing row of values', 'DELETE FROM field'],
    ['a text that no schema takes', `UPDATE activity SET title = char(7)`],
    ['a list that is none of ours', `UPDATE activity SET steps = '[1]'`],
    ['a kind that is none of ours', `UPDATE entity SET kind = 'risk' WHERE kind = 'field'`],
    ['an id that is none', `UPDATE plan_state SET state = '${'x'.repeat(36)}'`],
  ])('are told as damage: %s', (_name, sql) => {
    const { file, plan } = closedLibrary()
    withDatabase(file, (db) => {
      db.pragma('foreign_keys = OFF')
      db.exec(sql)
    })
    const library = testLibrary(file)
    expect(failureOf(() => library.open(plan)).code).toBe('damaged-library')
  })
})

describe('an older library', () => {
  const next = migrations.length + 1
  const steps: readonly Migration[] = [
    ...migrations,
    { number: next, sql: 'CREATE TABLE "note" ("id" TEXT NOT NULL PRIMARY KEY) STRICT;' },
  ]
  const version = (file: string) => withDatabase(file, (db) => db.pragma('user_version', { simple: true }))

  test('is copied beside itself, then migrated, with everything in it', () => {
    const { file, plan, was } = closedLibrary()
    const library = openLibrary(file, testOptions(), steps)
    expect(picture(library.open(plan).plan)).toStrictEqual(was)
    library.close()
    expect(version(file)).toBe(next)
    const copy = `${file}.v${migrations.length}.backup`
    expect(readdirSync(dirname(file)).toSorted()).toEqual([basename(file), basename(copy)])
    expect(version(copy)).toBe(migrations.length)
    expect(picture(testLibrary(copy).open(plan).plan)).toStrictEqual(was)
  })

  test('is migrated once, and a copy never takes the place of another', () => {
    const { file } = closedLibrary()
    const copy = `${file}.v${migrations.length}.backup`
    writeFileSync(copy, 'an older copy')
    openLibrary(file, testOptions(), steps).close()
    openLibrary(file, testOptions(), steps).close()
    expect(readFileSync(copy, 'utf8')).toBe('an older copy')
    expect(readdirSync(dirname(file))).toHaveLength(3)
  })

  test('is refused afterwards by the older program', () => {
    const { file } = closedLibrary()
    openLibrary(file, testOptions(), steps).close()
    expect(reopening(file)).toEqual({
      code: 'newer-library',
      details: { path: file, found: next, known: migrations.length },
    })
  })

  test.each<readonly [string, string, string]>([
    [
      'fails in the middle',
      'internal',
      'CREATE TABLE "note" ("id" TEXT) STRICT; UPDATE plan SET title = NULL;',
    ],
    ['breaks a reference', 'damaged-library', 'DELETE FROM "funding_source";'],
  ])('stays as it was when a step %s', (_name, code, sql) => {
    const { file, plan, was } = closedLibrary()
    const failure = failureOf(() => openLibrary(file, testOptions(), [...migrations, { number: next, sql }]))
    expect(failure.code).toBe(code)
    expect(version(file)).toBe(migrations.length)
    expect(picture(testLibrary(file).open(plan).plan)).toStrictEqual(was)
    expect(existsSync(`${file}.v${migrations.length}.backup`)).toBe(true)
  })

  test('no copy is made of a library that is new', () => {
    const file = join(testFolder(), 'library.sqlite')
    openLibrary(file, testOptions(), steps).close()
    expect(readdirSync(dirname(file))).toEqual(['library.sqlite'])
  })
})
