import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Library } from '../../../electron/store/index.ts'
import { createEntity, type Id, pictureText } from '../../../shared/model/index.ts'
import type { Batch } from '../../../shared/operations/index.ts'
import { carryOut } from '../../support/arbitraries/carry-out.ts'
import { commands } from '../../support/arbitraries/commands.ts'
import { picture, plans } from '../../support/arbitraries/plans.ts'
import { shield } from '../../support/pictures.ts'
import { failureOf, ids, nth, smallPlan, testFolder, testLibrary, testOptions } from './on-disk.ts'

const rename = (plan: Id, title: string): Batch => [{ type: 'update', id: plan, values: { title } }]

/** A plan with a history of every sort: batches that add, change and remove, an undo, a redo, an undo. */
function plannedIn(library: Library): Id {
  const entities = smallPlan('0')
  const id = library.create(entities)
  library.apply(id, rename(id, '1'))
  library.apply(id, [
    { type: 'update', id: nth(entities, 'swot-item').id, values: { answeredBy: [] } },
    { type: 'remove', id: nth(entities, 'activity').id },
  ])
  library.undo(id)
  library.redo(id)
  library.undo(id)
  return id
}

const changes = (library: Library, id: Id) => library.history(id).filter(({ kind }) => kind !== 'create')

describe('a plan saved and opened in another library', () => {
  test('is the same plan, with its id and its whole history', () => {
    const library = testLibrary(undefined, testOptions('Arta'))
    const id = plannedIn(library)
    const file = join(testFolder(), 'Plani i Vushtrrisë.plv')
    library.savePlan(id, file)
    const other = testLibrary(undefined, testOptions('Besa'))
    expect(other.openPlan(file)).toBe(id)
    expect(picture(other.open(id).plan)).toStrictEqual(picture(library.open(id).plan))
    expect(other.history(id)).toEqual(library.history(id))
    expect(other.list()).toEqual(library.list())
  })

  test('can be undone and redone there as at home', () => {
    const library = testLibrary()
    const id = plannedIn(library)
    const other = testLibrary()
    other.openPlan(library.packPlan(id))
    for (const at of [library, other]) {
      at.undo(id)
      at.redo(id)
      at.redo(id)
    }
    expect(picture(other.open(id).plan)).toStrictEqual(picture(library.open(id).plan))
    expect(other.open(id)).toMatchObject({ canUndo: true, canRedo: false, revision: 8 })
  })

  test('brings its emblem along, and takes none but a plain picture', () => {
    const library = testLibrary()
    const id = library.create(smallPlan())
    const place = { id: ids(), parent: id, position: 'a' }
    const emblem = createEntity('emblem', place, { picture: pictureText(shield()) })
    library.apply(id, [{ type: 'insert', entity: emblem }])
    const drawing = pictureText(new TextEncoder().encode('<svg onload="alert(1)"/>'))
    const values = { picture: drawing }
    expect(failureOf(() => library.apply(id, [{ type: 'update', id: emblem.id, values }]))).toMatchObject({
      code: 'operation-refused',
      details: { field: 'picture' },
    })
    const other = testLibrary()
    other.openPlan(library.packPlan(id))
    expect(other.open(id).plan.entities.get(emblem.id)).toEqual(emblem)
  })

  test('comes out of the bin', () => {
    const library = testLibrary()
    const id = plannedIn(library)
    library.bin(id)
    const other = testLibrary()
    other.openPlan(library.packPlan(id))
    expect(other.list()[0]?.binnedAt).toBeNull()
  })

  test('and back again holds what it held, whatever was done to it', () => {
    const [library, other] = [testLibrary(), testLibrary()]
    fc.assert(
      fc.property(plans(10), fc.array(commands(4), { maxLength: 5 }), (plan, todo) => {
        library.create([...plan.entities.values()])
        try {
          for (const drawn of todo)
            library.apply(plan.id, carryOut(library.open(plan.id).plan, drawn, ids).batch)
          other.openPlan(library.packPlan(plan.id))
          expect(picture(other.open(plan.id).plan)).toStrictEqual(picture(library.open(plan.id).plan))
          for (const _ of todo) other.undo(plan.id)
          expect(picture(other.open(plan.id).plan)).toStrictEqual(picture(plan))
        } finally {
          for (const at of [library, other]) {
            if (!at.list().some(({ id }) => id === plan.id)) continue
            at.bin(plan.id)
            at.erase(plan.id)
          }
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('a plan that the library has already', () => {
  test('is opened as a copy with ids of its own, and its history works', () => {
    const library = testLibrary()
    const id = plannedIn(library)
    const copy = library.openPlan(library.packPlan(id))
    expect(copy).not.toBe(id)
    const ownIds = new Set(library.open(id).plan.entities.keys())
    expect([...library.open(copy).plan.entities.keys()].some((other) => ownIds.has(other))).toBe(false)
    expect(shape(library, copy)).toEqual(shape(library, id))
    for (const at of [id, copy]) {
      library.undo(at)
      library.redo(at)
      library.redo(at)
    }
    expect(shape(library, copy)).toEqual(shape(library, id))
    expect(library.open(copy).plan.entities.size).toBeLessThan(smallPlan().length)
    expect(
      changes(library, copy)
        .slice(-5)
        .map(({ id: change }) => change),
    ).toEqual(
      changes(library, id)
        .slice(-5)
        .map(({ id: change }) => change),
    )
  })

  test('a change of one does not reach the other', () => {
    const library = testLibrary()
    const id = library.create(smallPlan('0'))
    const copy = library.openPlan(library.packPlan(id))
    library.apply(copy, rename(copy, 'copy'))
    expect(nth(library.open(id).plan.entities.values(), 'plan')).toMatchObject({ title: '0' })
  })

  test('even if only an entity that was removed long ago has the same id', () => {
    const library = testLibrary()
    const id = plannedIn(library)
    const bytes = library.packPlan(id)
    library.bin(id)
    library.erase(id)
    const squatter = smallPlan()
    const activity = nth(smallPlan(), 'activity')
    expect(activity.id).not.toBe(id)
    library.create(squatter)
    expect(library.openPlan(bytes)).toBe(id)
  })

  /** A plan without its ids: kinds and values in reading order, references as places in that order. */
  function shape(at: Library, id: Id): unknown {
    const { plan } = at.open(id)
    const places = new Map<string, number>()
    const walk = (entity: string): void => {
      places.set(entity, places.size)
      for (const child of plan.children.get(entity) ?? []) walk(child)
    }
    walk(id)
    const text = JSON.stringify([...places.keys()].map((entity) => plan.entities.get(entity)))
    return JSON.parse(text, (_key, value: unknown) =>
      typeof value === 'string' ? (places.get(value) ?? value) : value,
    )
  }
})

describe('saving a .plv', () => {
  test('leaves one file, whole, in place of an older one', () => {
    const library = testLibrary()
    const id = plannedIn(library)
    const file = join(testFolder(), 'plani.plv')
    writeFileSync(file, 'older')
    library.savePlan(id, file)
    library.savePlan(id, file)
    expect(readdirSync(dirname(file))).toEqual(['plani.plv'])
    expect(testLibrary().openPlan(file)).toBe(id)
  })

  test('gives the same bytes for the same plan', () => {
    const library = testLibrary()
    const id = plannedIn(library)
    expect(Buffer.from(library.packPlan(id)).equals(library.packPlan(id))).toBe(true)
  })

  test('into a folder that is not there says so, and leaves nothing', () => {
    const library = testLibrary()
    const id = plannedIn(library)
    expect(failureOf(() => library.savePlan(id, join(testFolder(), 'a', 'plani.plv'))).code).toBe(
      'folder-gone',
    )
  })

  test('over the library itself is refused', () => {
    const library = testLibrary()
    const id = plannedIn(library)
    const before = readFileSync(library.file)
    expect(failureOf(() => library.savePlan(id, library.file)).code).toBe('file-in-use')
    expect(readFileSync(library.file).equals(before)).toBe(true)
  })

  test('carries no settings and no other plan', () => {
    const library = testLibrary()
    library.writeSettings({ author: 'Vetëm këtu' })
    library.create(smallPlan('Plan tjetër'))
    const text = Buffer.from(library.packPlan(plannedIn(library))).toString('utf8')
    expect(text).not.toContain('Vetëm këtu')
    expect(text).not.toContain('Plan tjetër')
  })
})

describe('a backup', () => {
  test('is a library of its own with everything in it, in one file', async () => {
    const library = testLibrary()
    const id = plannedIn(library)
    library.writeSettings({ author: 'Arta' })
    const file = join(testFolder(), 'kopja.sqlite')
    writeFileSync(file, 'older')
    await library.backup(file)
    expect(readdirSync(dirname(file))).toEqual(['kopja.sqlite'])
    const copy = testLibrary(file)
    expect(copy.list()).toEqual(library.list())
    expect(copy.history(id)).toEqual(library.history(id))
    expect(copy.readSettings().author).toBe('Arta')
  })

  test('goes on while plans are changed', async () => {
    const library = testLibrary()
    const id = plannedIn(library)
    const file = join(testFolder(), 'kopja.sqlite')
    const finished = library.backup(file)
    library.apply(id, rename(id, 'meanwhile'))
    await finished
    expect(testLibrary(file).list()).toHaveLength(1)
  })

  test('over the library itself, or where nothing can be written, is refused', async () => {
    const library = testLibrary()
    await expect(library.backup(library.file)).rejects.toMatchObject({ code: 'file-in-use' })
    const nowhere = join(testFolder(), 'a', 'kopja.sqlite')
    await expect(library.backup(nowhere)).rejects.toMatchObject({ code: 'not-found' })
  })
})
