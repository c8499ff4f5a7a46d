import { parseDay, parseInstant, twoDigits, weekdayOf } from '../common/calendar.ts'

/** Months, January first. */
export const monthNames: readonly string[] = [
  'januar',
  'februar',
  'mart',
  'april',
  'maj',
  'jun',
  'jul',
  'avgust',
  'septembar',
  'oktobar',
  'novembar',
  'decembar',
]

/** Days of the week, Monday first. */
export const weekdayNames: readonly string[] = [
  'ponedeljak',
  'utorak',
  'sreda',
  'četvrtak',
  'petak',
  'subota',
  'nedelja',
]

/** Prints a day (`2026-11-21`) as `21. novembar 2026.`. Throws a `RangeError` for a day that does not exist. */
export function formatDate(isoDate: string): string {
  const { year, month, day } = parseDay(isoDate)
  return `${day}. ${monthNames[month - 1]} ${year}.`
}

/** Prints a day as `21.11.2026.`. Throws a `RangeError` for a day that does not exist. */
export function formatShortDate(isoDate: string): string {
  const { year, month, day } = parseDay(isoDate)
  return `${twoDigits(day)}.${twoDigits(month)}.${year}.`
}

/** Prints an instant as `21.11.2026. 14:05`; see the Albanian one for its shape. */
export function formatDateTime(isoInstant: string, offsetMinutes: number): string {
  const { year, month, day, hour, minute } = parseInstant(isoInstant, offsetMinutes)
  return `${twoDigits(day)}.${twoDigits(month)}.${year}. ${twoDigits(hour)}:${twoDigits(minute)}`
}

/** Names the weekday of a day: `subota`. Throws a `RangeError` for a day that does not exist. */
export function formatWeekday(isoDate: string): string {
  return weekdayNames[weekdayOf(parseDay(isoDate))] ?? ''
}
