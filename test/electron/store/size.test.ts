import { expect, test } from 'vitest'
import { createEntity, type Entity, positionsBetween } from '../../../shared/model/index.ts'
import { ids, smallPlan, testLibrary } from './on-disk.ts'

const seconds = 1_000

test('50,000 entities are stored in one transaction, taken back and read in seconds', {
  timeout: 120_000,
}, () => {
  const library = testLibrary()
  const entities = smallPlan()
  const plan = library.create(entities)
  const batch = positionsBetween(null, null, 50_000).map((position) => {
    const entity: Entity = createEntity(
      'community',
      { id: ids(), parent: plan, position },
      { name: `Nr. ${position}` },
    )
    return { type: 'insert' as const, entity }
  })
  const times = {
    stored: timed(() => library.apply(plan, batch)),
    undone: timed(() => library.undo(plan)),
    done: timed(() => library.redo(plan)),
    changed: timed(() => library.apply(plan, [{ type: 'update', id: plan, values: { title: 'x' } }])),
  }
  library.close()
  const again = testLibrary(library.file)
  expect(again.open(plan).plan.entities.size).toBe(50_000 + entities.length)
  expect(times.stored).toBeLessThan(20 * seconds)
  expect(times.undone).toBeLessThan(20 * seconds)
  expect(times.done).toBeLessThan(20 * seconds)
  expect(times.changed).toBeLessThan(1 * seconds)
})

test('a list of many plans does not read them', () => {
  const library = testLibrary()
  for (let count = 0; count < 60; count += 1) library.create(smallPlan(`Plani ${count}`))
  expect(library.list()).toHaveLength(60)
  expect(timed(() => library.list())).toBeLessThan(200)
})

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
