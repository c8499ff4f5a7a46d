import { describe, expect, test } from 'vitest'
import { openLibrary } from '../../../electron/store/index.ts'
import { initialSettings } from '../../../shared/contract/index.ts'
import { createEntity, createPlan, type Entity, type Id } from '../../../shared/model/index.ts'
import type { Batch } from '../../../shared/operations/index.ts'
import { totalsOf } from '../../../shared/totals/index.ts'
import { picture } from '../../support/arbitraries/plans.ts'
import { failureOf, ids, nth, smallPlan, testLibrary, testOptions } from './on-disk.ts'

const rename = (plan: Id, title: string): Batch => [{ type: 'update', id: plan, values: { title } }]

describe('a new plan', () => {
  test('is opened as it was given', () => {
    const library = testLibrary()
    const entities = smallPlan()
    const id = library.create(entities)
    const opened = library.open(id)
    expect(picture(opened.plan)).toStrictEqual(picture(createPlan(entities)))
    expect(opened).toMatchObject({ revision: 0, canUndo: false, canRedo: false })
  })

  test('is the same after the program was closed and started', () => {
    const library = testLibrary()
    const entities = smallPlan()
    const id = library.create(entities)
    library.close()
    const again = testLibrary(library.file)
    expect(picture(again.open(id).plan)).toStrictEqual(picture(createPlan(entities)))
  })

  test.each<readonly [string, (entities: readonly Entity[]) => readonly Entity[]]>([
    ['unknown-entity', (entities) => entities.slice(1)],
    [
      'root-stays',
      (entities) => [...entities, createEntity('plan', { id: ids(), parent: null, position: 'V' })],
    ],
    ['unknown-parent', (entities) => entities.filter(({ kind }) => kind !== 'objective')],
    ['wrong-reference', (entities) => entities.filter(({ kind }) => kind !== 'funding-source')],
    ['doubled-id', (entities) => [...entities, nth(entities, 'activity')]],
  ])('is refused whole: %s', (problem, spoil) => {
    const library = testLibrary()
    expect(failureOf(() => library.create(spoil(smallPlan())))).toMatchObject({
      code: 'operation-refused',
      details: { problem },
    })
    expect(library.list()).toEqual([])
  })

  test('is refused if any plan of the library has one of its ids', () => {
    const library = testLibrary()
    const entities = smallPlan()
    library.create(entities)
    expect(failureOf(() => library.create(entities))).toMatchObject({
      code: 'operation-refused',
      details: { problem: 'doubled-id' },
    })
    expect(library.list()).toHaveLength(1)
  })
})

describe('a change that began before another was stored', () => {
  test('is stored with the words of both, and taken back without those of the other', () => {
    const library = testLibrary()
    const id = library.create(smallPlan('Vushtrria e Re'))
    library.apply(id, rename(id, 'Vushtrria e Re sot'))
    const [values, from] = [{ title: 'Komuna Vushtrria e Re' }, { title: 'Vushtrria e Re' }]
    const change = library.apply(id, [{ type: 'update', id, values, from }])
    const joined = rename(id, 'Komuna Vushtrria e Re sot')
    expect(change.operations).toEqual(joined)
    expect(library.history(id)[0]?.operations).toEqual(joined)
    expect(library.undo(id).operations).toEqual(rename(id, 'Vushtrria e Re sot'))
    expect(library.redo(id).operations).toEqual(joined)
  })
})

describe('the list of plans', () => {
  test('tells what is in each, with the total that the papers print', () => {
    const library = testLibrary()
    const id = library.create(smallPlan('Vushtrria e Re'))
    const total = totalsOf(library.open(id).plan).plan.all.total
    expect(total).toBe(100 + 3 * 10 + 1_000)
    expect(library.list()).toEqual([
      {
        id,
        authorityName: '',
        title: 'Vushtrria e Re',
        firstYear: 2027,
        lastYear: 2029,
        status: 'draft',
        format: 'kosovo-municipal',
        activities: 1,
        total,
        currency: 'EUR',
        numberStyle: 'dot-comma',
        revision: 0,
        changedAt: '2026-11-21T08:00:01.000Z',
        binnedAt: null,
      },
    ])
  })

  test('follows every change of lines, activities and years', () => {
    const library = testLibrary()
    const entities = smallPlan()
    const id = library.create(entities)
    const batches: readonly Batch[] = [
      [{ type: 'update', id: nth(entities, 'cost-line').id, values: { amount: 777 } }],
      [{ type: 'update', id, values: { lastYear: 2035 } }],
      [{ type: 'update', id: nth(entities, 'swot-item').id, values: { answeredBy: [] } }],
      [{ type: 'update', id: nth(entities, 'field').id, values: { name: 'Shëndetësia' } }],
      [{ type: 'remove', id: nth(entities, 'result').id }],
    ]
    const seen = batches.map((batch) => {
      library.apply(id, batch)
      const [summary] = library.list()
      expect(summary?.total).toBe(totalsOf(library.open(id).plan).plan.all.total)
      return summary?.total
    })
    expect(seen).toEqual([777 + 30 + 1_000, 777 + 90 + 1_000 + 50_000, 51_867, 51_867, 0])
    expect(library.list()[0]).toMatchObject({ activities: 0, revision: 5 })
    library.undo(id)
    expect(library.list()[0]).toMatchObject({ activities: 1, total: 51_867, revision: 6 })
  })

  test('stands in the order of the last change', () => {
    const library = testLibrary()
    const first = library.create(smallPlan('A'))
    const second = library.create(smallPlan('B'))
    expect(library.list().map(({ id }) => id)).toEqual([second, first])
    library.apply(first, rename(first, 'C'))
    expect(library.list().map(({ id }) => id)).toEqual([first, second])
  })
})

describe('undo and redo', () => {
  const title = (library: ReturnType<typeof testLibrary>, id: Id) =>
    nth(library.open(id).plan.entities.values(), 'plan')

  test('walk the whole line, across a restart', () => {
    const library = testLibrary()
    const id = library.create(smallPlan('0'))
    for (let step = 1; step <= 30; step += 1) library.apply(id, rename(id, `${step}`))
    for (let step = 0; step < 10; step += 1) library.undo(id)
    library.close()
    const again = testLibrary(library.file)
    expect(title(again, id)).toMatchObject({ title: '20' })
    for (let step = 0; step < 20; step += 1) again.undo(id)
    expect(title(again, id)).toMatchObject({ title: '0' })
    expect(again.open(id)).toMatchObject({ canUndo: false, canRedo: true, revision: 60 })
    expect(failureOf(() => again.undo(id)).code).toBe('nothing-to-undo')
    for (let step = 0; step < 30; step += 1) again.redo(id)
    expect(title(again, id)).toMatchObject({ title: '30' })
    expect(failureOf(() => again.redo(id)).code).toBe('nothing-to-redo')
  })

  test('go back and forth over the same batch as often as one likes', () => {
    const library = testLibrary()
    const id = library.create(smallPlan('0'))
    library.apply(id, rename(id, '1'))
    library.apply(id, rename(id, '2'))
    for (let round = 0; round < 5; round += 1) {
      library.undo(id)
      library.undo(id)
      expect(title(library, id)).toMatchObject({ title: '0' })
      library.redo(id)
      expect(title(library, id)).toMatchObject({ title: '1' })
      library.redo(id)
      expect(title(library, id)).toMatchObject({ title: '2' })
    }
  })

  test('a new batch after an undo ends the line of redo, and the history keeps what was undone', () => {
    const library = testLibrary()
    const id = library.create(smallPlan('0'))
    for (const name of ['1', '2', '3']) library.apply(id, rename(id, name))
    library.undo(id)
    library.undo(id)
    expect(library.apply(id, rename(id, 'new'))).toMatchObject({ canUndo: true, canRedo: false, revision: 6 })
    expect(failureOf(() => library.redo(id)).code).toBe('nothing-to-redo')
    library.undo(id)
    expect(title(library, id)).toMatchObject({ title: '1' })
    library.undo(id)
    expect(title(library, id)).toMatchObject({ title: '0' })
    expect(failureOf(() => library.undo(id)).code).toBe('nothing-to-undo')
    const changes = library.history(id).map(({ kind, reverses }) => [kind, reverses])
    expect(changes.toReversed()).toEqual([
      ['create', null],
      ['do', null],
      ['do', null],
      ['do', null],
      ['undo', 3],
      ['undo', 2],
      ['do', null],
      ['undo', 6],
      ['undo', 1],
    ])
  })

  test('answer the operations that were carried out', () => {
    const library = testLibrary()
    const id = library.create(smallPlan('0'))
    const batch = rename(id, '1')
    expect(library.apply(id, batch)).toEqual({
      plan: id,
      revision: 1,
      operations: batch,
      canUndo: true,
      canRedo: false,
    })
    expect(library.undo(id)).toEqual({
      plan: id,
      revision: 2,
      operations: rename(id, '0'),
      canUndo: false,
      canRedo: true,
    })
    expect(library.redo(id)).toMatchObject({ operations: batch, canUndo: true, canRedo: false })
  })
})

describe('the history', () => {
  test('tells who changed what and when, newest first, and ends with the making', () => {
    const library = testLibrary(undefined, testOptions('Driton'))
    const id = library.create(smallPlan('0'))
    library.apply(id, rename(id, '1'))
    library.undo(id)
    const [undone, done, made, ...rest] = library.history(id)
    expect(rest).toEqual([])
    expect(made).toMatchObject({
      kind: 'create',
      revision: 0,
      author: 'Driton',
      at: '2026-11-21T08:00:01.000Z',
    })
    expect(done).toMatchObject({
      kind: 'do',
      revision: 1,
      operations: rename(id, '1'),
      inverse: rename(id, '0'),
    })
    expect(undone).toMatchObject({
      kind: 'undo',
      reverses: 1,
      operations: rename(id, '0'),
      inverse: rename(id, '1'),
    })
  })

  test('comes in pages', () => {
    const library = testLibrary()
    const id = library.create(smallPlan())
    for (let step = 1; step <= 5; step += 1) library.apply(id, rename(id, `${step}`))
    const revisions = (page: object) => library.history(id, page).map(({ revision }) => revision)
    expect(revisions({ limit: 2 })).toEqual([5, 4])
    expect(revisions({ before: 4, limit: 2 })).toEqual([3, 2])
    expect(revisions({ before: 2, limit: 2 })).toEqual([1, 0])
    expect(revisions({ before: 0 })).toEqual([])
  })

  test('leads back to every earlier state', () => {
    const library = testLibrary()
    const id = library.create(smallPlan('0'))
    library.apply(id, rename(id, '1'))
    library.undo(id)
    library.redo(id)
    library.apply(id, rename(id, '2'))
    const titles = library
      .history(id)
      .flatMap(({ inverse }) =>
        inverse.flatMap((operation) => (operation.type === 'update' ? [operation.values.title] : [])),
      )
    expect(titles).toEqual(['1', '0', '1', '0'])
  })
})

describe('the bin', () => {
  test('takes a plan, gives it back, and only what is in it can be erased', () => {
    const library = testLibrary()
    const id = library.create(smallPlan())
    const other = library.create(smallPlan('Tjetri'))
    expect(failureOf(() => library.erase(id)).code).toBe('not-found')
    library.bin(id)
    expect(library.list().find((plan) => plan.id === id)?.binnedAt).toBe('2026-11-21T08:00:03.000Z')
    library.restore(id)
    expect(library.list().find((plan) => plan.id === id)?.binnedAt).toBeNull()
    library.apply(id, rename(id, 'x'))
    library.bin(id)
    library.erase(id)
    expect(library.list().map((plan) => plan.id)).toEqual([other])
    expect(failureOf(() => library.open(id)).code).toBe('not-found')
    expect(library.open(other).plan.entities.size).toBe(smallPlan().length)
  })

  test('leaves nothing behind of what was erased', () => {
    const library = testLibrary()
    const entities = smallPlan()
    const id = library.create(entities)
    library.apply(id, rename(id, 'x'))
    library.bin(id)
    library.erase(id)
    expect(library.create(entities)).toBe(id)
    expect(library.history(id)).toHaveLength(1)
  })
})

describe('a plan that is not there', () => {
  const unknown = ids()
  test.each<readonly [string, (library: ReturnType<typeof testLibrary>) => unknown]>([
    ['open', (library) => library.open(unknown)],
    ['apply', (library) => library.apply(unknown, [])],
    ['undo', (library) => library.undo(unknown)],
    ['redo', (library) => library.redo(unknown)],
    ['history', (library) => library.history(unknown)],
    ['bin', (library) => library.bin(unknown)],
    ['restore', (library) => library.restore(unknown)],
    ['erase', (library) => library.erase(unknown)],
    ['packPlan', (library) => library.packPlan(unknown)],
  ])('is not found by %s', (_name, run) => {
    expect(failureOf(() => run(testLibrary()))).toEqual({ code: 'not-found', details: { plan: unknown } })
  })
})

describe('settings', () => {
  test('are as at the beginning, then as written, also after a restart', () => {
    const library = testLibrary()
    expect(library.readSettings()).toEqual(initialSettings)
    expect(library.writeSettings({ author: 'Besa Ç.' })).toEqual({ ...initialSettings, author: 'Besa Ç.' })
    library.writeSettings({ language: 'sr' })
    library.close()
    expect(testLibrary(library.file).readSettings()).toEqual({
      ...initialSettings,
      language: 'sr',
      author: 'Besa Ç.',
    })
  })

  test('refuse what the contract does not know', () => {
    const library = testLibrary()
    const wrong: object = { language: 'de' }
    expect(failureOf(() => library.writeSettings(wrong)).code).toBe('invalid-input')
    expect(library.readSettings().language).toBe('sq')
  })

  test('may ask for the author from the library itself, as the hosts do', () => {
    const base = testOptions()
    const library = openLibrary(testLibrary().file, { ...base, author: () => library.readSettings().author })
    library.writeSettings({ author: 'Besa' })
    const id = library.create(smallPlan())
    library.apply(id, rename(id, 'x'))
    expect(library.history(id).map(({ author }) => author)).toEqual(['Besa', 'Besa'])
    library.close()
  })
})
