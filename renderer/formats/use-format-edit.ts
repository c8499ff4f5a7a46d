import { useState } from 'react'
import { type FormatProblem, type PlanFormat, formats as shipped } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { hasLess, problemOf } from './edit.ts'
import { replaceFormat } from './format-calls.ts'
import { tellHidden } from './hidden-notice.ts'
import { usePreviewPlan } from './latest-plan.ts'

/** A format as it is being edited. */
export interface FormatEdit {
  readonly format: PlanFormat
  /** Why it cannot be kept as it is; null where it can. */
  readonly problem: FormatProblem | null
  /** See `PartProps`. */
  readonly sources: readonly PlanFormat[]
  readonly change: (next: PlanFormat) => void
}

/** So many steps back there is something to bring back. */
const steps = 20

/** Edits a stored format: what is right is stored at once, and what the plan in sight loses by it is said. */
export function useFormatEdit(stored: PlanFormat): FormatEdit {
  const { language } = useSpeech()
  const plan = usePreviewPlan()
  const [format, setFormat] = useState(stored)
  const [earlier, setEarlier] = useState<readonly PlanFormat[]>([])
  const put = (next: PlanFormat): void => {
    setFormat(next)
    if (problemOf(next) === null) void replaceFormat(next)
  }
  const change = (next: PlanFormat): void => {
    put(next)
    if (hasLess(format, next)) setEarlier([format, ...earlier].slice(0, steps))
    if (plan !== null) tellHidden({ plan, from: format, to: next, language }, () => put(format))
  }
  return { format, problem: problemOf(format), sources: [...earlier, ...shipped], change }
}
