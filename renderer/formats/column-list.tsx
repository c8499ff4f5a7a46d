import type { ReactElement } from 'react'
import { useSpeech } from '../i18n/language.ts'
import { ColumnLine } from './column-line.tsx'
import { moved, otherColumns, withColumns } from './edit.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'
import { AddChoice } from './line-tools.tsx'

/** The columns of the table of activities; those that are left out can come back. */
export function ColumnList({ format, language, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  const { columns } = format.activityTable
  const put = (next: typeof columns): void => onChange(withColumns(format, next))
  return (
    <fieldset className={classes.part}>
      <legend>{t('formats.columns')}</legend>
      {columns.map((column, index) => (
        <ColumnLine
          key={column.content}
          what={t(`formats.contents.${column.content}`)}
          column={column}
          language={language}
          onChange={(next) => put(columns.with(index, next))}
          onMove={(by) => put(moved(columns, index, by))}
          onHide={() => put(columns.toSpliced(index, 1))}
        />
      ))}
      <AddChoice
        label={t('formats.addColumn')}
        others={otherColumns(format).map((item) => ({ name: t(`formats.contents.${item.content}`), item }))}
        onAdd={(column) => put([...columns, column])}
      />
    </fieldset>
  )
}
