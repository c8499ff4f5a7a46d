import { describe, expect, it } from 'vitest'
import { createPlan, entityOf, limits, type Plan } from '../../../shared/model/index.ts'
import { apply, type Batch, basedOn, settle } from '../../../shared/operations/index.ts'
import { firstOf, smallPlan } from '../../support/small-plan.ts'

const entities = smallPlan()
const [objective, activity] = [firstOf(entities, 'objective'), firstOf(entities, 'activity')]
const base = createPlan(entities)
const before = entityOf(base, objective, 'objective')?.title ?? ''

const naming = (title: string): Batch => [{ type: 'update', id: objective, values: { title } }]
const withSteps = (...steps: readonly string[]): Batch => [
  { type: 'update', id: activity, values: { steps } },
]

/** What comes of a batch that began on the plan as it was, on the plan as it is. */
function settled(now: Plan, mine: Batch) {
  return settle(now, basedOn(mine, base, now))
}

describe('a change that began before another was stored', () => {
  it('keeps the words of both', () => {
    const now = apply(base, naming(`${before} sot`))
    expect(settled(now, naming(`Më shumë: ${before}`))).toEqual({
      operations: naming(`Më shumë: ${before} sot`),
      overruled: [],
    })
  })

  it('tells what it overrules', () => {
    const now = apply(base, naming('Arsim për të rriturit'))
    expect(settled(now, naming('Arsim për të vegjlit'))).toEqual({
      operations: naming('Arsim për të vegjlit'),
      overruled: [{ id: objective, name: 'title', value: 'Arsim për të rriturit', words: ['rriturit'] }],
    })
  })

  it('keeps the items that two add to one list', () => {
    const now = apply(base, withSteps('Njoftimi'))
    expect(settled(now, withSteps('Zgjedhja')).operations).toEqual(withSteps('Zgjedhja Njoftimi'))
    const more = apply(base, withSteps('Njoftimi', 'Zgjedhja'))
    expect(
      settle(more, basedOn(withSteps('Njoftimi', 'Nisja'), apply(base, withSteps('Njoftimi')), more))
        .operations,
    ).toEqual(withSteps('Njoftimi', 'Nisja', 'Zgjedhja'))
  })

  it('stands as a whole where it is no words that it changes', () => {
    const period = (firstYear: number): Batch => [{ type: 'update', id: activity, values: { firstYear } }]
    expect(basedOn(period(2028), base, base)).toEqual(period(2028))
    expect(settled(apply(base, period(2029)), period(2028)).operations).toEqual(period(2028))
  })

  it('stands where both together are longer than may be, and tells of the other', () => {
    const half = 'fjalë '.repeat(Math.ceil(limits.title / 12)).trim()
    const now = apply(base, naming(`${before} ${half}`))
    const { operations, overruled } = settled(now, naming(`${half} ${before}`))
    expect(operations).toEqual(naming(`${half} ${before}`))
    expect(overruled.map(({ value }) => value)).toEqual([`${before} ${half}`])
  })

  it('counts what went before it in one batch', () => {
    const first = basedOn(naming(`${before} një`), base, base)
    const after = apply(base, settle(base, first).operations)
    const second = basedOn(naming(`${before} një dy`), after, after)
    const elsewhere = apply(base, naming(`Sot: ${before}`))
    expect(settle(elsewhere, [...first, ...second]).operations).toEqual([
      ...naming(`Sot: ${before} një`),
      ...naming(`Sot: ${before} një dy`),
    ])
  })

  it('is left to be refused where it names what is gone, or says what cannot be', () => {
    const update = { type: 'update', id: objective, values: { title: 3 }, from: { title: 'x' } } as const
    expect(settle(base, [update]).operations).toEqual([
      { type: 'update', id: objective, values: { title: 3 } },
    ])
    const gone = apply(base, [{ type: 'remove', id: objective }])
    expect(settle(gone, [{ ...update, values: { title: 'y' } }]).operations).toEqual(naming('y'))
    const odd = { ...update, values: { title: 'y' }, from: { title: [{}] } }
    expect(settle(base, [odd]).operations).toEqual(naming('y'))
  })
})
