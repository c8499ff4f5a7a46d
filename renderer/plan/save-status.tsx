import type { ReactElement } from 'react'
import { isWaiting, useTyping } from '../drafting/typing.ts'
import { useSpeech } from '../i18n/language.ts'
import classes from './plan-bar.module.css'
import { usePlanState } from './plan-context.ts'
import { savedWords } from './saved-words.ts'

/** Says that everything is stored, and since when; screen readers hear it when the user pauses, see `useHeardNews`. */
export function SaveStatus(): ReactElement {
  const speech = useSpeech()
  const state = usePlanState((one) => one.saving)
  const savedAt = usePlanState((one) => one.savedAt)
  const isTyping = useTyping(isWaiting)
  const saving = isTyping && state === 'saved' ? 'saving' : state
  return (
    <p className={classes.saved} data-saving={saving}>
      {saving === 'saved' ? savedWords(speech, savedAt) : speech.t(`plan.${saving}`)}
    </p>
  )
}
