import { describe, expect, it } from 'vitest'
import { line, said } from '../plans.ts'

const donor = (year: number, euro: number) => line(year, euro, { source: 'fondacioni' })

describe('donor-dependence', () => {
  it('finds the years in which donors bear more than half', () => {
    const inActivity = [line(2027, 40), donor(2027, 60), line(2028, 60), donor(2028, 40), donor(2029, 10)]
    expect(said('donor-dependence', { inActivity })).toEqual([
      'Donatorët bartin më shumë se gjysmën e mjeteve (2027: 60%, 2029: 100%).',
    ])
  })

  it('leaves half, and a plan without money, alone', () => {
    expect(said('donor-dependence', { inActivity: [line(2027, 50), donor(2027, 50)] })).toEqual([])
    expect(said('donor-dependence', { inActivity: [] })).toEqual([])
  })
})
