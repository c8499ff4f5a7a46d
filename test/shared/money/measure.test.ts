import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMeasure } from '../../../shared/money/measure.ts'

describe('readMeasure', () => {
  it.each<[string, number | null]>([
    ['80', 80_000],
    ['10%', 10_000],
    ['0.3%', 300],
    ['0,25', 250],
    ['1 %', 1_000],
    ['-3% (nga vlera bazë)', -3_000],
    ['−3', -3_000],
    ['24 pikë përqindje (36 % vs 60 %)', 24_000],
    ['10.5 vite', 10_500],
    ['38 (të instaluara)', 38_000],
    ['1.200', 1_200_000],
    ['1.200.000', 1_200_000_000],
    ['-20% nga vlera 2024', null],
    ['30% prej tyre, nga të cilët 50% gra', null],
    ['5-10', null],
    ['1:30', null],
    ['1.2.3', null],
    ['0,1234', null],
    ['nuk ka të dhëna', null],
    ['N/A', null],
    ['-', null],
    ['', null],
    ['99999999999999999999', null],
  ])('reads %j', (printed, thousandths) => {
    expect(readMeasure(printed, 'dot-comma')).toEqual({ words: printed, thousandths })
  })

  it('reads a separator as the plan has it', () => {
    expect(readMeasure('1,200', 'comma-dot').thousandths).toBe(1_200_000)
    expect(readMeasure('1,200', 'dot-comma').thousandths).toBe(1_200)
  })

  it('keeps the words of any print, without outer spaces', () => {
    fc.assert(
      fc.property(fc.string(), (printed) => {
        const { words, thousandths } = readMeasure(printed, 'comma-dot')
        expect(words).toBe(printed.trim())
        expect(thousandths === null || Number.isSafeInteger(thousandths)).toBe(true)
      }),
    )
  })
})
