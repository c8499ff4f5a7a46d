import { levelNamed } from '../../shared/formats/index.ts'
import { usePlanFormat } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import type { BudgetRow } from './model/rows.ts'
import { rowName } from './words.ts'

/** What rows are called: headings by the names of the plan's own format. */
export function useRowName(): (row: BudgetRow) => string {
  const { t } = useSpeech()
  const { format, say } = usePlanFormat()
  return (row) => {
    const level = row.type === 'line' ? null : levelNamed(format, row.kind, row.objective ?? undefined)
    return level === null || row.type === 'line'
      ? rowName(t, row)
      : t('budget.headings.named', {
          level: say(level.singular),
          code: row.code,
          title: row.title || t('common.untitled'),
        })
  }
}
