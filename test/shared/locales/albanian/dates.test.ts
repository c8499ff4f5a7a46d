import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatDate,
  formatDateTime,
  formatShortDate,
  formatWeekday,
  monthNames,
  weekdayNames,
} from '../../../../shared/locales/albanian/dates.ts'

describe('Albanian dates', () => {
  test('long, short and with the time', () => {
    expect(formatDate('2026-11-21')).toBe('21 nëntor 2026')
    expect(formatDate('2027-03-05')).toBe('5 mars 2027')
    expect(formatShortDate('2026-11-21')).toBe('21.11.2026')
    expect(formatShortDate('2027-03-05')).toBe('05.03.2027')
    expect(formatWeekday('2026-11-21')).toBe('e shtunë')
    expect(monthNames).toHaveLength(12)
    expect(weekdayNames).toHaveLength(7)
  })

  test.each([
    ['2026-11-21T13:05:00Z', 60, '21.11.2026, 14:05'],
    ['2026-11-21T13:05:59.999Z', 0, '21.11.2026, 13:05'],
    ['2026-12-31T23:30:00Z', 60, '01.01.2027, 00:30'],
    ['2028-03-01T00:15:00Z', -30, '29.02.2028, 23:45'],
    ['2027-03-01T00:15:00Z', -30, '28.02.2027, 23:45'],
    ['2026-11-21T14:05:00+01:00', 60, '21.11.2026, 14:05'],
    ['2026-11-21T14:05-02:30', 0, '21.11.2026, 16:35'],
  ])('%s, %d minutes ahead', (instant, offset, printed) => {
    expect(formatDateTime(instant, offset)).toBe(printed)
  })

  test.each([
    '',
    '2026',
    '2026-13-01',
    '2026-00-10',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-4-3',
    '26-04-03',
  ])('%j is no day', (text) => {
    expect(() => formatDate(text)).toThrow(RangeError)
    expect(() => formatShortDate(text)).toThrow(RangeError)
    expect(() => formatWeekday(text)).toThrow(RangeError)
  })

  test.each([
    '2026-11-21',
    '2026-11-21T14:05',
    '2026-11-21T24:05Z',
    '2026-11-21T14:60Z',
    '2026-02-30T10:00Z',
    'now',
  ])('%j is no instant', (text) => {
    expect(() => formatDateTime(text, 0)).toThrow(RangeError)
  })

  test('agree with the calendar of the machine for four centuries', () => {
    const instants = fc.date({
      min: new Date('1800-01-01'),
      max: new Date('2200-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, fc.integer({ min: -840, max: 840 }), (instant, offset) => {
        const shifted = new Date(instant.getTime() + offset * 60_000).toISOString()
        const [date = '', time = ''] = shifted.split('T')
        const [year, month, day] = date.split('-')
        expect(formatDateTime(instant.toISOString(), offset)).toBe(
          `${day}.${month}.${year}, ${time.slice(0, 5)}`,
        )
        expect(formatWeekday(date)).toBe(weekdayNames[(new Date(date).getUTCDay() + 6) % 7])
      }),
      { numRuns: 1_000 },
    )
  })
})
