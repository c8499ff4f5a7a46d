import type { TextToTranslate } from '../../shared/formats/index.ts'
import {
  type EntityOf,
  type Plan,
  type RichText,
  type TextLanguage,
  translationOf,
  valueIn,
  wordsOf,
  wordsShapeOf,
} from '../../shared/model/index.ts'
import { type Batch, stillTranslated, translating } from '../../shared/operations/index.ts'
import { planNow } from '../drafting/text-actions.ts'
import { saveTyped } from '../drafting/typing.ts'
import { usePlan, useSession } from '../plan/plan-context.ts'
import { newId } from '../state/ids.ts'

/** The translation of one text, and what can be done with it. */
export interface TranslationControl {
  readonly known: EntityOf<'translation'> | undefined
  readonly save: (plan: Plan, words: string | RichText) => Batch
  /** Says the original in the other language, word by word: for names, and to be written over. */
  readonly takeOriginal: () => void
  /** Says that the translation holds although the text has changed. */
  readonly keep: () => void
}

/** Follows the translation of a text. */
export function useTranslation(
  { entity, cell }: TextToTranslate,
  language: TextLanguage,
): TranslationControl {
  const plan = usePlan()
  const session = useSession()
  // The text as it is now: the row may have been drawn before the last change.
  const textIn = (now: Plan) => ({ entity: now.entities.get(entity.id) ?? entity, cell, language })
  const save: TranslationControl['save'] = (now, words) => translating(now, textIn(now), words, newId)
  const run = (batchFor: (now: Plan) => Batch): void => {
    saveTyped()
    const batch = batchFor(planNow(session))
    if (batch.length > 0) session.apply(batch)
  }
  return {
    known: translationOf(plan, entity.id, cell, language),
    save,
    takeOriginal: () =>
      run((now) => {
        const own = textIn(now).entity
        const isProse = wordsShapeOf(own.kind, cell) === 'prose'
        // Prose, by its shape.
        return save(now, isProse ? (valueIn(own, cell) as RichText) : wordsOf(own, cell))
      }),
    keep: () => run((now) => stillTranslated(now, textIn(now))),
  }
}
