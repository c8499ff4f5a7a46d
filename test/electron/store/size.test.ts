import { expect, test } from 'vitest'
import { createEntity, type Entity, positionsBetween } from '../../../shared/model/index.ts'
import { ids, smallPlan, testLibrary } from './on-disk.ts'

test('50,000 entities are stored in one transaction, taken back and read again', {
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
  library.apply(plan, batch)
  library.undo(plan)
  expect(library.open(plan).plan.entities.size).toBe(entities.length)
  library.redo(plan)
  library.apply(plan, [{ type: 'update', id: plan, values: { title: 'x' } }])
  library.close()
  const again = testLibrary(library.file)
  expect(again.open(plan).plan.entities.size).toBe(50_000 + entities.length)
})
