import type { ReactElement } from 'react'
import type { IndicatorColumn } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { ColumnLine } from './column-line.tsx'
import { moved, otherIndicatorColumns, withIndicatorColumns } from './edit.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'
import { AddChoice } from './line-tools.tsx'

/** The columns of the table of indicators, and for which years there are targets. */
export function IndicatorColumnList({ format, language, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  const { columns } = format.indicatorTable
  const put = (next: typeof columns): void => onChange(withIndicatorColumns(format, next))
  const what = ({ content, years }: IndicatorColumn): string => {
    const name = t(`formats.indicatorContents.${content}`)
    if (content !== 'targets') return name
    return t('common.labelled', { label: name, value: t(`formats.targetYears.${years}`) })
  }
  return (
    <fieldset className={classes.part}>
      <legend>{t('formats.indicatorColumns')}</legend>
      {columns.map((column, index) => (
        <ColumnLine
          key={`${column.content} ${column.years}`}
          what={what(column)}
          column={column}
          language={language}
          onChange={(next) => put(columns.with(index, next))}
          onMove={(by) => put(moved(columns, index, by))}
          onHide={() => put(columns.toSpliced(index, 1))}
        />
      ))}
      <AddChoice
        label={t('formats.addColumn')}
        others={otherIndicatorColumns(format).map((item) => ({ name: what(item), item }))}
        onAdd={(column) => put([...columns, column])}
      />
    </fieldset>
  )
}
