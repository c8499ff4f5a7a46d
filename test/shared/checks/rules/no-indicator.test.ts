import { describe, expect, it } from 'vitest'
import { descendantsOf } from '../../../../shared/model/index.ts'
import { apply } from '../../../../shared/operations/index.ts'
import { found, planWith } from '../plans.ts'

/** The plan of the tests without its only indicator. */
function without(activity = {}) {
  const plan = planWith({ activity })
  return apply(
    plan,
    descendantsOf(plan, plan.id, 'indicator').map(({ id }) => ({ type: 'remove', id })),
  )
}

describe('no-indicator', () => {
  it('finds a plan by which nothing can be measured', () => {
    const plan = without()
    expect(found('no-indicator', plan).map(({ entity }) => entity)).toEqual([plan.id])
  })

  it('is content with one indicator, of an activity too', () => {
    expect(found('no-indicator', planWith())).toEqual([])
    expect(found('no-indicator', without({ indicators: ['Numri i nxënësve'] }))).toEqual([])
  })
})
