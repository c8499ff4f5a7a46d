import { describe, expect, test } from 'vitest'
import type { Library } from '../../../electron/store/index.ts'
import { defaultFormat, formats, type PlanFormat } from '../../../shared/formats/index.ts'
import { type Id, rootOf } from '../../../shared/model/index.ts'
import { failureOf, smallPlan, testLibrary, withDatabase } from './on-disk.ts'

/** A format of somebody's own, told apart by its name. */
function made(id: string, name: string): PlanFormat {
  return { ...defaultFormat, id, name: { sq: name, sr: name, en: name } }
}

function planIn(library: Library, format: string): Id {
  const entities = smallPlan().map((entity) => (entity.kind === 'plan' ? { ...entity, format } : entity))
  return library.create(entities)
}

const names = (library: Library) => library.listFormats().map(({ id, name }) => [id, name.sq])
const formatOfPlan = (library: Library, id: Id) => rootOf(library.open(id).plan).format

describe('formats that somebody made', () => {
  test('are kept, replaced and removed', () => {
    const library = testLibrary()
    expect(library.listFormats()).toEqual([])
    const stored = library.addFormat(made('rrjeti', 'Rrjeti'))
    expect(library.listFormats()).toEqual([stored])
    library.replaceFormat(made('rrjeti', 'Rrjeti i shkollave'))
    expect(names(library)).toEqual([['rrjeti', 'Rrjeti i shkollave']])
    library.removeFormat('rrjeti')
    expect(library.listFormats()).toEqual([])
  })

  test('get another id where theirs is somebody else’s, a shipped format’s too', () => {
    const library = testLibrary()
    library.addFormat(made('rrjeti', 'Një'))
    expect(library.addFormat(made('rrjeti', 'Dy')).id).toBe('rrjeti-2')
    expect(library.addFormat(made('rrjeti', 'Tre')).id).toBe('rrjeti-3')
    expect(library.addFormat(made(defaultFormat.id, 'Imja')).id).toBe('kosovo-municipal-2')
    expect(names(library).map(([, name]) => name)).toEqual(['Imja', 'Një', 'Dy', 'Tre'])
  })

  test('are not kept twice, and neither is a shipped one', () => {
    const library = testLibrary()
    const { id, ...rest } = made('rrjeti', 'Një')
    library.addFormat({ id, ...rest })
    expect(library.addFormat({ ...rest, id }).id).toBe('rrjeti')
    for (const format of formats) expect(library.addFormat(structuredClone(format)).id).toBe(format.id)
    expect(names(library)).toEqual([['rrjeti', 'Një']])
  })

  test('are not removed while a plan is in them, be it in the bin', () => {
    const library = testLibrary()
    library.addFormat(made('rrjeti', 'Një'))
    const plan = planIn(library, 'rrjeti')
    library.bin(plan)
    expect(failureOf(() => library.removeFormat('rrjeti'))).toEqual({
      code: 'format-in-use',
      details: { plans: 1 },
    })
    library.erase(plan)
    library.removeFormat('rrjeti')
    expect(failureOf(() => library.removeFormat('rrjeti')).code).toBe('not-found')
    expect(failureOf(() => library.replaceFormat(made('rrjeti', 'Një'))).code).toBe('not-found')
  })

  test('that this program does not understand hide none of the others', () => {
    const library = testLibrary()
    library.addFormat(made('a', 'Një'))
    withDatabase(library.file, (db) => db.exec(`INSERT INTO format VALUES ('b', '{"id": "b"}')`))
    expect(names(library)).toEqual([['a', 'Një']])
    expect(library.addFormat(made('b', 'Dy')).id).toBe('b-2')
  })
})

describe('a .plv', () => {
  test('carries the format of its plan, and those that undoing leads back to', () => {
    const library = testLibrary()
    for (const id of ['a', 'b', 'c']) library.addFormat(made(id, id))
    const plan = planIn(library, 'a')
    library.apply(plan, [{ type: 'update', id: plan, values: { format: 'b' } }])
    const other = testLibrary()
    other.openPlan(library.packPlan(plan))
    expect(names(other)).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ])
    other.undo(plan)
    expect(formatOfPlan(other, plan)).toBe('a')
  })

  test('whose format has an id that is taken loses neither format, now and after undoing', () => {
    const library = testLibrary()
    for (const id of ['a', 'b']) library.addFormat(made(id, `${id} këtu`))
    const plan = planIn(library, 'a')
    library.apply(plan, [{ type: 'update', id: plan, values: { format: 'b' } }])
    const other = testLibrary()
    for (const id of ['a', 'b']) other.addFormat(made(id, `${id} atje`))
    other.openPlan(library.packPlan(plan))
    expect(names(other)).toEqual([
      ['a', 'a atje'],
      ['a-2', 'a këtu'],
      ['b', 'b atje'],
      ['b-2', 'b këtu'],
    ])
    expect(formatOfPlan(other, plan)).toBe('b-2')
    other.undo(plan)
    expect(formatOfPlan(other, plan)).toBe('a-2')
    other.redo(plan)
    expect(formatOfPlan(other, plan)).toBe('b-2')
  })

  test('taken in twice brings its format once', () => {
    const library = testLibrary()
    library.addFormat(made('a', 'Një'))
    const bytes = library.packPlan(planIn(library, 'a'))
    library.openPlan(bytes)
    const other = testLibrary()
    for (const _ of [1, 2]) other.openPlan(bytes)
    expect([names(library), names(other)]).toEqual([[['a', 'Një']], [['a', 'Një']]])
  })

  test('with a format that is none is refused with its place', () => {
    const library = testLibrary()
    const format = made('a', 'Një')
    library.addFormat(format)
    const plan = planIn(library, 'a')
    const file = `${library.file}.plv`
    library.savePlan(plan, file)
    const wrong = JSON.stringify({ ...format, analysis: 'pest' })
    withDatabase(file, (db) => db.prepare('UPDATE format SET json = ?').run(wrong))
    const other = testLibrary()
    expect(failureOf(() => other.openPlan(file))).toEqual({
      code: 'bad-file',
      details: { reason: 'format', place: 'analysis' },
    })
    expect([other.list(), other.listFormats()]).toEqual([[], []])
  })
})
