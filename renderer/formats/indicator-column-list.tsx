import type { ReactElement } from 'react'
import type { IndicatorColumn } from '../../shared/formats/index.ts'
import { keyed } from '../components/keyed.ts'
import { useSpeech } from '../i18n/language.ts'
import { ColumnLine } from './column-line.tsx'
import { moved, otherIndicatorColumns, withIndicatorColumns } from './edit.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'
import { AddChoice } from './line-tools.tsx'
import { indicatorColumnSettings, indicatorTableSettings, targetSettings } from './part-settings.ts'
import { SettingFields } from './setting-fields.tsx'

const ofTargets = [...targetSettings, ...indicatorColumnSettings]

/** The columns of the table of indicators, and for which years there are targets. */
export function IndicatorColumnList({ format, language, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  const { indicatorTable } = format
  const { columns } = indicatorTable
  const put = (next: typeof columns): void => onChange(withIndicatorColumns(format, next))
  const what = ({ content, years }: IndicatorColumn): string => {
    const name = t(`formats.indicatorContents.${content}`)
    if (content !== 'targets') return name
    return t('common.labelled', { label: name, value: t(`formats.targetYears.${years}`) })
  }
  return (
    <fieldset className={classes.part}>
      <legend>{t('formats.indicatorColumns')}</legend>
      {keyed(columns, ({ content }) => content).map(({ key, item: column }, index) => (
        <ColumnLine
          key={key}
          what={what(column)}
          column={column}
          language={language}
          onChange={(next) => put(columns.with(index, next))}
          onMove={(by) => put(moved(columns, index, by))}
          onHide={() => put(columns.toSpliced(index, 1))}
          more={
            <SettingFields
              of={column}
              settings={column.content === 'targets' ? ofTargets : indicatorColumnSettings}
              language={language}
              onChange={(some) => put(columns.with(index, { ...column, ...some }))}
            />
          }
        />
      ))}
      <AddChoice
        label={t('formats.addColumn')}
        others={otherIndicatorColumns(format).map((item) => ({ name: what(item), item }))}
        onAdd={(column) => put([...columns, column])}
      />
      <SettingFields
        of={indicatorTable}
        settings={indicatorTableSettings}
        language={language}
        onChange={(some) => onChange({ ...format, indicatorTable: { ...indicatorTable, ...some } })}
      />
    </fieldset>
  )
}
