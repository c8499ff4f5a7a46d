import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minorUnits } from '../../../../electron/readers/transcription/amounts.ts'

describe('minorUnits', () => {
  it('gives back every amount in cents that a file can write', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (cents) => {
        const digits = String(Math.abs(cents)).padStart(3, '0')
        const written = `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
        expect(minorUnits(Number(written), 'EUR')).toBe(cents)
      }),
    )
  })

  it.each<[number, 'EUR' | 'ALL', number | string]>([
    [0.1 + 0.2, 'EUR', 'too-fine'],
    [1964.8, 'EUR', 196_480],
    [1072217.26, 'EUR', 107_221_726],
    [4.35, 'EUR', 435],
    [-0, 'EUR', 0],
    [1.005, 'EUR', 'too-fine'],
    [0.0000001, 'EUR', 'too-fine'],
    [34_300, 'ALL', 34_300],
    [34_300.5, 'ALL', 'too-fine'],
    [10_000_000_000.01, 'EUR', 'out-of-range'],
    [1e21, 'EUR', 'out-of-range'],
  ])('reads %d %s', (value, currency, amount) => {
    expect(minorUnits(value, currency)).toBe(amount)
  })
})
