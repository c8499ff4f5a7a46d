import { TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import type { PlanFormat, TotalsRow } from '../../shared/formats/index.ts'
import { keyed } from '../components/keyed.ts'
import { type InterfaceLanguage, useSpeech } from '../i18n/language.ts'
import { moved, otherTotals, worded } from './edit.ts'
import classes from './formats.module.css'
import { AddChoice, LineTools } from './line-tools.tsx'
import { phraseText } from './made-formats.ts'
import { totalsLevelSettings, totalsSettings } from './part-settings.ts'
import { SettingFields } from './setting-fields.tsx'

const ofObjective = [...totalsLevelSettings, ...totalsSettings]

interface TotalsListProps {
  readonly format: PlanFormat
  readonly language: InterfaceLanguage
  readonly sources: readonly PlanFormat[]
  readonly onChange: (totals: readonly TotalsRow[]) => void
}

/** The rows of totals: what they are called, which there are. */
export function TotalsList({ format, language, sources, onChange }: TotalsListProps): ReactElement {
  const { t } = useSpeech()
  const { totals } = format.activityTable
  return (
    <fieldset className={classes.part}>
      <legend>{t('formats.totals')}</legend>
      {keyed(totals, ({ after }) => after).map(({ key, item: row }, index) => {
        const change = (some: Partial<TotalsRow>): void => onChange(totals.with(index, { ...row, ...some }))
        const what = `${t(`formats.after.${row.after}`)} (${index + 1})`
        return (
          <div key={key} className={classes.line} data-part="total">
            <span className={classes.what}>{t(`formats.after.${row.after}`)}</span>
            <TextInput
              aria-label={t('common.labelled', { label: t('formats.heading'), value: what })}
              value={row.label[language]}
              onChange={({ currentTarget: { value } }) =>
                change({ label: worded(row.label, language, value) })
              }
            />
            <LineTools
              value={what}
              onMove={(by) => onChange(moved(totals, index, by))}
              onHide={() => onChange(totals.toSpliced(index, 1))}
              more={
                <SettingFields
                  of={row}
                  settings={row.after === 'objective' ? ofObjective : totalsSettings}
                  language={language}
                  onChange={change}
                />
              }
            />
          </div>
        )
      })}
      <AddChoice
        label={t('formats.addTotal')}
        others={otherTotals(format, sources).map((item) => ({
          name: phraseText(item.label, language),
          item,
        }))}
        onAdd={(row) => onChange([...totals, row])}
      />
    </fieldset>
  )
}
