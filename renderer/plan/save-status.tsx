import type { ReactElement } from 'react'
import { timeOfDay } from '../i18n/clock.ts'
import { useSpeech } from '../i18n/language.ts'
import classes from './plan-bar.module.css'
import { usePlanState } from './plan-context.ts'

/** Says that everything is stored, and since when; screen readers hear it change. */
export function SaveStatus(): ReactElement {
  const { t } = useSpeech()
  const saving = usePlanState((state) => state.saving)
  const savedAt = usePlanState((state) => state.savedAt)
  const saved = savedAt === null ? t('plan.saved') : t('plan.savedAt', { time: timeOfDay(savedAt) })
  return (
    <p className={classes.saved} role="status" data-saving={saving}>
      {saving === 'saved' ? saved : t(`plan.${saving}`)}
    </p>
  )
}
