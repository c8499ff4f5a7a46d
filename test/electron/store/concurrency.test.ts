import { describe, expect, test } from 'vitest'
import type { Id } from '../../../shared/model/index.ts'
import type { Batch } from '../../../shared/operations/index.ts'
import { picture } from '../../support/arbitraries/plans.ts'
import { failureOf, ids, nth, smallPlan, testLibrary, withDatabase } from './on-disk.ts'

const rename = (plan: Id, title: string): Batch => [{ type: 'update', id: plan, values: { title } }]

/** Two programs with the same library open. */
function twoPrograms() {
  const here = testLibrary()
  const there = testLibrary(here.file)
  const plan = here.create(smallPlan('0'))
  const title = (library: typeof here) => nth(library.open(plan).plan.entities.values(), 'plan')
  return { here, there, plan, title }
}

describe('two programs on one library', () => {
  test('see each other’s changes, though both keep plans in memory', () => {
    const { here, there, plan, title } = twoPrograms()
    for (let step = 1; step <= 10; step += 1) {
      const [writer, reader] = step % 2 === 0 ? [here, there] : [there, here]
      expect(writer.apply(plan, rename(plan, `${step}`)).revision).toBe(step)
      expect(title(reader)).toMatchObject({ title: `${step}` })
    }
    expect(picture(here.open(plan).plan)).toStrictEqual(picture(there.open(plan).plan))
  })

  test('share one line of undo', () => {
    const { here, there, plan, title } = twoPrograms()
    here.apply(plan, rename(plan, '1'))
    there.apply(plan, rename(plan, '2'))
    here.undo(plan)
    there.undo(plan)
    expect(title(here)).toMatchObject({ title: '0' })
    there.redo(plan)
    expect(title(here)).toMatchObject({ title: '1' })
  })

  test('a batch that no longer fits what the other wrote is refused', () => {
    const { here, there, plan } = twoPrograms()
    const activity = nth(here.open(plan).plan.entities.values(), 'activity').id
    there.apply(plan, [
      {
        type: 'update',
        id: nth(there.open(plan).plan.entities.values(), 'swot-item').id,
        values: { answeredBy: [] },
      },
    ])
    there.apply(plan, [{ type: 'remove', id: activity }])
    expect(
      failureOf(() => here.apply(plan, [{ type: 'update', id: activity, values: { title: 'x' } }])),
    ).toMatchObject({
      code: 'operation-refused',
      details: { problem: 'unknown-entity', entity: activity },
    })
  })

  test('a plan that was erased and came back in another state is not taken for the one in memory', () => {
    const { here, there, plan, title } = twoPrograms()
    const bytes = there.packPlan(plan)
    here.apply(plan, rename(plan, 'known here'))
    there.bin(plan)
    there.erase(plan)
    expect(failureOf(() => here.open(plan)).code).toBe('not-found')
    there.openPlan(bytes)
    there.apply(plan, rename(plan, 'from the file'))
    expect(here.open(plan).revision).toBe(1)
    expect(title(here)).toMatchObject({ title: 'from the file' })
  })

  test('one that writes meanwhile is waited for, and reading waits for nobody', () => {
    const { here, plan, title } = twoPrograms()
    withDatabase(here.file, (db) => {
      db.exec('BEGIN IMMEDIATE')
      expect(title(here)).toMatchObject({ title: '0' })
      expect(failureOf(() => here.apply(plan, rename(plan, '1')))).toEqual({
        code: 'library-unavailable',
        details: { reason: 'busy' },
      })
      db.exec('ROLLBACK')
    })
    expect(here.apply(plan, rename(plan, '1')).revision).toBe(1)
  })
})

describe('a batch that is refused in the middle', () => {
  /** Everything that the database holds. */
  const dump = (file: string): unknown =>
    withDatabase(file, (db) => {
      const tables = db
        .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
        .all()
      return tables.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}"`).all()])
    })

  /** Two plans in a library, the first with one change. */
  function twoPlans() {
    const library = testLibrary()
    const [own, other] = [smallPlan('0'), smallPlan('other')]
    const id = library.create(own)
    library.create(other)
    library.apply(id, rename(id, '1'))
    return { library, id, own, other }
  }

  test.each<readonly [string, (plans: ReturnType<typeof twoPlans>) => Batch]>([
    ['by the rules of a plan', ({ id }) => [...rename(id, 'x'), { type: 'remove', id: ids() }]],
    [
      'by the database, since another plan has the id',
      ({ id, own, other }) => [
        ...rename(id, 'x'),
        { type: 'remove', id: nth(own, 'cost-line').id },
        { type: 'insert', entity: { ...nth(other, 'institution'), parent: id } },
      ],
    ],
  ])('%s leaves database, log and memory as they were', (_name, make) => {
    const plans = twoPlans()
    const { library, id } = plans
    const before = dump(library.file)
    const was = picture(library.open(id).plan)
    expect(failureOf(() => library.apply(id, make(plans))).code).toBe('operation-refused')
    expect(dump(library.file)).toEqual(before)
    expect(picture(library.open(id).plan)).toStrictEqual(was)
    expect(library.apply(id, rename(id, '2')).revision).toBe(2)
  })
})
