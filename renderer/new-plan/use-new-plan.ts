import { type RefObject, useRef, useState } from 'react'
import { defaultFormat, formatOf, type PlanFormat } from '../../shared/formats/index.ts'
import { createPlan, type Id } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { ask } from '../state/ask.ts'
import { bridge } from '../state/bridge.ts'
import { useFormats } from '../state/formats.ts'
import { newId } from '../state/ids.ts'
import { orTell } from '../state/or-tell.ts'
import { usePreferences } from '../state/preferences.ts'
import { choicesToRemember, entitiesOf } from './begin.ts'
import { type Draft, following, namedFormally, withField } from './draft.ts'
import { type CheckedField, checkedFields, problemsOf, problemValues } from './problems.ts'
import { usualTitleOf } from './use-usual-title.ts'

/** The dialog of a new plan at work. */
export interface NewPlanForm {
  readonly draft: Draft
  readonly form: RefObject<HTMLFormElement | null>
  readonly isBusy: boolean
  readonly problem: (field: CheckedField) => string | null
  readonly change: (draft: Draft) => void
  /** Takes another plan, by its id, as the earlier one; the empty text for none. */
  readonly follow: (plan: string) => void
  /** Makes the plan, or shows what is wrong. */
  readonly begin: () => void
}

/** Follows what is said of a new plan until it is made. */
export function useNewPlan(start: Draft, onMade: (plan: Id) => void): NewPlanForm {
  const { t } = useSpeech()
  const formats = useFormats()
  const [draft, setDraft] = useState(start)
  const [isTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const problems = isTried ? problemsOf(draft) : {}
  const busy = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    await orTell(work)
    setBusy(false)
  }
  const begin = (): void => {
    const whole = namedFormally(withField(draft, draft.ownField ?? ''))
    const found = problemsOf(whole)
    setTried(true)
    const first = checkedFields.find((field) => found[field] !== undefined)
    if (first === undefined) void busy(async () => onMade(await make(whole, formats)))
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
  }
  return {
    draft,
    form,
    isBusy,
    problem: (field) => {
      const found = problems[field]
      return found === undefined ? null : t(`newPlan.problems.${found}`, problemValues)
    },
    change: setDraft,
    follow: (plan) => {
      if (plan === '') setDraft({ ...draft, earlier: null })
      else void busy(async () => setDraft(await followingPlan(draft, plan)))
    },
    begin,
  }
}

/** The draft of a plan after the one of that id. @throws AskFailure */
export async function followingPlan(draft: Draft, plan: Id): Promise<Draft> {
  const { entities } = await ask(bridge, 'plan.open', { plan })
  return following(draft, createPlan(entities))
}

async function make(draft: Draft, formats: readonly PlanFormat[]): Promise<Id> {
  const format = formatOf(draft.format, formats) ?? defaultFormat
  const { numberStyle } = usePreferences.getState()
  const entities = [...entitiesOf(draft, format, { title: usualTitleOf(draft), numberStyle }, newId)]
  const { plan } = await ask(bridge, 'library.create', { entities })
  await ask(bridge, 'settings.write', { lastPlan: choicesToRemember(draft) })
  return plan
}
