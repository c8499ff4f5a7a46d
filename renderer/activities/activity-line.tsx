import { memo, type ReactElement, type ReactNode } from 'react'
import { Link } from 'wouter'
import { isOwn, type OwnContent } from '../../shared/formats/index.ts'
import type { Id } from '../../shared/model/index.ts'
import type { Cells } from '../checks/marks.ts'
import { useMarks } from '../checks/use-mark.ts'
import tables from '../components/table.module.css'
import { BodyCell, TitledCells } from '../components/titled-cells.tsx'
import { useSpeech } from '../i18n/language.ts'
import classes from './activities.module.css'
import type { ColumnName } from './columns.ts'
import { keyOfCell } from './use-cells.ts'

/** What the checks call that which a column shows. */
const cellsIn: Readonly<Record<Exclude<ColumnName, OwnContent>, Cells>> = {
  title: ['title', 'code'],
  description: 'description',
  steps: 'steps',
  indicators: 'indicators',
  period: ['period', 'periodWords'],
  responsible: 'responsible',
  supporting: [],
  costKind: ['cost', 'costWords', 'category', 'split'],
  costDescription: 'costDescription',
  sources: 'fundingSource',
  total: ['total', 'amount'],
  output: 'output',
  verification: 'verification',
  reference: 'reference',
  monitoring: 'monitoring',
}

/** What a row shows: made once a change, so that a row that says the same is not drawn again. */
export interface Line {
  readonly id: Id
  readonly code: string
  readonly address: string
  /** What the link to the form is called. */
  readonly open: string
  readonly texts: readonly string[]
  /** What stands before each text where no heading stands above it. */
  readonly labels: readonly string[]
}

interface ActivityLineProps {
  readonly line: Line
  readonly columns: readonly ColumnName[]
  readonly below: ReadonlySet<ColumnName>
  /** The column of the active cell, if that is in this row. */
  readonly active: ColumnName | null
  /** Whether the row is being dragged, or another one over its upper edge. */
  readonly drag: 'dragged' | 'over' | null
  /** What edits the active cell; null while none does. */
  readonly editor: ReactNode
}

/** One activity in the table. */
export const ActivityLine = memo(Row, (before, now) => {
  if (before.editor !== null || now.editor !== null) return false
  const [one, other] = [before.line, now.line]
  return (
    before.active === now.active &&
    before.drag === now.drag &&
    before.columns === now.columns &&
    before.below === now.below &&
    one.id === other.id &&
    one.code === other.code &&
    one.open === other.open &&
    one.texts.every((text, index) => text === other.texts[index])
  )
})

function Row({ line, columns, below, active, drag, editor }: ActivityLineProps): ReactElement {
  const { id, code, address, open, texts, labels } = line
  const { t } = useSpeech()
  const mark = useMarks(id)
  return (
    <tr
      data-drop-item={id}
      data-drop-mark={drag === 'over' || undefined}
      data-dragged={drag === 'dragged' || undefined}
    >
      <td className={`${tables.code} ${classes.handle}`} data-drag-handle title={t('drafting.list.drag')}>
        <Link href={address} tabIndex={-1} draggable={false} aria-label={open} title={open}>
          {code}
        </Link>
      </td>
      <TitledCells
        columns={columns}
        isTitle={(column) => column === 'title'}
        isBelow={(column) => below.has(column)}
        cell={(column, isPlaced) => {
          const edited = column === active && editor !== null
          const isTitle = column === 'title'
          return (
            <BodyCell
              key={column}
              isPlaced={isPlaced}
              isTitle={isTitle}
              inGrid
              className={classes.cell}
              data-row={id}
              data-column={column}
              data-focus={edited ? undefined : keyOfCell({ id, column })}
              data-edited={edited || undefined}
              {...mark(isOwn(column) ? [] : cellsIn[column])}
              tabIndex={edited ? undefined : column === active ? 0 : -1}
            >
              {isPlaced && !isTitle && (
                // Who hears the table hears the heading of the cell.
                <span aria-hidden="true" className={classes.label}>
                  {labels[columns.indexOf(column)]}
                  {texts[columns.indexOf(column)] === '' && t('common.dash')}
                </span>
              )}
              {texts[columns.indexOf(column)]}
              {edited && <div className={classes.editor}>{editor}</div>}
            </BodyCell>
          )
        }}
      />
    </tr>
  )
}
