/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A minute of a day. */
export interface Minute extends Day {
  readonly hour: number
  readonly minute: number
}

const isoDate = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/
const isoInstant =
  /^(?<date>\d{4}-\d{2}-\d{2})T(?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|(?<side>[+-])(?<zoneHour>\d{2}):(?<zoneMinute>\d{2}))$/
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const minutesOfDay = 1_440

/** Reads a day written as `2026-11-21`. Throws a `RangeError` for anything else and for days that do not exist. */
export function parseDay(iso: string): Day {
  const { year, month, day } = isoDate.exec(iso)?.groups ?? {}
  const read = { year: Number(year), month: Number(month), day: Number(day) }
  if (!(read.day >= 1 && read.day <= monthLength(read))) throw new RangeError('not a day of the calendar')
  return read
}

/**
 * Reads an instant written as `2026-11-21T13:05:00.000Z` (or with its own offset) and tells its minute on a clock that
 * is `offsetMinutes` ahead of UTC; seconds are cut off. Throws a `RangeError` for anything else.
 */
export function parseInstant(iso: string, offsetMinutes: number): Minute {
  const { date, hour, minute, side, zoneHour, zoneMinute } = isoInstant.exec(iso)?.groups ?? {}
  if (date === undefined || !(Number(hour) < 24 && Number(minute) < 60))
    throw new RangeError('not an instant')
  const zone = (Number(zoneHour ?? 0) * 60 + Number(zoneMinute ?? 0)) * (side === '-' ? -1 : 1)
  const minutes = Number(hour) * 60 + Number(minute) - zone + Math.trunc(offsetMinutes)
  const days = Math.floor(minutes / minutesOfDay)
  const rest = minutes - days * minutesOfDay
  return {
    ...dayOfNumber(numberOfDay(parseDay(date)) + days),
    hour: Math.floor(rest / 60),
    minute: rest % 60,
  }
}

/** Tells the day of the week, 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  // Day 0 is 1 March of the year 0, a Wednesday.
  return (((numberOfDay(day) + 2) % 7) + 7) % 7
}

/** Two digits at least, for days, hours and minutes. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/** Days of a month; NaN for a month that does not exist. */
function monthLength({ year, month }: Day): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeapYear ? 29 : (monthLengths[month - 1] ?? Number.NaN)
}

/** Days since 1 March of the year 0; years start in March so that the leap day is the last. */
function numberOfDay({ year, month, day }: Day): number {
  const marchYear = month < 3 ? year - 1 : year
  const marchMonth = (month + 9) % 12
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + Math.floor((marchMonth * 153 + 2) / 5) + day - 1
}

/** The day with a number; the inverse of `numberOfDay`. */
function dayOfNumber(number: number): Day {
  let year = Math.floor(number / 365.2425)
  while (numberOfDay({ year: year + 1, month: 3, day: 1 }) <= number) year += 1
  while (numberOfDay({ year, month: 3, day: 1 }) > number) year -= 1
  const dayOfYear = number - numberOfDay({ year, month: 3, day: 1 })
  const marchMonth = Math.floor((dayOfYear * 5 + 2) / 153)
  const month = ((marchMonth + 2) % 12) + 1
  return {
    year: month < 3 ? year + 1 : year,
    month,
    day: dayOfYear - Math.floor((marchMonth * 153 + 2) / 5) + 1,
  }
}
