import { dayOf, timeOf } from '../history/moment.ts'
import type { Speech } from '../i18n/language.ts'

/**
 * Since when a plan is stored as it is: the time, and the day where that is another than today.
 * @param savedAt milliseconds since 1970, as is `now`; null before it is known
 */
export function savedWords({ t, format }: Speech, savedAt: number | null, now: number = Date.now()): string {
  if (savedAt === null) return ''
  const at = new Date(savedAt).toISOString()
  const day = dayOf(at)
  return day === dayOf(new Date(now).toISOString())
    ? t('plan.savedAt', { time: timeOf(at) })
    : t('plan.savedOn', { date: format.shortDate(day), time: timeOf(at) })
}
