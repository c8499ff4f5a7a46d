import { describe, expect, test } from 'vitest'
import { codesOf, createPlan, flatten, type NestedEntity } from '../../../shared/model/index.ts'
import { testIds } from '../../support/ids.ts'

/** The codes by title, in the order in which they were given. */
function codes(children: readonly NestedEntity[]): Record<string, string> {
  const plan = createPlan(flatten({ kind: 'plan', children }, testIds()))
  const titled = [...codesOf(plan)].map(([id, code]) => {
    const entity = plan.entities.get(id)
    return [entity !== undefined && 'title' in entity ? entity.title : `field ${code}`, code] as const
  })
  return Object.fromEntries(titled)
}

const objective = (title: string, ...children: NestedEntity[]): NestedEntity => ({
  kind: 'objective',
  values: { title },
  children,
})
const result = (title: string, ...activities: string[]): NestedEntity => ({
  kind: 'result',
  values: { title },
  children: activities.map((activity) => ({ kind: 'activity', values: { title: activity } })),
})
const field = (...children: NestedEntity[]): NestedEntity => ({ kind: 'field', children })

describe('codes', () => {
  test('number objectives through the fields, results and activities below them', () => {
    expect(
      codes([
        field(objective('A', result('A1', 'a', 'b'), result('A2', 'c'))),
        field(objective('B', result('B1', 'd'))),
      ]),
    ).toEqual({
      'field 1': '1',
      'field 2': '2',
      A: '1',
      A1: '1.1',
      a: '1.1.1',
      b: '1.1.2',
      A2: '1.2',
      c: '1.2.1',
      B: '2',
      B1: '2.1',
      d: '2.1.1',
    })
  })

  test('skip an untitled only result, which is no level on paper', () => {
    expect(codes([field(objective('A', result('', 'a', 'b')))])).toEqual({
      'field 1': '1',
      A: '1',
      a: '1.1',
      b: '1.2',
    })
  })

  test('let specific objectives and results share one sequence', () => {
    expect(codes([objective('A', objective('A1', result('A11', 'a')), result('A2', 'b'))])).toEqual({
      A: '1',
      A1: '1.1',
      A11: '1.1.1',
      a: '1.1.1.1',
      A2: '1.2',
      b: '1.2.1',
    })
  })

  test('pass over what has no number', () => {
    const swot: NestedEntity = { kind: 'swot-item', values: { text: 'x' } }
    const risk: NestedEntity = { kind: 'risk', values: { text: 'x' } }
    expect(codes([field(swot, objective('A', risk, result('A1', 'a')))])).toEqual({
      'field 1': '1',
      A: '1',
      A1: '1.1',
      a: '1.1.1',
    })
  })
})
