import { describe, expect, it } from 'vitest'
import { declared, said } from '../plans.ts'

const total = (amount: number) => declared('total', 'plan-total', String(amount), { amount })

describe('grand-total', () => {
  it('finds a grand total that is not the sum of all activities', () => {
    expect(said('grand-total', { inPlan: [total(40_000)] })).toEqual([
      'Totali i përgjithshëm është 400,00 €, ndërsa aktivitetet japin 300,00 €. 4 vjet në vend të 3.',
    ])
  })

  it('leaves the right one alone', () => {
    expect(said('grand-total', { inPlan: [total(30_000)] })).toEqual([])
  })
})
