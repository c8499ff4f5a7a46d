import { ActionIcon, NativeSelect, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import type { PlanFormat, TotalsRow } from '../../shared/formats/index.ts'
import { Icon } from '../components/icons.tsx'
import { type InterfaceLanguage, useSpeech } from '../i18n/language.ts'
import { otherTotals, worded } from './edit.ts'
import classes from './formats.module.css'
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
  const others = otherTotals(format)
  return (
    <fieldset className={classes.part}>
      <legend>{t('formats.totals')}</legend>
      {totals.map((row, index) => {
        const what = `${t(`formats.after.${row.after}`)} (${index + 1})`
        return (
          <div key={`${row.after} ${row.level} ${row.category} ${row.show}`} className={classes.line}>
            <span className={classes.what}>{t(`formats.after.${row.after}`)}</span>
            <TextInput
              aria-label={t('common.labelled', { label: t('formats.heading'), value: what })}
              value={row.label[language]}
              onChange={({ currentTarget: { value } }) =>
                onChange(totals.with(index, { ...row, label: worded(row.label, language, value) }))
              }
            />
            <ActionIcon
              aria-label={t('common.labelled', { label: t('formats.hide'), value: what })}
              onClick={() => onChange(totals.toSpliced(index, 1))}
            >
              <Icon name="close" />
            </ActionIcon>
          </div>
        )
      })}
      {others.length > 0 && (
        <NativeSelect
          aria-label={t('formats.addTotal')}
          value=""
          onChange={({ currentTarget: { value } }) => {
            const row = value === '' ? undefined : others[Number(value)]
            if (row !== undefined) onChange([...totals, row])
          }}
        >
          <option value="">{t('formats.addTotal')}</option>
          {others.map((row, index) => (
            <option key={`${row.after} ${row.level} ${row.category} ${row.show}`} value={index}>
              {phraseText(row.label, language)}
            </option>
          ))}
        </NativeSelect>
      )}
    </fieldset>
  )
}
