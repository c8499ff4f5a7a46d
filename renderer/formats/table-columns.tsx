import type { ReactElement, ReactNode } from 'react'
import { keyed } from '../components/keyed.ts'
import { useSpeech } from '../i18n/language.ts'
import { ColumnLine, type ColumnLook } from './column-line.tsx'
import { moved } from './edit.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'
import { AddChoice } from './line-tools.tsx'

interface TableColumnsProps<C extends ColumnLook> {
  readonly title: string
  readonly columns: readonly C[]
  /** The columns that the table could have besides. */
  readonly others: readonly C[]
  readonly language: PartProps['language']
  /** What a column shows, in the words of the window. */
  readonly what: (column: C) => string
  /** What else can be said of a column. */
  readonly more: (column: C, onChange: (some: Partial<C>) => void) => ReactNode
  readonly onChange: (columns: readonly C[]) => void
  /** What else can be said of the table. */
  readonly children: ReactNode
}

/** The columns of a table; those that are left out can come back. */
export function TableColumns<C extends ColumnLook>(props: TableColumnsProps<C>): ReactElement {
  const { title, columns, others, language, what, more, onChange, children } = props
  const { t } = useSpeech()
  return (
    <fieldset className={classes.part}>
      <legend>{title}</legend>
      {keyed(columns, ({ content }) => content).map(({ key, item: column }, index) => (
        <ColumnLine
          key={key}
          what={what(column)}
          column={column}
          language={language}
          onChange={(next) => onChange(columns.with(index, next))}
          onMove={(by) => onChange(moved(columns, index, by))}
          onHide={() => onChange(columns.toSpliced(index, 1))}
          more={more(column, (some) => onChange(columns.with(index, { ...column, ...some })))}
        />
      ))}
      <AddChoice
        label={t('formats.addColumn')}
        others={others.map((item) => ({ name: what(item), item }))}
        onAdd={(column) => onChange([...columns, column])}
      />
      {children}
    </fieldset>
  )
}
