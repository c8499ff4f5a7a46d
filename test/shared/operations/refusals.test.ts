import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createEntity,
  type Entity,
  flatten,
  type Kind,
  limits,
  type Plan,
} from '../../../shared/model/index.ts'
import {
  apply,
  type Batch,
  buildPlan,
  type Operation,
  OperationError,
  type OperationProblem,
} from '../../../shared/operations/index.ts'
import { picture, plansWithBatch } from '../../support/arbitraries/plans.ts'
import { testIds } from '../../support/ids.ts'

const ids = testIds(9)
const plan = buildPlan(
  flatten(
    {
      kind: 'plan',
      children: [
        { kind: 'funding-source', key: 'municipal' },
        { kind: 'institution' },
        { kind: 'section', children: [{ kind: 'section', children: [{ kind: 'section' }] }] },
        {
          kind: 'objective',
          children: [
            {
              kind: 'result',
              children: [
                {
                  kind: 'activity',
                  children: [{ kind: 'cost-line', values: { source: 'municipal', year: 2027 } }],
                },
              ],
            },
          ],
        },
      ],
    },
    testIds(1),
  ),
)

function the(kind: Kind, index = 0): Entity {
  const entity = [...plan.entities.values()].filter((other) => other.kind === kind)[index]
  if (entity === undefined) throw new TypeError(`no ${kind}`)
  return entity
}

function insert(
  kind: Kind,
  parent: string | null,
  values: Readonly<Record<string, unknown>> = {},
): Operation {
  const entity = { ...createEntity(kind, { id: ids(), parent, position: 'V' }), ...values } as Entity
  return { type: 'insert', entity }
}

function problemOf(start: Plan, batch: Batch): readonly [OperationProblem, string | null] | null {
  try {
    apply(start, batch)
    return null
  } catch (error) {
    if (!(error instanceof OperationError)) throw error
    return [error.problem, error.field]
  }
}

const update = (kind: Kind, values: Readonly<Record<string, unknown>>): Operation => ({
  type: 'update',
  id: the(kind).id,
  values,
})
const move = (id: string, parent: string, position = 'k'): Operation => ({
  type: 'move',
  id,
  parent,
  position,
})
const missing = ids()

describe('a batch is refused', () => {
  test.each<readonly [OperationProblem, string | null, Batch]>([
    ['unknown-entity', null, [{ type: 'update', id: missing, values: {} }]],
    ['unknown-entity', null, [{ type: 'remove', id: missing }]],
    ['unknown-entity', null, [move(missing, plan.id)]],
    ['doubled-id', null, [{ type: 'insert', entity: the('institution') }]],
    ['unknown-parent', null, [insert('institution', missing)]],
    ['unknown-parent', null, [move(the('section').id, missing)]],
    ['wrong-parent', null, [insert('activity', plan.id)]],
    ['wrong-parent', null, [move(the('activity').id, plan.id)]],
    ['circular-move', null, [move(the('section').id, the('section').id)]],
    ['circular-move', null, [move(the('section').id, the('section', 2).id)]],
    ['root-stays', null, [{ type: 'remove', id: plan.id }]],
    ['root-stays', null, [move(plan.id, plan.id)]],
    ['root-stays', null, [insert('plan', null)]],
    ['invalid-values', 'title', [update('activity', { title: 7 })]],
    ['invalid-values', 'title', [update('activity', { title: undefined })]],
    ['invalid-values', 'title', [insert('activity', the('result').id, { title: 'a\u0000' })]],
    ['invalid-values', '', [update('activity', { kind: 'result' })]],
    ['invalid-values', '', [update('activity', { id: missing })]],
    ['invalid-values', 'position', [move(the('section').id, plan.id, 'V0')]],
    ['invalid-values', 'position', [move(the('section').id, plan.id, '')]],
    ['invalid-values', 'year', [update('cost-line', { year: null })]],
    ['invalid-values', 'year', [update('cost-line', { span: 'whole-plan' })]],
    ['invalid-values', 'lastYear', [update('plan', { firstYear: 2050 })]],
    ['wrong-reference', 'source', [update('cost-line', { source: the('institution').id })]],
    ['wrong-reference', 'responsible', [update('activity', { responsible: [missing] })]],
    ['wrong-reference', 'source', [{ type: 'remove', id: the('funding-source').id }]],
  ])('%s %s: %j', (problem, field, batch) => {
    expect(problemOf(plan, batch)).toEqual([problem, field])
  })

  test('where an entity goes and another of the wrong kind comes back under its id', () => {
    const source = the('funding-source')
    const impostor = createEntity('institution', { id: source.id, parent: plan.id, position: 'V' })
    const batch: Batch = [
      { type: 'remove', id: source.id },
      { type: 'insert', entity: impostor },
    ]
    expect(problemOf(plan, batch)).toEqual(['wrong-reference', 'source'])
  })

  test('where entities would stand deeper than the limit, by insert or by move', () => {
    const chain: Operation[] = []
    let parent = plan.id
    for (let depth = 1; depth < limits.depth; depth += 1) {
      const operation = insert('section', parent)
      chain.push(operation)
      if (operation.type === 'insert') parent = operation.entity.id
    }
    expect(problemOf(plan, chain)).toBeNull()
    expect(problemOf(plan, [...chain, insert('section', parent)])).toEqual(['too-deep', null])
    expect(
      problemOf(apply(plan, chain.slice(0, -2)), [...chain.slice(-2), move(the('section').id, parent)]),
    ).toEqual(['too-deep', null])
  })
})

describe('a batch may', () => {
  test('refer forward, to what it inserts later', () => {
    const later = insert('funding-source', plan.id)
    if (later.type !== 'insert') throw new TypeError()
    expect(problemOf(plan, [update('cost-line', { source: later.entity.id }), later])).toBeNull()
  })

  test('change values that belong together one after the other', () => {
    expect(
      problemOf(plan, [update('cost-line', { span: 'every-year' }), update('cost-line', { year: null })]),
    ).toBeNull()
    expect(
      problemOf(plan, [update('plan', { firstYear: 2050 }), update('plan', { lastYear: 2051 })]),
    ).toBeNull()
  })

  test('remove what it no longer refers to', () => {
    const gone: Operation = { type: 'remove', id: the('funding-source').id }
    expect(problemOf(plan, [update('cost-line', { source: null }), gone])).toBeNull()
    expect(problemOf(plan, [gone, update('cost-line', { source: null })])).toBeNull()
  })

  test('move an entity of a plan that has reached its limit', () => {
    const full = new Map(plan.entities)
    for (let count = full.size; count < limits.entities; count += 1) full.set(`x${count}`, the('section'))
    const start = { ...plan, entities: full }
    expect(problemOf(start, [move(the('section').id, plan.id)])).toBeNull()
    expect(problemOf(start, [insert('section', plan.id)])).toEqual(['too-many-entities', null])
  })
})

/** Operations that fit no plan at all. */
const wrong = fc.constantFrom<Operation>(
  { type: 'remove', id: missing },
  { type: 'update', id: missing, values: { title: 'x' } },
  insert('activity', missing),
)

test('a batch refused in the middle leaves the plan as it was', () => {
  fc.assert(
    fc.property(plansWithBatch(), wrong, fc.nat(), (drawn, operation, at) => {
      const before = structuredClone(picture(drawn.plan))
      const batch = drawn.batch.toSpliced(at % (drawn.batch.length + 1), 0, operation)
      expect(() => apply(drawn.plan, batch)).toThrow(OperationError)
      expect(picture(drawn.plan)).toStrictEqual(before)
    }),
  )
})

test('what the caller changes afterwards in an entity it inserted does not reach the plan', () => {
  const steps = ['a']
  const operation = insert('activity', the('result').id, { steps })
  const changed = apply(plan, [operation])
  steps.push('b')
  if (operation.type !== 'insert') throw new TypeError()
  expect(changed.entities.get(operation.entity.id)).toMatchObject({ steps: ['a'] })
})
