import { offsetAt, timeOfDay } from '../i18n/clock.ts'
import type { Speech } from '../i18n/language.ts'

/** The day of an instant on the window's clock, `2026-11-22`. */
export function dayOf(isoInstant: string): string {
  const moment = new Date(isoInstant).getTime() + offsetAt(isoInstant) * 60_000
  return new Date(moment).toISOString().slice(0, 10)
}

/** The time of an instant on the window's clock, `14:05`. */
export function timeOf(isoInstant: string): string {
  return timeOfDay(new Date(isoInstant).getTime())
}

/** `22.11.2026, ora 14:05` */
export function momentText({ t, format }: Speech, isoInstant: string): string {
  return t('history.at', { date: format.shortDate(dayOf(isoInstant)), time: timeOf(isoInstant) })
}
