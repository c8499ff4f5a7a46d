import { expect, test } from 'vitest'
import { placeOfChange } from '../../../renderer/plan/place-of-change.ts'
import { createPlan, flatten, type Id, type Kind } from '../../../shared/model/index.ts'
import { testIds } from '../../support/ids.ts'

const line = { kind: 'cost-line', values: { year: 2027, amount: 100 } } as const
const activity = { kind: 'activity', values: { title: 'Bursa' }, children: [line] } as const
const result = { kind: 'result', values: { title: 'Më shumë nxënës' }, children: [activity] } as const
const objective = { kind: 'objective', values: { title: 'Arsim për të gjithë' }, children: [result] } as const
const plan = createPlan(
  flatten(
    {
      kind: 'plan',
      values: { title: 'Plani', firstYear: 2027, lastYear: 2029 },
      children: [
        { kind: 'institution', values: { name: 'Drejtoria e Arsimit' } },
        { kind: 'field', values: { name: 'Arsimi' }, children: [objective] },
      ],
    },
    testIds(),
  ),
)

function idOf(kind: Kind): Id {
  const found = [...plan.entities.values()].find((one) => one.kind === kind)
  if (found === undefined) throw new TypeError(`no ${kind}`)
  return found.id
}

const update = (kind: Kind) => ({ type: 'update', id: idOf(kind), values: {} }) as const

test.each([
  ['plan', 'data', []],
  ['institution', 'lists', []],
  ['result', idOf('result'), []],
  ['cost-line', idOf('activity'), ['budget', 'activities']],
] as const)('a change of a %s is seen where that is written', (kind, page, also) => {
  expect(placeOfChange(plan, [update(kind)])).toEqual({ entity: idOf(kind), page, also })
})

test('a change is seen at the first thing of it that is still there', () => {
  const gone = { type: 'remove', id: 'gone' } as const
  expect(placeOfChange(plan, [gone, update('field')])?.page).toBe(idOf('field'))
  expect(placeOfChange(plan, [gone])).toBeNull()
})
