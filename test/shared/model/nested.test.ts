import { describe, expect, test } from 'vitest'
import { createPlan, flatten, type NestedEntity, rootOf } from '../../../shared/model/index.ts'
import { buildPlan } from '../../../shared/operations/index.ts'
import { testIds } from '../../support/ids.ts'

const nested: NestedEntity = {
  kind: 'plan',
  values: { title: 'Plani' },
  children: [
    { kind: 'funding-source', key: 'municipal', values: { name: 'Buxheti komunal' } },
    { kind: 'institution', key: 'dka', values: { name: 'Drejtoria e Arsimit' } },
    {
      kind: 'objective',
      children: [
        {
          kind: 'result',
          children: [
            {
              kind: 'activity',
              values: { responsible: ['dka'] },
              children: [{ kind: 'cost-line', values: { source: 'municipal', year: 2027, amount: 700 } }],
            },
          ],
        },
      ],
    },
  ],
}

describe('a nested plan', () => {
  test('becomes a plan that passes every check, with keys resolved', () => {
    const plan = buildPlan(flatten(nested, testIds()))
    expect(rootOf(plan).title).toBe('Plani')
    const entities = [...plan.entities.values()]
    const institution = entities.find((entity) => entity.kind === 'institution')
    const activity = entities.find((entity) => entity.kind === 'activity')
    expect(activity?.responsible).toEqual([institution?.id])
  })

  test('keeps its order', () => {
    const plan = createPlan(flatten(nested, testIds()))
    const kinds = (plan.children.get(plan.id) ?? []).map((id) => plan.entities.get(id)?.kind)
    expect(kinds).toEqual(['funding-source', 'institution', 'objective'])
  })

  test.each<readonly [string, NestedEntity]>([
    ['unknown kind', { kind: 'constructor' }],
    ['cannot stand under', { kind: 'field' }],
    ['cannot stand under', { kind: 'plan', children: [{ kind: 'activity' }] }],
    ['has no value', { kind: 'plan', values: { colour: 'red' } }],
    ['has no value', { kind: 'plan', values: { constructor: 'x' } }],
    [
      'unknown key',
      {
        kind: 'plan',
        children: [{ kind: 'field', children: [{ kind: 'swot-item', values: { answeredBy: ['x'] } }] }],
      },
    ],
    [
      'twice',
      {
        kind: 'plan',
        children: [
          { kind: 'field', key: 'a' },
          { kind: 'field', key: 'a' },
        ],
      },
    ],
  ])('is refused: %s', (message, wrong) => {
    expect(() => flatten(wrong, testIds())).toThrow(message)
  })
})
