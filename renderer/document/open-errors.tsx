import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { rootOf } from '../../shared/model/index.ts'
import { useFound } from '../checks/use-mark.ts'
import { keyed } from '../components/keyed.ts'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { usePlan } from '../plan/plan-context.ts'
import classes from './export-dialog.module.css'

/** How many errors are told one by one. More than these are read on the page of the checks. */
const mostTold = 200

/** What the checks still hold against the plan before it is printed; nothing where that is nothing. */
export function OpenErrors({ onLeave }: { readonly onLeave: () => void }): ReactElement | null {
  const { t, language } = useSpeech()
  const plan = usePlan()
  const { findings, tell, locate } = useFound((state) => state)
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return null
  const told = errors.slice(0, mostTold).map((error) => {
    const [place, message] = [locate(error), tell(error, language)]
    return place === '' ? message : t('common.labelled', { label: place, value: message })
  })
  const rest = errors.length - told.length
  const isAdopted = rootOf(plan).status === 'adopted'
  return (
    <section className={classes.errors}>
      <h3 className={classes.errorsHeading}>{t('checks.beforeExport.heading', { count: errors.length })}</h3>
      <ul
        className={classes.errorList}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the list is longer than its box, and is scrolled by keys too
        tabIndex={0}
        aria-label={t('checks.beforeExport.heading', { count: errors.length })}
      >
        {keyed(told, (message) => message).map(({ key, item }) => (
          <li key={key}>{item}</li>
        ))}
        {rest > 0 && <li>{t('checks.beforeExport.more', { count: rest })}</li>}
      </ul>
      <p className={classes.hint}>
        {t(isAdopted ? 'checks.beforeExport.adopted' : 'checks.beforeExport.intro')}
      </p>
      <Link href={planAddress(plan.id, 'checks')} onClick={onLeave}>
        {t('checks.beforeExport.show')}
      </Link>
    </section>
  )
}
