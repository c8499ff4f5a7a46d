import { describe, expect, it } from 'vitest'
import { entity, line, said } from '../plans.ts'

describe('negative-amount', () => {
  it('finds each amount below zero, in whichever year it is', () => {
    const everyYear = entity('cost-line', { span: 'every-year', amount: -1 })
    expect(said('negative-amount', { inActivity: [line(2027, 5), line(2028, -500), everyYear] })).toEqual([
      'Viti 2028: Shuma −500,00 € është nën zero, ndërsa asgjë nuk kushton më pak se zero.',
      'Shuma −0,01 € është nën zero, ndërsa asgjë nuk kushton më pak se zero.',
    ])
  })

  it('finds the price of a cost item', () => {
    const item = (unitCost: number) => entity('cost-item', { description: 'Libra', unitCost })
    expect(said('negative-amount', { inActivity: [item(-7_00), item(0), item(7_00)] })).toHaveLength(1)
  })

  it('leaves nothing and something alone', () => {
    expect(said('negative-amount', { inActivity: [line(2027, 0), line(2028, 1)] })).toEqual([])
  })
})
