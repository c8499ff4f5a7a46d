import { Checkbox } from '@mantine/core'
import type { ReactElement } from 'react'
import type { PlanSummary } from '../../shared/contract/index.ts'
import { takeOverParts } from '../../shared/new-plan/index.ts'
import { periodText } from '../components/period.ts'
import { useSpeech } from '../i18n/language.ts'
import { isPossible, withPart } from './draft.ts'
import { Choice, Labelled } from './labelled.tsx'
import classes from './new-plan.module.css'
import type { PartProps } from './part.ts'

interface EarlierFieldsProps extends PartProps {
  readonly plans: readonly PlanSummary[]
  /** An id, or the empty text for none. */
  readonly onChoose: (plan: string) => void
}

/** The earlier plan that the new one follows, and what it takes over from it. */
export function EarlierFields({ draft, plans, onChange, onChoose }: EarlierFieldsProps): ReactElement {
  const { t } = useSpeech()
  const choices = plans.map((plan): readonly [string, string] => [
    plan.id,
    [plan.authorityName, periodText(t, plan), plan.title || t('common.untitled')].filter(Boolean).join(' · '),
  ])
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('newPlan.earlier')}</legend>
      <Labelled label={t('newPlan.earlierPlan')} hint={t('newPlan.earlierHint')}>
        {(control) => (
          <Choice
            control={control}
            value={draft.earlier?.id ?? ''}
            choices={[['', t('newPlan.nothingEarlier')], ...choices]}
            onChoose={onChoose}
          />
        )}
      </Labelled>
      {draft.earlier !== null && (
        <div className={classes.parts}>
          {takeOverParts.map((part) => (
            <Checkbox
              key={part}
              label={t(`newPlan.parts.${part}`)}
              checked={draft.parts.includes(part)}
              disabled={!isPossible(part, [...draft.parts, part])}
              onChange={({ currentTarget }) => onChange(withPart(draft, part, currentTarget.checked))}
            />
          ))}
        </div>
      )}
    </fieldset>
  )
}
