import type { ReactElement } from 'react'
import { type ActivityColumn, isOwn } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { ColumnLine } from './column-line.tsx'
import { moved, otherColumns, withColumns } from './edit.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'
import { AddChoice } from './line-tools.tsx'
import { OwnColumn } from './own-column.tsx'

/** The columns of the table of activities; those that are left out can come back. */
export function ColumnList({ format, language, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  const { columns } = format.activityTable
  const put = (next: typeof columns): void => onChange(withColumns(format, next))
  const what = ({ content }: ActivityColumn): string =>
    isOwn(content) ? t('formats.ownColumn') : t(`formats.contents.${content}`)
  return (
    <fieldset className={classes.part}>
      <legend>{t('formats.columns')}</legend>
      {columns.map((column, index) => (
        <ColumnLine
          key={column.content}
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
        others={otherColumns(format).map((item) => ({ name: what(item), item }))}
        onAdd={(column) => put([...columns, column])}
      />
      <OwnColumn format={format} language={language} onAdd={(column) => put([...columns, column])} />
    </fieldset>
  )
}
