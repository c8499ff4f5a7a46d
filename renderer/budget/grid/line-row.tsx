import { memo, type ReactElement } from 'react'
import { useMarks } from '../../checks/use-mark.ts'
import tables from '../../components/table.module.css'
import { type Translate, useSpeech } from '../../i18n/language.ts'
import { useGrid } from '../desk-context.ts'
import type { BudgetColumn } from '../model/columns.ts'
import { isEditable } from '../model/positions.ts'
import { hasLines, type LineRow } from '../model/rows.ts'
import { choiceText, rowName, wordsForTotal } from '../words.ts'
import { cellAria, lookData, placeData, rowAria } from './aria.ts'
import { CellEditor } from './cell-editor.tsx'
import { markInRow } from './findings.ts'
import classes from './grid.module.css'
import type { RowMarks } from './marks.ts'

interface LineRowProps extends RowMarks {
  readonly row: LineRow
  readonly index: number
  /** Pixels from the top of the rows. */
  readonly top: number
  readonly columns: readonly BudgetColumn[]
  readonly print: (amount: number) => string
}

/** A row of amounts. Drawn anew only when something in it changes. */
export const GridLineRow = memo(function GridLineRow(props: LineRowProps): ReactElement {
  const { t } = useSpeech()
  const { row, index, top, columns, print } = props
  const mark = useMarks(row.activity)
  const editing = useGrid((state) => (state.editing?.row === row.key ? state.editing : null))
  return (
    <div {...rowAria(index + 2)} className={classes.row} style={{ transform: `translateY(${top}px)` }}>
      {columns.map((column, at) => {
        const isHeader = column.kind === 'activity'
        return (
          <div
            key={column.key}
            className={classes.cell}
            {...cellAria({ row: index, column: at }, isHeader, props)}
            {...placeData({ row: index, column: at })}
            {...lookData(column, at, props)}
            {...markInRow(mark, column, row)}
            {...(!isHeader && { 'aria-readonly': !isEditable(row, column) })}
            {...(editing?.column === column.key && { 'data-editing': true })}
          >
            {editing?.column === column.key ? (
              <CellEditor row={row} column={column} typed={editing.typed} />
            ) : (
              cellContent(t, row, column, print)
            )}
          </div>
        )
      })}
    </div>
  )
})

function cellContent(
  t: Translate,
  row: LineRow,
  column: BudgetColumn,
  print: LineRowProps['print'],
): ReactElement | string {
  const printed = (amount: number | null): string => (amount === null ? '' : print(amount))
  switch (column.kind) {
    case 'activity':
      return <ActivityName {...nameOf(t, row)} />
    case 'year':
      return printed(row.years[column.index]?.amount ?? null)
    case 'every-year':
      return printed(row.everyYear.amount)
    case 'whole':
    case 'outside':
      return printed(row[column.kind].amount)
    case 'total':
      if (hasLines(row)) return print(row.sums.total)
      return <WordsForTotal words={wordsForTotal(t, row)} />
    default:
      return <span className={classes.text}>{choiceText(t, row, column)}</span>
  }
}

function WordsForTotal({ words }: { readonly words: string }): ReactElement {
  return (
    <span className={classes.words} title={words}>
      {words}
    </span>
  )
}

interface ActivityNameProps {
  readonly code: string
  readonly title: string
  readonly name: string
  readonly level: number
  readonly isFirst: boolean
}

function nameOf(t: Translate, row: LineRow): ActivityNameProps {
  const { code, level, isFirst } = row
  return { code, level, isFirst, title: row.title || t('common.untitled'), name: rowName(t, row) }
}

/** Further rows of an activity show its code alone; who cannot see the row above hears its title. */
function ActivityName({ code, title, name, level, isFirst }: ActivityNameProps): ReactElement {
  return (
    <span className={classes.text} data-level={level} title={name}>
      <span className={classes.code}>{code}</span>
      {isFirst ? title : <span className={tables.hidden}>{title}</span>}
    </span>
  )
}
