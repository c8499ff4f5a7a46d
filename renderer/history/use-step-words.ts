import { useState } from 'react'
import { useSpeech } from '../i18n/language.ts'
import { useSession } from '../plan/plan-context.ts'
import { ask } from '../state/ask.ts'
import { bridge } from '../state/bridge.ts'

/** What undo and redo would do, in words; empty where that is not known. */
export interface StepWords {
  readonly undo: string
  readonly redo: string
  /** Asks again, as somebody is about to look. */
  readonly refresh: () => void
}

/** The words of the next undo and redo of the open plan, asked for when they are wanted. */
export function useStepWords(): StepWords {
  const session = useSession()
  const { language } = useSpeech()
  const [words, setWords] = useState({ undo: '', redo: '' })
  return {
    ...words,
    refresh: () => {
      ask(bridge, 'plan.steps', { plan: session.id, language }).then(
        ({ undo, redo }) => setWords({ undo: undo ?? '', redo: redo ?? '' }),
        // The buttons work without their words.
        () => setWords({ undo: '', redo: '' }),
      )
    },
  }
}
