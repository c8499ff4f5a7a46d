import { type ActivityField, isOwn } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { usePlanFormat } from './use-plan-format.ts'

/** What a value of an activity is called: by its column in the plan's format, else by the program's own word. */
export function useFieldLabel(field: ActivityField | 'periodWords'): string {
  const { t } = useSpeech()
  const { heading } = usePlanFormat()
  const own = field === 'periodWords' ? null : heading(field)
  if (isOwn(field)) return own ?? t('formats.ownColumn')
  return own ?? t(`content.activity.${field}`)
}
