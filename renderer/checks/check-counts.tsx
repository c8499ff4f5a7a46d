import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { severities } from '../../shared/checks/severity.ts'
import tones from '../components/severity.module.css'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { countsOf } from './arrange.ts'
import classes from './checks.module.css'
import { useFindings } from './use-checks.ts'
import { useNextFinding } from './use-next-finding.ts'

/** How many findings of each severity the plan has, as the way to them; nothing until that is known. */
export default function CheckCounts(): ReactElement | null {
  const { t } = useSpeech()
  const { plan, findings } = useFindings()
  useNextFinding()
  if (plan === null) return null
  const counts = countsOf(findings)
  const told = severities.filter((severity) => counts[severity] > 0)
  const words = told.map((severity) => t(`checks.counts.${severity}`, { count: counts[severity] }))
  return (
    <Link
      href={planAddress(plan.id, 'checks')}
      className={classes.counts ?? ''}
      title={words.join(', ') || t('checks.none')}
    >
      <span>{t('checks.title')}</span>
      {told.length === 0 && <span className={tables.hidden}>{t('checks.none')}</span>}
      {told.map((severity, index) => (
        <span key={severity} className={`${classes.tag} ${tones.tone}`} data-severity={severity}>
          <span aria-hidden="true">{counts[severity]}</span>
          <span className={tables.hidden}>{words[index]}</span>
        </span>
      ))}
    </Link>
  )
}
