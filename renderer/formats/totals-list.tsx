import { TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import type { PlanFormat, TotalsRow } from '../../shared/formats/index.ts'
import { type InterfaceLanguage, useSpeech } from '../i18n/language.ts'
import { moved, otherTotals, worded } from './edit.ts'
import classes from './formats.module.css'
import { AddChoice, LineTools } from './line-tools.tsx'
import { phraseText } from './made-formats.ts'

interface TotalsListProps {
  readonly format: PlanFormat
  readonly language: InterfaceLanguage
  readonly onChange: (totals: readonly TotalsRow[]) => void
}

/** The rows of totals: what they are called, which there are. */
export function TotalsList({ format, language, onChange }: TotalsListProps): ReactElement {
  const { t } = useSpeech()
  const { totals } = format.activityTable
  return (
    <fieldset className={classes.part}>
      <legend>{t('formats.totals')}</legend>
      {totals.map((row, index) => {
        const what = `${t(`formats.after.${row.after}`)} (${index + 1})`
        return (
          <div
            key={`${row.after} ${row.level} ${row.category} ${row.show}`}
            className={classes.line}
            data-part="total"
          >
            <span className={classes.what}>{t(`formats.after.${row.after}`)}</span>
            <TextInput
              aria-label={t('common.labelled', { label: t('formats.heading'), value: what })}
              value={row.label[language]}
              onChange={({ currentTarget: { value } }) =>
                onChange(totals.with(index, { ...row, label: worded(row.label, language, value) }))
              }
            />
            <LineTools
              value={what}
              onMove={(by) => onChange(moved(totals, index, by))}
              onHide={() => onChange(totals.toSpliced(index, 1))}
            />
          </div>
        )
      })}
      <AddChoice
        label={t('formats.addTotal')}
        others={otherTotals(format).map((item) => ({ name: phraseText(item.label, language), item }))}
        onAdd={(row) => onChange([...totals, row])}
      />
    </fieldset>
  )
}
