import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { type Library, type LibraryOptions, openLibrary, StoreError } from '../../../electron/store/index.ts'
import { createIdSource, type Entity, flatten, type IdSource } from '../../../shared/model/index.ts'

/** A folder of its own for one test, gone after it. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hartuesi-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Ids as in life, so that several libraries of a test never make the same. */
export const ids: IdSource = createIdSource(Date.now, (bytes) => crypto.getRandomValues(bytes))

/** A host whose clock goes on by a second at each look. */
export function testOptions(author = 'Arta'): LibraryOptions {
  let time = Date.UTC(2026, 10, 21, 8)
  const now = () => {
    time += 1_000
    return new Date(time)
  }
  return { now, ids, author: () => author }
}

/** A library in a file of its own, closed after the test. */
export function testLibrary(file = join(testFolder(), 'library.sqlite'), options = testOptions()): Library {
  const library = openLibrary(file, options)
  onTestFinished(() => library.close())
  return library
}

/** The entities of a small plan: two sources, one activity with a cost line of each span, a SWOT item that refers to it. */
export function smallPlan(title = 'Plani lokal i veprimit'): readonly Entity[] {
  const line = (values: Readonly<Record<string, unknown>>) => ({ kind: 'cost-line', values })
  return flatten(
    {
      kind: 'plan',
      values: { title, firstYear: 2027, lastYear: 2029 },
      children: [
        { kind: 'funding-source', key: 'municipal', values: { name: 'Buxheti komunal', type: 'municipal' } },
        { kind: 'funding-source', key: 'donor', values: { name: 'Donatori', type: 'donor' } },
        { kind: 'institution', key: 'dka', values: { name: 'Drejtoria Komunale e Arsimit' } },
        {
          kind: 'field',
          values: {
            name: 'Arsimi',
            analysis: [{ type: 'paragraph', runs: [{ text: 'Çështje', bold: true }] }],
          },
          children: [
            { kind: 'swot-item', values: { text: 'Mësim në gjuhën amtare', answeredBy: ['books'] } },
            {
              kind: 'objective',
              children: [
                {
                  kind: 'result',
                  children: [
                    {
                      kind: 'activity',
                      key: 'books',
                      values: {
                        title: 'Blerja e librave',
                        responsible: ['dka'],
                        steps: ['Tenderi', 'Blerja'],
                      },
                      children: [
                        line({ source: 'municipal', span: 'year', year: 2027, amount: 100 }),
                        line({ source: 'donor', span: 'every-year', amount: 10 }),
                        line({ source: null, span: 'whole-plan', amount: 1_000 }),
                        line({ source: null, span: 'year', year: 2035, amount: 50_000 }),
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    ids,
  )
}

/** The entity of a kind among several, by its place. */
export function nth(entities: Iterable<Entity>, kind: Entity['kind'], index = 0): Entity {
  const found = [...entities].filter((entity) => entity.kind === kind)[index]
  if (found === undefined) throw new TypeError(`no ${kind} ${index}`)
  return found
}

/** The failure of the store's that something ends in. */
export function failureOf(run: () => unknown): { readonly code: string; readonly details: object } {
  try {
    run()
  } catch (error) {
    if (error instanceof StoreError) return { code: error.code, details: error.details }
    throw error
  }
  throw new Error('it did not fail')
}

/** Looks into a file, or does something to it, behind the store's back. */
export function withDatabase<T>(file: string, run: (db: Database.Database) => T): T {
  const db = new Database(file)
  try {
    return run(db)
  } finally {
    db.close()
  }
}
