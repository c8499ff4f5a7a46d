import { parseDay, parseInstant, twoDigits, weekdayOf } from '../common/calendar.ts'

/** Months, January first. */
export const monthNames: readonly string[] = [
  'janar',
  'shkurt',
  'mars',
  'prill',
  'maj',
  'qershor',
  'korrik',
  'gusht',
  'shtator',
  'tetor',
  'nëntor',
  'dhjetor',
]

/** Days of the week, Monday first. */
export const weekdayNames: readonly string[] = [
  'e hënë',
  'e martë',
  'e mërkurë',
  'e enjte',
  'e premte',
  'e shtunë',
  'e diel',
]

/** Prints a day (`2026-11-21`) as `21 nëntor 2026`. Throws a `RangeError` for a day that does not exist. */
export function formatDate(isoDate: string): string {
  const { year, month, day } = parseDay(isoDate)
  return `${day} ${monthNames[month - 1]} ${year}`
}

/** Prints a day as `21.11.2026`. Throws a `RangeError` for a day that does not exist. */
export function formatShortDate(isoDate: string): string {
  const { year, month, day } = parseDay(isoDate)
  return `${twoDigits(day)}.${twoDigits(month)}.${year}`
}

/**
 * Prints an instant (`2026-11-21T13:05:00Z`) as `21.11.2026, 14:05`, on a clock that is `offsetMinutes` ahead of UTC.
 * Throws a `RangeError` for anything else.
 */
export function formatDateTime(isoInstant: string, offsetMinutes: number): string {
  const { year, month, day, hour, minute } = parseInstant(isoInstant, offsetMinutes)
  return `${twoDigits(day)}.${twoDigits(month)}.${year}, ${twoDigits(hour)}:${twoDigits(minute)}`
}

/** Names the weekday of a day: `e shtunë`. Throws a `RangeError` for a day that does not exist. */
export function formatWeekday(isoDate: string): string {
  return weekdayNames[weekdayOf(parseDay(isoDate))] ?? ''
}
