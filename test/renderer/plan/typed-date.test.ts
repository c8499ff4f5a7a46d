import { expect, it } from 'vitest'
import { typedDate } from '../../../renderer/plan/data/typed-date.ts'

it.each([
  ['21.11.2026', '2026-11-21'],
  [' 1. 2. 2027. ', '2027-02-01'],
  ['3/4/2026', '2026-04-03'],
  ['29.02.2028', '2028-02-29'],
  ['29.02.2027', null],
  ['31.4.2026', null],
  ['0.1.2026', null],
  ['13.13.2026', null],
  ['21.11.26', null],
  ['nesër', null],
  ['', null],
])('%j is %j', (text, date) => {
  expect(typedDate(text)).toBe(date)
})
