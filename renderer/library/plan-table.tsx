import { CloseButton, TextInput } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import type { PlanSummary } from '../../shared/contract/index.ts'
import { columnsBelow, readInOrder } from '../components/columns-below.ts'
import { Icon } from '../components/icons.tsx'
import tables from '../components/table.module.css'
import { HeadCell, TitledCells } from '../components/titled-cells.tsx'
import { useFocusOnChange } from '../components/use-focus-on-change.ts'
import { useRoom } from '../components/use-room.ts'
import { focusKey } from '../drafting/focus.ts'
import { useSpeech } from '../i18n/language.ts'
import { type Arrangement, arrange, type SortColumn, sortColumns } from './arrange.ts'
import { useLibrary } from './library-store.ts'
import { PlanRow } from './plan-row.tsx'
import classes from './plan-table.module.css'

const latestFirst: Arrangement = { text: '', column: 'changed', direction: 'descending' }

const sizes = [
  { name: 'authority', least: 9 },
  { name: 'title', least: 14 },
  { name: 'period', least: 6.5 },
  { name: 'status', least: 11 },
  { name: 'total', least: 8.5 },
  { name: 'findings', least: 6 },
  { name: 'changed', least: 9.5 },
] as const

/** Rem that the buttons of a row take. */
const actionsWidth = 6.5

const yielding = ['changed', 'authority', 'period', 'findings', 'status'] as const

interface PlanTableProps {
  readonly plans: readonly PlanSummary[]
  /** Begins a plan after one of them. */
  readonly onFollow: (plan: PlanSummary) => void
}

/** The plans as a table that can be searched and sorted. */
export function PlanTable({ plans, onFollow }: PlanTableProps): ReactElement {
  const { t, format } = useSpeech()
  const [arrangement, setArrangement] = useState(latestFirst)
  const sheet = useFocusOnChange(plans.length)
  const findings = useLibrary((state) => state.findings)
  const shown = arrange(plans, arrangement, format.compare, findings)
  const search = (text: string): void => setArrangement({ ...arrangement, text })
  return (
    <div ref={sheet} tabIndex={-1} className={classes.sheet}>
      <div className={classes.head}>
        <h1 className={classes.heading}>{t('library.title')}</h1>
        <p className={classes.count} role="status">
          {t('library.plans', { count: shown.length })}
        </p>
        <TextInput
          type="search"
          className={classes.search ?? ''}
          aria-label={t('library.search')}
          placeholder={t('library.searchHint')}
          leftSection={<Icon name="search" size={14} />}
          rightSection={
            arrangement.text !== '' && (
              <CloseButton size="xs" aria-label={t('library.clearSearch')} onClick={() => search('')} />
            )
          }
          value={arrangement.text}
          onChange={({ currentTarget }) => search(currentTarget.value)}
        />
      </div>
      <Shelf plans={shown} arrangement={arrangement} onArrange={setArrangement} onFollow={onFollow} />
      {shown.length === 0 && (
        <p className={classes.none}>{t('library.noMatch', { text: arrangement.text })}</p>
      )}
    </div>
  )
}

interface ShelfProps extends PlanTableProps {
  readonly arrangement: Arrangement
  readonly onArrange: (arrangement: Arrangement) => void
}

/** The table itself; what has no room in it stands below the titles. */
function Shelf({ plans, arrangement, onArrange, onFollow }: ShelfProps): ReactElement {
  const { t } = useSpeech()
  const findings = useLibrary((state) => state.findings)
  const { ref, room } = useRoom()
  const below = columnsBelow<SortColumn>(sizes, (room ?? 0) - actionsWidth, yielding)
  const columns = readInOrder(sortColumns, 'title', below)
  return (
    <div ref={ref}>
      {room !== null && (
        <table className={classes.table}>
          <caption className={tables.hidden}>{t('library.tableCaption')}</caption>
          <thead>
            <tr>
              <TitledCells
                columns={columns}
                isTitle={(column) => column === 'title'}
                isBelow={(column) => below.has(column)}
                cell={(column, isPlaced) => (
                  <SortHead
                    key={column}
                    column={column}
                    isPlaced={isPlaced}
                    arrangement={arrangement}
                    onSort={onArrange}
                  />
                )}
              />
              <th scope="col" className={classes.actionsHead}>
                <span className={tables.hidden}>{t('library.columns.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {plans.map((plan) => (
              <PlanRow
                key={plan.id}
                plan={plan}
                counts={findings.get(plan.id)}
                columns={columns}
                below={below}
                onFollow={onFollow}
              />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

interface SortHeadProps {
  readonly column: SortColumn
  /** Whether it is the title with something below it, or stands there. */
  readonly isPlaced: boolean
  readonly arrangement: Arrangement
  readonly onSort: (arrangement: Arrangement) => void
}

function SortHead({ column, isPlaced, arrangement, onSort }: SortHeadProps): ReactElement {
  const { t } = useSpeech()
  const chosen = arrangement.column === column
  const { direction } = arrangement
  const next = chosen && direction === 'ascending' ? 'descending' : 'ascending'
  return (
    <HeadCell isPlaced={isPlaced} data-column={column} aria-sort={chosen ? direction : 'none'}>
      <button
        type="button"
        data-focus={focusKey('library', column)}
        className={classes.sort}
        title={t('library.sortBy', { column: t(`library.columns.${column}`) })}
        onClick={() => onSort({ ...arrangement, column, direction: next })}
      >
        {t(`library.columns.${column}`)}
        {chosen && <Icon name={direction} size={12} />}
      </button>
    </HeadCell>
  )
}
