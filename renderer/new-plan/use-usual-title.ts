import i18next from 'i18next'
import { useSpeech } from '../i18n/language.ts'
import type { Draft } from './draft.ts'
import { yearIn } from './problems.ts'

/** The title that follows from a draft, in the language of the plan, which need not be that of the window. */
export function usualTitleOf({ subject, firstYear, lastYear, language }: Draft): string {
  const t = i18next.getFixedT(language, 'interface')
  const [first, last] = [yearIn(firstYear), yearIn(lastYear)]
  if (subject.trim() === '' || first === null || last === null) return ''
  const years =
    first === last ? t('common.periods.one', { first }) : t('common.periods.span', { first, last })
  return t('newPlan.usualTitle', { years, subject: subject.trim() })
}

/** The same for a component, drawn again when the window's language changes. */
export function useUsualTitle(draft: Draft): string {
  useSpeech()
  return usualTitleOf(draft)
}
