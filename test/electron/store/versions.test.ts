import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Library } from '../../../electron/store/index.ts'
import type { Id, Plan } from '../../../shared/model/index.ts'
import { type Batch, batchBetween, OperationError } from '../../../shared/operations/index.ts'
import { carryOut } from '../../support/arbitraries/carry-out.ts'
import { commands } from '../../support/arbitraries/commands.ts'
import { picture, plans } from '../../support/arbitraries/plans.ts'
import {
  failureOf,
  ids,
  nth,
  smallPlan,
  testFolder,
  testLibrary,
  testOptions,
  withDatabase,
} from './on-disk.ts'

const rename = (plan: Id, title: string): Batch => [{ type: 'update', id: plan, values: { title } }]
const titleAt = (library: Library, plan: Id, revision: number): unknown =>
  Reflect.get(library.planAt(plan, revision).entities.get(plan) ?? {}, 'title')

describe('a plan at a revision', () => {
  test('is as it was then, undone and redone changes counted', () => {
    const library = testLibrary()
    const id = library.create(smallPlan('0'))
    library.apply(id, rename(id, '1'))
    library.apply(id, rename(id, '2'))
    library.undo(id)
    library.redo(id)
    library.undo(id)
    expect([0, 1, 2, 3, 4, 5].map((revision) => titleAt(library, id, revision))).toEqual([
      '0',
      '1',
      '2',
      '1',
      '2',
      '1',
    ])
    expect(failureOf(() => library.planAt(id, 6))).toMatchObject({ code: 'not-found' })
  })

  test('is what it was for any history, and one batch leads back to it and is undone', () => {
    fc.assert(
      fc.property(plans(15), fc.array(commands(6), { minLength: 1, maxLength: 6 }), (plan, drawn) => {
        const library = testLibrary()
        library.create([...plan.entities.values()])
        const states: Plan[] = [plan]
        for (const some of drawn) {
          const { batch } = carryOut(library.open(plan.id).plan, some, ids)
          try {
            library.apply(plan.id, batch)
          } catch (error) {
            if (!(error instanceof OperationError)) throw error
            continue
          }
          states.push(library.open(plan.id).plan)
        }
        for (const [revision, state] of states.entries()) {
          expect(picture(library.planAt(plan.id, revision))).toStrictEqual(picture(state))
        }
        const last = library.open(plan.id).plan
        library.apply(plan.id, batchBetween(last, plan))
        expect(picture(library.open(plan.id).plan)).toStrictEqual(picture(plan))
        library.undo(plan.id)
        expect(picture(library.open(plan.id).plan)).toStrictEqual(picture(last))
      }),
      { numRuns: 15 },
    )
  })
})

describe('undo', () => {
  test('goes on after the program was closed, back to the very beginning and forth again', () => {
    const file = join(testFolder(), 'library.sqlite')
    const first = testLibrary(file)
    const id = first.create(smallPlan('0'))
    for (let number = 1; number <= 300; number++) first.apply(id, rename(id, String(number)))
    first.close()
    const second = testLibrary(file)
    for (let number = 0; number < 300; number++) second.undo(id)
    expect(second.open(id)).toMatchObject({ canUndo: false, canRedo: true })
    expect(titleAt(second, id, 600)).toBe('0')
    second.close()
    const third = testLibrary(file)
    for (let number = 0; number < 300; number++) third.redo(id)
    expect(titleAt(third, id, 900)).toBe('300')
    expect(third.steps(id).undo?.operations).toEqual(rename(id, '300'))
    expect(third.steps(id).redo).toBeNull()
  })
})

describe('named versions', () => {
  test('are named, renamed and removed, and name revisions that stay', () => {
    const library = testLibrary(undefined, testOptions('Arta'))
    const id = library.create(smallPlan('0'))
    const first = library.nameVersion(id, 'Fillimi')
    library.apply(id, rename(id, '1'))
    const second = library.nameVersion(id, 'Për konsultim')
    expect(library.versions(id)).toEqual([second, first])
    expect(second).toMatchObject({ revision: 1, name: 'Për konsultim', author: 'Arta' })
    expect(library.nameVersion(id, 'Vonë', 0)).toMatchObject({ revision: 0 })
    library.renameVersion(id, first.id, 'Krejt në fillim')
    expect(library.versions(id).map(({ name }) => name)).toEqual(['Për konsultim', 'Vonë', 'Krejt në fillim'])
    library.removeVersion(id, second.id)
    expect(library.versions(id)).toHaveLength(2)
    expect(titleAt(library, id, 1)).toBe('1')
    expect(failureOf(() => library.removeVersion(id, second.id))).toMatchObject({ code: 'not-found' })
    expect(failureOf(() => library.renameVersion(id, second.id, 'x'))).toMatchObject({ code: 'not-found' })
    expect(failureOf(() => library.nameVersion(id, 'x', 2))).toMatchObject({ code: 'not-found' })
    expect(failureOf(() => library.versions(ids()))).toMatchObject({ code: 'not-found' })
  })

  test('go with the plan into its file, into another library, beside the plan itself, and go with it for good', () => {
    const library = testLibrary()
    const id = library.create(smallPlan('0'))
    library.apply(id, rename(id, '1'))
    const version = library.nameVersion(id, 'E para')
    const bytes = library.packPlan(id)
    const other = testLibrary()
    expect(other.versions(other.openPlan(bytes))).toEqual([version])
    const copy = library.openPlan(bytes)
    expect(library.versions(copy)).toEqual([version])
    library.removeVersion(copy, version.id)
    expect(library.versions(id)).toEqual([version])
    library.bin(id)
    library.erase(id)
    expect(library.list()).toHaveLength(1)
  })

  test.each([
    ['a revision that never was', 'UPDATE version SET revision = 7'],
    ['a name with signs that no screen shows', 'UPDATE version SET name = char(7)'],
    ['a time that is none', "UPDATE version SET at = 'dje'"],
  ])('in a file from elsewhere with %s are refused', (_, sql) => {
    const library = testLibrary()
    const id = library.create(smallPlan('0'))
    library.nameVersion(id, 'E para')
    const file = join(testFolder(), 'plani.plv')
    library.savePlan(id, file)
    withDatabase(file, (db) => db.exec(sql))
    expect(failureOf(() => testLibrary().openPlan(file))).toMatchObject({ code: 'bad-file' })
  })
})

describe('the history of one entity', () => {
  test('has what happened to it and below it, also to what is gone, and nothing else', () => {
    const library = testLibrary()
    const entities = smallPlan('0')
    const id = library.create(entities)
    const activity = nth(entities, 'activity').id
    const line = nth(entities, 'cost-line').id
    library.apply(id, rename(id, '1'))
    library.apply(id, [{ type: 'update', id: line, values: { amount: 7 } }])
    library.apply(id, [{ type: 'remove', id: line }])
    library.apply(id, [{ type: 'update', id: activity, values: { title: 'Libra' } }])
    library.apply(id, [{ type: 'update', id: nth(entities, 'field').id, values: { name: 'Shkolla' } }])
    const revisions = (entity: Id): readonly number[] =>
      library.history(id, { entity }).map(({ revision }) => revision)
    expect(revisions(activity)).toEqual([4, 3, 2, 0])
    expect(library.history(id, { entity: activity, limit: 1, before: 4 })).toMatchObject([{ revision: 3 }])
    expect(library.gone(id, new Set([line])).get(line)).toMatchObject({ amount: 7 })
    expect(library.gone(id, new Set()).size).toBe(0)
  })
})
