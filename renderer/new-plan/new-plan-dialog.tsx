import { Button } from '@mantine/core'
import { type ReactElement, useEffect, useId, useState } from 'react'
import { useLocation } from 'wouter'
import type { PlanSummary } from '../../shared/contract/index.ts'
import { defaultFormat, formatOf } from '../../shared/formats/index.ts'
import { Dialog } from '../components/dialog.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { ask, toFailure } from '../state/ask.ts'
import { bridge } from '../state/bridge.ts'
import { useFormats } from '../state/formats.ts'
import { tellFailure } from '../state/notices.ts'
import { AuthorityFields } from './authority-fields.tsx'
import { hasFields } from './begin.ts'
import { type Draft, startDraft } from './draft.ts'
import { EarlierFields } from './earlier-fields.tsx'
import { FieldTicks, UsualTicks } from './field-ticks.tsx'
import { FormFields } from './form-fields.tsx'
import classes from './new-plan.module.css'
import { SubjectFields } from './subject-fields.tsx'
import { followingPlan, useNewPlan } from './use-new-plan.ts'

interface NewPlanDialogProps {
  /** Plans from which something can be taken over. */
  readonly plans: readonly PlanSummary[]
  /** The plan that the new one is to follow; null for none. */
  readonly after: PlanSummary | null
  readonly onClose: () => void
}

/** Asks what a new plan needs, and opens it. */
export default function NewPlanDialog({ plans, after, onClose }: NewPlanDialogProps): ReactElement {
  const { t } = useSpeech()
  const start = useStart(after)
  if (start !== null) return <Opened start={start} plans={plans} onClose={onClose} />
  return (
    <Dialog title={t('newPlan.title')} onClose={onClose} width={760}>
      <Waiting />
    </Dialog>
  )
}

interface OpenedProps extends Pick<NewPlanDialogProps, 'plans' | 'onClose'> {
  readonly start: Draft
}

function Opened({ start, plans, onClose }: OpenedProps): ReactElement {
  const { t } = useSpeech()
  const [, navigate] = useLocation()
  const formId = useId()
  const formats = useFormats()
  const { draft, form, isBusy, problem, change, follow, begin } = useNewPlan(start, (plan) =>
    navigate(planAddress(plan)),
  )
  const part = { draft, problem, onChange: change }
  const withFields = draft.earlier !== null || hasFields(formatOf(draft.format, formats) ?? defaultFormat)
  const foot = (
    <>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
      <Button type="submit" form={formId} variant="filled" loading={isBusy}>
        {t('newPlan.begin')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('newPlan.title')} onClose={onClose} foot={foot} width={760}>
      <form
        id={formId}
        ref={form}
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) begin()
        }}
      >
        <AuthorityFields {...part} />
        <SubjectFields {...part} />
        <FormFields {...part} />
        {plans.length > 0 && <EarlierFields {...part} plans={plans} onChoose={follow} />}
        {withFields && <FieldTicks {...part} />}
        <UsualTicks {...part} />
      </form>
    </Dialog>
  )
}

/** What the dialog begins with, once the host has said what was chosen last. */
function useStart(after: PlanSummary | null): Draft | null {
  const { language } = useSpeech()
  const [start, setStart] = useState<Draft | null>(null)
  useEffect(() => {
    const waiting = new AbortController()
    void firstDraft(after, language).then((draft) => {
      if (!waiting.signal.aborted) setStart((known) => known ?? draft)
    })
    return () => waiting.abort()
  }, [after, language])
  return start
}

async function firstDraft(after: PlanSummary | null, language: Draft['language']): Promise<Draft> {
  const thisYear = new Date().getFullYear()
  try {
    const { lastPlan } = await ask(bridge, 'settings.read', {})
    const draft = startDraft(lastPlan, thisYear, language)
    return after === null ? draft : await followingPlan(draft, after.id)
  } catch (error) {
    tellFailure(toFailure(error))
    return startDraft(null, thisYear, language)
  }
}
