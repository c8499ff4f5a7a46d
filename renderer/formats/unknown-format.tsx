import { type ReactElement, useEffect } from 'react'
import { Link } from 'wouter'
import { defaultFormat } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { useRoot, useSession } from '../plan/plan-context.ts'
import type { PlanState } from '../state/plan-session.ts'
import classes from './formats.module.css'
import { useLatestPlan } from './latest-plan.ts'
import { phraseText } from './made-formats.ts'
import { usePlanFormat } from './use-plan-format.ts'

/** Says that nobody here knows the plan's format, and where another one is chosen. */
export function UnknownFormat(): ReactElement | null {
  const { t, language } = useSpeech()
  const { store } = useSession()
  const root = useRoot()
  const { isKnown } = usePlanFormat()
  useEffect(() => {
    const keep = ({ plan }: PlanState): void => useLatestPlan.setState({ plan })
    keep(store.getState())
    return store.subscribe(keep)
  }, [store])
  if (isKnown) return null
  const used = phraseText(defaultFormat.name, language)
  return (
    <p className={classes.banner} role="status">
      <span>{t('formats.unknown', { format: root.format, used })}</span>
      <Link href={planAddress(root.id, 'data')}>{t('formats.chooseFormat')}</Link>
    </p>
  )
}
