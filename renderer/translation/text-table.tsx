import type { ReactElement } from 'react'
import type { TextToTranslate } from '../../shared/formats/index.ts'
import { rootOf, type TextLanguage } from '../../shared/model/index.ts'
import tables from '../components/table.module.css'
import { useSpeech } from '../i18n/language.ts'
import { usePlan } from '../plan/plan-context.ts'
import { rowKey } from './parts.ts'
import { TextRow } from './text-row.tsx'
import classes from './translation.module.css'

interface TextTableProps {
  readonly rows: readonly TextToTranslate[]
  readonly language: TextLanguage
}

/** Texts beside their translations, which are written in their place. */
export function TextTable({ rows, language }: TextTableProps): ReactElement {
  const { t } = useSpeech()
  const own = rootOf(usePlan()).language
  return (
    <table className={`${tables.table} ${classes.table}`}>
      <caption className={tables.hidden}>{t('translation.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('translation.place')}</th>
          <th scope="col">{t(`common.languages.${own}`)}</th>
          <th scope="col">{t(`common.languages.${language}`)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TextRow key={rowKey(row)} row={row} language={language} />
        ))}
      </tbody>
    </table>
  )
}
