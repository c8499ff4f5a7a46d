import { describe, expect, test } from 'vitest'
import { createEntity, createPlan, type Entity, positionBetween } from '../../../shared/model/index.ts'
import { apply, applyReversibly, type Batch } from '../../../shared/operations/index.ts'
import { testIds } from '../../support/ids.ts'

const ids = testIds()
const root = createEntity('plan', { id: ids(), parent: null, position: 'V' })
const empty = createPlan([root])

/** Inserts under one parent, each after the one before. */
function inserts(count: number): Batch {
  let position: string | null = null
  return Array.from({ length: count }, () => {
    position = positionBetween(position, null)
    const entity: Entity = createEntity('community', { id: ids(), parent: root.id, position }, { name: 'x' })
    return { type: 'insert', entity }
  })
}

/** The shortest time of several runs, in milliseconds: other work on the machine only makes it longer. */
function fastest(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...times)
}

describe('large plans', () => {
  test.each<readonly [string, (batch: Batch) => Batch]>([
    ['in order', (batch) => batch],
    ['in reverse', (batch) => batch.toReversed()],
  ])('50,000 inserts under one parent, %s, and their inverse are not quadratic', (_name, order) => {
    const batch = order(inserts(50_000))
    const tenth = order(inserts(5_000))
    const changed = applyReversibly(empty, batch)
    const small = applyReversibly(empty, tenth)
    // Quadratic work would take a hundred times as long; a busy machine gets its share of what is between.
    const there =
      fastest(2, () => applyReversibly(empty, batch)) / fastest(3, () => applyReversibly(empty, tenth))
    expect(there).toBeLessThan(60)
    const back =
      fastest(2, () => apply(changed.plan, changed.inverse)) /
      fastest(3, () => apply(small.plan, small.inverse))
    expect(back).toBeLessThan(60)
    expect(changed.plan.children.get(root.id)).toHaveLength(50_000)
  })
})
