import type { ReactElement } from 'react'
import { limits } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { Labelled } from './labelled.tsx'
import classes from './new-plan.module.css'
import type { PartProps } from './part.ts'
import { useUsualTitle } from './use-usual-title.ts'

/** What the plan is about, its years, and its title, which follows from these until somebody writes another. */
export function SubjectFields({ draft, problem, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  const usualTitle = useUsualTitle(draft)
  return (
    <div className={classes.row}>
      <div className={classes.twoThirds}>
        <Labelled
          label={t('content.plan.subject')}
          problem={problem('subject')}
          hint={t('newPlan.subjectHint')}
        >
          {(control) => (
            <input
              {...control}
              className={classes.input}
              maxLength={limits.title}
              value={draft.subject}
              onChange={({ currentTarget }) => onChange({ ...draft, subject: currentTarget.value })}
            />
          )}
        </Labelled>
      </div>
      {(['firstYear', 'lastYear'] as const).map((name) => (
        <div key={name} className={classes.quarter}>
          <Labelled label={t(`newPlan.${name}`)} problem={problem(name)}>
            {(control) => (
              <input
                {...control}
                className={classes.input}
                inputMode="numeric"
                maxLength={4}
                value={draft[name]}
                onChange={({ currentTarget }) => onChange({ ...draft, [name]: currentTarget.value })}
              />
            )}
          </Labelled>
        </div>
      ))}
      <div className={classes.whole}>
        <Labelled label={t('newPlan.planTitle')} problem={problem('title')}>
          {(control) => (
            <input
              {...control}
              className={classes.input}
              maxLength={limits.title}
              value={draft.title ?? usualTitle}
              onChange={({ currentTarget }) => onChange({ ...draft, title: currentTarget.value })}
            />
          )}
        </Labelled>
      </div>
    </div>
  )
}
