import { type ReactElement, type SyntheticEvent, useRef } from 'react'
import type { Id } from '../../shared/model/index.ts'
import tables from '../components/table.module.css'
import { HeadCell, TitledCells } from '../components/titled-cells.tsx'
import type { Drag } from '../drafting/use-drag.ts'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { useCodes, useMoney, usePlan, useTotals } from '../plan/plan-context.ts'
import classes from './activities.module.css'
import { ActivityLine, type Line } from './activity-line.tsx'
import { CellEditor } from './cell-editor.tsx'
import type { ColumnLayout } from './column-layout.ts'
import { type ColumnName, cellWords } from './columns.ts'
import type { PlacedActivity } from './filter.ts'
import { copyCell, useCellPaste } from './use-cell-clipboard.ts'
import type { CellPlace, Cells } from './use-cells.ts'
import { useColumns } from './use-columns.ts'
import { useRowDrag } from './use-row-drag.ts'

interface ActivitiesGridProps {
  readonly placed: readonly PlacedActivity[]
  readonly layout: ColumnLayout
  readonly cells: Cells
}

/** The activities as a grid: one stop of the Tab key, arrows inside. */
export function ActivitiesGrid({ placed, layout, cells }: ActivitiesGridProps): ReactElement {
  const { t } = useSpeech()
  const { columns } = layout
  const table = useRef<HTMLTableElement>(null)
  const drag = useRowDrag(table, placed)
  const paste = useCellPaste({ rows: placed.map(({ activity }) => activity), columns })
  const at = (event: SyntheticEvent, act: (cell: CellPlace) => unknown): void => {
    const cell = cellAt(event.target, columns)
    if (cell !== null) act(cell)
  }
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is a grid, by the ARIA practices
      role="grid"
      aria-label={t('drafting.activities.title')}
      className={`${tables.table} ${classes.grid}`}
      onFocus={(event) => at(event, (cell) => !cells.editing && cells.choose(cell))}
      onKeyDown={(event) => at(event, (cell) => cells.press(event, cell))}
      onPointerDown={(event) => {
        const row = rowOfHandle(event.target)
        if (row !== null) drag.start(event, row)
      }}
      onDoubleClick={(event) => at(event, cells.edit)}
      onCopy={copyCell}
      onCut={(event) => at(event, (cell) => copyCell(event) && cells.clear(cell))}
      onPaste={(event) => at(event, (cell) => paste(event, cell))}
      onBlur={({ target, relatedTarget }) => {
        const cell = target.closest('[data-edited]')
        // Whoever leaves the window comes back to the same cell.
        if (cell !== null && document.hasFocus() && !cell.contains(relatedTarget)) cells.endEditing()
      }}
    >
      <Heads layout={layout} />
      {groupsOf(placed).map((group) => (
        <GroupLines key={group.owner} group={group} layout={layout} cells={cells} drag={drag} />
      ))}
    </table>
  )
}

function Heads({ layout: { columns, below } }: Pick<ActivitiesGridProps, 'layout'>): ReactElement {
  const { t } = useSpeech()
  const { head } = useColumns()
  return (
    <thead>
      <tr>
        <th scope="col">{t('content.activity.code')}</th>
        <TitledCells
          columns={columns}
          isTitle={(column) => column === 'title'}
          isBelow={(column) => below.has(column)}
          cell={(column, isPlaced) => (
            <HeadCell
              key={column}
              isPlaced={isPlaced}
              className={isPlaced && column !== 'title' ? tables.hidden : undefined}
              data-column={column}
            >
              {head(column)}
            </HeadCell>
          )}
        />
      </tr>
    </thead>
  )
}

interface GroupLinesProps {
  readonly group: Group
  readonly layout: ColumnLayout
  readonly cells: Cells
  readonly drag: Drag
}

function GroupLines({ group, layout, cells, drag }: GroupLinesProps): ReactElement {
  const { t } = useSpeech()
  const { columns, below } = layout
  const lineOf = useLines(columns)
  const editorOf = (activity: PlacedActivity['activity'], column: ColumnName): ReactElement => (
    <CellEditor
      activity={activity}
      column={column}
      onLeave={(rows, right) => cells.leave({ id: activity.id, column }, rows, right)}
    />
  )
  return (
    <tbody
      data-drop-area={group.owner}
      data-drop-end={(drag.over?.area === group.owner && drag.over.before === null) || undefined}
    >
      <tr className={classes.group}>
        <th scope="rowgroup" colSpan={columns.length - below.size + 1}>
          {group.title === '' ? t('outline.objectives') : group.title}
        </th>
      </tr>
      {group.placed.map(({ activity }) => {
        const active = cells.active?.id === activity.id ? cells.active.column : null
        return (
          <ActivityLine
            key={activity.id}
            line={lineOf(activity)}
            columns={columns}
            below={below}
            active={active}
            drag={drag.item === activity.id ? 'dragged' : drag.over?.before === activity.id ? 'over' : null}
            editor={active !== null && cells.editing ? editorOf(activity, active) : null}
          />
        )
      })}
    </tbody>
  )
}

function useLines(columns: readonly ColumnName[]): (activity: PlacedActivity['activity']) => Line {
  const speech = useSpeech()
  const plan = usePlan()
  const totals = useTotals()
  const money = useMoney()
  const codes = useCodes()
  const { head } = useColumns()
  const labels = columns.map((column) => speech.t('common.labelled', { label: head(column), value: '' }))
  return (activity) => {
    const code = codes.get(activity.id) ?? ''
    return {
      id: activity.id,
      code,
      address: planAddress(plan.id, activity.id),
      open: speech.t('common.labelled', { label: speech.t('drafting.tree.openForm'), value: code }),
      texts: columns.map((column) => cellWords({ speech, plan, totals, money }, activity, column)),
      labels,
    }
  }
}

interface Group {
  readonly owner: Id
  readonly title: string
  readonly placed: readonly PlacedActivity[]
}

/** The activities of each field together; those of the plan itself have no title. */
function groupsOf(placed: readonly PlacedActivity[]): readonly Group[] {
  const owners = new Map(placed.map(({ owner }) => [owner.id, owner]))
  return [...owners.values()].map((owner) => ({
    owner: owner.id,
    title: owner.kind === 'field' ? owner.name : '',
    placed: placed.filter((one) => one.owner.id === owner.id),
  }))
}

/** The row whose handle, its code, was taken hold of. */
function rowOfHandle(target: EventTarget): Id | null {
  const handle = target instanceof Element ? target.closest('[data-drag-handle]') : null
  return handle?.closest<HTMLElement>('[data-drop-item]')?.dataset.dropItem ?? null
}

/** The cell in which something happened; null outside the cells, and in a field that edits one. */
function cellAt(target: EventTarget, columns: readonly ColumnName[]): CellPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  if (cell === null || cell.dataset.edited !== undefined) return null
  const column = columns.find((one) => one === cell.dataset.column)
  return column === undefined ? null : { id: cell.dataset.row ?? '', column }
}
