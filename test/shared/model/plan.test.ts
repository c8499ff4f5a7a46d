import { describe, expect, test } from 'vitest'
import {
  childrenOf,
  createEntity,
  createPlan,
  descendantsOf,
  type Entity,
  positionsBetween,
  rootOf,
  subtreeOf,
  yearsOf,
} from '../../../shared/model/index.ts'
import { testIds } from '../../support/ids.ts'

const ids = testIds()
const root = createEntity(
  'plan',
  { id: ids(), parent: null, position: 'V' },
  { firstYear: 2027, lastYear: 2029 },
)

function communities(count: number): Entity[] {
  return positionsBetween(null, null, count).map((position) =>
    createEntity('community', { id: ids(), parent: root.id, position }, { name: position }),
  )
}

describe('a plan', () => {
  test('is built from entities in any order and orders siblings by position, then by id', () => {
    const [a, b, c] = communities(3)
    const twin = createEntity('community', { id: ids(), parent: root.id, position: b?.position ?? '' })
    const plan = createPlan([twin, c, a, root, b].filter((entity) => entity !== undefined))
    expect(childrenOf(plan, root.id, 'community').map((entity) => entity.id)).toEqual([
      a?.id,
      b?.id,
      twin.id,
      c?.id,
    ])
  })

  test('knows its years', () => {
    expect(yearsOf(createPlan([root]))).toEqual([2027, 2028, 2029])
    expect(rootOf(createPlan([root])).id).toBe(root.id)
  })

  test.each<readonly [string, readonly Entity[]]>([
    ['no root', []],
    ['two roots', [root, { ...root, id: ids() }]],
    ['no parent', [root, createEntity('community', { id: ids(), parent: ids(), position: 'V' })]],
    ['twice', [root, root]],
  ])('is refused: %s', (message, entities) => {
    expect(() => createPlan(entities)).toThrow(message)
  })

  test('of two hundred thousand siblings is built and walked', () => {
    const many = communities(200_000)
    const plan = createPlan([root, ...many])
    expect(subtreeOf(plan, plan.id)).toHaveLength(200_001)
    expect(descendantsOf(plan, plan.id, 'community').at(-1)?.id).toBe(many.at(-1)?.id)
  })
})
