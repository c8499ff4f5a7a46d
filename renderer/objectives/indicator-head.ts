import { phraseText } from '../formats/made-formats.ts'
import type { Speech } from '../i18n/language.ts'
import type { IndicatorColumn } from './indicator-values.ts'

/** What a column is called: by the plan’s format, or by the window. */
export function headOf({ t, language }: Speech, column: IndicatorColumn): string {
  if (column.heading !== undefined) {
    const words = phraseText(column.heading, language)
    if (words !== '')
      return column.name === 'target' ? words.replaceAll('{{year}}', String(column.year)) : words
  }
  if (column.name === 'target') return t('content.indicator.target', { year: column.year })
  if (column.name === 'baselineYear') return t('drafting.indicator.baselineYear')
  return t(`content.indicator.${column.name}`)
}
