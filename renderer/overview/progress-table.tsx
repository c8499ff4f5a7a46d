import type { ReactElement } from 'react'
import { Link } from 'wouter'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { usePlan } from '../plan/plan-context.ts'
import classes from './overview.module.css'
import type { Step } from './progress.ts'

/** Kind of work by kind of work: how much is there, and the way to what is missing. */
export function ProgressTable({ steps }: { readonly steps: readonly Step[] }): ReactElement {
  const { t, format } = useSpeech()
  const plan = usePlan()
  return (
    <section aria-labelledby="overview-progress">
      <h2 id="overview-progress" className={classes.heading}>
        {t('overview.progress')}
      </h2>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{t('overview.task')}</th>
            <th scope="col">{t('overview.ready')}</th>
            <th scope="col">{t('overview.missing')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ task, done, all, next }) => (
            <tr key={task}>
              <th scope="row">{t(`overview.tasks.${task}`)}</th>
              <td className={classes.ready}>
                <progress
                  aria-hidden
                  max={Math.max(all, 1)}
                  value={all === 0 ? 1 : done}
                  className={classes.bar}
                />
                {t('overview.of', { done: format.integer(done), all: format.integer(all) })}
              </td>
              <td>
                {next !== null && (
                  <Link
                    href={planAddress(plan.id, next)}
                    aria-label={t('common.labelled', {
                      label: t('overview.fill'),
                      value: t(`overview.tasks.${task}`),
                    })}
                  >
                    {t('overview.fill')}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
