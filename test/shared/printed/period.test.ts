import { describe, expect, it } from 'vitest'
import { readPeriod } from '../../../shared/printed/period.ts'

describe('readPeriod', () => {
  it.each<[string, string, number | null, number | null, string]>([
    ['2027 - 2029', 'years', 2027, 2029, ''],
    ['2027–2029', 'years', 2027, 2029, ''],
    ['2027 -2029', 'years', 2027, 2029, ''],
    [' 2027 ', 'years', 2027, 2027, ''],
    ['2027-29', 'years', 2027, 2029, ''],
    ['2018 – 2019', 'years', 2018, 2019, ''],
    ['', 'years', null, null, ''],
    ['Çdo vit', 'every-year', null, null, ''],
    ['Cdo vit.', 'every-year', null, null, ''],
    ['Në vazhdimësi', 'ongoing', null, null, ''],
    ['NË VAZHDIMESI', 'ongoing', null, null, ''],
    ['K4 2027', 'words', 2027, 2027, 'K4 2027'],
    ['K1 2027 - K2 2028', 'words', 2027, 2028, 'K1 2027 - K2 2028'],
    ['Çdo 6 muaj', 'words', null, null, 'Çdo 6 muaj'],
    ['2029 - 2027', 'words', 2027, 2029, '2029 - 2027'],
    ['20271', 'words', null, null, '20271'],
    ['1027 - 9029', 'words', null, null, '1027 - 9029'],
    ['deri në fund', 'words', null, null, 'deri në fund'],
  ])('reads %j', (printed, periodKind, firstYear, lastYear, periodWords) => {
    expect(readPeriod(printed)).toEqual({ periodKind, firstYear, lastYear, periodWords })
  })
})
