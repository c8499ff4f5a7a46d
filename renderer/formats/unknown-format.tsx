import { type ReactElement, useEffect } from 'react'
import { Link } from 'wouter'
import { defaultFormat } from '../../shared/formats/index.ts'
import { rootOf } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { usePlan } from '../plan/plan-context.ts'
import classes from './formats.module.css'
import { useLatestPlan } from './latest-plan.ts'
import { phraseText } from './made-formats.ts'
import { usePlanFormat } from './use-plan-format.ts'

/** Says that nobody here knows the plan's format, and where another one is chosen. */
export function UnknownFormat(): ReactElement | null {
  const { t, language } = useSpeech()
  const plan = usePlan()
  const { isKnown } = usePlanFormat()
  useEffect(() => useLatestPlan.setState({ plan }), [plan])
  if (isKnown) return null
  const used = phraseText(defaultFormat.name, language)
  return (
    <p className={classes.banner} role="status">
      <span>{t('formats.unknown', { format: rootOf(plan).format, used })}</span>
      <Link href={planAddress(plan.id, 'data')}>{t('formats.chooseFormat')}</Link>
    </p>
  )
}
