import type { ReactElement } from 'react'
import { useSpeech } from '../i18n/language.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'
import { budgetSettings, sourceSettings } from './part-settings.ts'
import { SettingFields } from './setting-fields.tsx'

/** Headings of the table of the budget, and what it calls each kind of source. */
export function BudgetTablePart({ format, language, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  const { budgetTable } = format
  const put = (some: Partial<typeof budgetTable>): void =>
    onChange({ ...format, budgetTable: { ...budgetTable, ...some } })
  const { sources } = budgetTable
  return (
    <fieldset className={classes.part}>
      <legend>{t('formatParts.budgetTable')}</legend>
      <SettingFields of={budgetTable} settings={budgetSettings} language={language} onChange={put} />
      <SettingFields
        of={sources}
        settings={sourceSettings}
        language={language}
        onChange={(some) => put({ sources: { ...sources, ...some } })}
      />
    </fieldset>
  )
}
