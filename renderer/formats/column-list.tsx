import type { ReactElement } from 'react'
import { type ActivityColumn, isOwn } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { BelowList } from './below-list.tsx'
import { ColumnLine } from './column-line.tsx'
import { moved, otherColumns } from './edit.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'
import { AddChoice } from './line-tools.tsx'
import { OwnColumn } from './own-column.tsx'

interface ColumnListProps {
  readonly title: string
  readonly columns: readonly ActivityColumn[]
  readonly language: PartProps['language']
  readonly onChange: (columns: readonly ActivityColumn[]) => void
}

/** The columns of a table of activities; those that are left out can come back, and others can be made. */
export function ColumnList({ title, columns, language, onChange }: ColumnListProps): ReactElement {
  const { t } = useSpeech()
  const what = ({ content }: ActivityColumn): string =>
    isOwn(content) ? t('formats.ownColumn') : t(`formats.contents.${content}`)
  const add = (column: ActivityColumn): void => onChange([...columns, column])
  return (
    <fieldset className={classes.part}>
      <legend>{title}</legend>
      {columns.map((column, index) => (
        <ColumnLine
          key={column.content}
          what={what(column)}
          column={column}
          language={language}
          onChange={(next) => onChange(columns.with(index, next))}
          onMove={(by) => onChange(moved(columns, index, by))}
          onHide={() => onChange(columns.toSpliced(index, 1))}
          more={
            <BelowList
              column={column}
              onChange={(below) => onChange(columns.with(index, { ...column, below }))}
            />
          }
        />
      ))}
      <AddChoice
        label={t('formats.addColumn')}
        others={otherColumns(columns).map((item) => ({ name: what(item), item }))}
        onAdd={add}
      />
      <OwnColumn columns={columns} language={language} onAdd={add} />
    </fieldset>
  )
}
