import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatting } from '../../../shared/locales/formatting.ts'
import { readDay } from '../../../shared/locales/read-day.ts'

it.each([
  ['21.11.2026', '2026-11-21'],
  [' 1. 2. 2027. ', '2027-02-01'],
  ['3/4/2026', '2026-04-03'],
  ['3 - 4 - 2026', '2026-04-03'],
  ['3 4 2026', '2026-04-03'],
  ['29.02.2028', '2028-02-29'],
  ['1.5.26', '2026-05-01'],
  ['2026-05-03', '2026-05-03'],
  ['2026/5/3', '2026-05-03'],
  ['3 maj 2026', '2026-05-03'],
  ['3maj2026', '2026-05-03'],
  ['3-Maj-26', '2026-05-03'],
  ['më 3 Nëntor, 2026', '2026-11-03'],
  ['datë 3.11.2026', '2026-11-03'],
  ['dt.3.11.2026', '2026-11-03'],
  ['3 nentor 2026', '2026-11-03'],
  ['30 QERSHOR 2026.', '2026-06-30'],
  ['5 korrikut 2027', '2027-07-05'],
  ['3. sht 2026', '2026-09-03'],
  ['3. novembra 2026.', '2026-11-03'],
  ['1. juna 2026.', '2026-06-01'],
  ['May 3, 2026', '2026-05-03'],
  ['29.02.2027', null],
  ['31.4.2026', null],
  ['0.1.2026', null],
  ['13.13.2026', null],
  ['3 ma 2026', null],
  ['3 majtas 2026', null],
  ['31 shkurt 2026', null],
  ['3.5.1066', null],
  ['3.5.126', null],
  ['maj 2026', null],
  ['nesër', null],
  ['', null],
])('%j is %j', (text, date) => {
  expect(readDay(text)).toBe(date)
})

it('reads every day as it is printed, in each language, with its month or without', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, fc.constantFrom('sq', 'sr', 'en'), (date, language) => {
      const day = date.toISOString().slice(0, 10)
      const { date: long, shortDate } = formatting(language)
      expect([readDay(long(day)), readDay(shortDate(day))]).toEqual([day, day])
    }),
  )
})
