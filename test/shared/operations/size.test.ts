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

/** How long this thread works, in microseconds: other work on the machine does not count. */
function work(run: () => void): number {
  const start = process.threadCpuUsage()
  run()
  const { user, system } = process.threadCpuUsage(start)
  return user + system
}

/** The work of one run of `whole` over that of ten runs of `tenth`: the least of three, as garbage comes when it likes. */
function share(whole: () => void, tenth: () => void): number {
  const tenTenths = (): void => {
    for (let run = 0; run < 10; run += 1) tenth()
  }
  return Math.min(...[1, 2, 3].map(() => work(whole) / work(tenTenths)))
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
    const there = share(
      () => applyReversibly(empty, batch),
      () => applyReversibly(empty, tenth),
    )
    const back = share(
      () => apply(changed.plan, changed.inverse),
      () => apply(small.plan, small.inverse),
    )
    // Quadratic work would take ten times as much.
    expect([there, back].filter((times) => times > 6)).toEqual([])
    expect(changed.plan.children.get(root.id)).toHaveLength(50_000)
  })
})
