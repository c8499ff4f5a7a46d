import { CloseButton, TextInput } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import type { PlanSummary } from '../../shared/contract/index.ts'
import { Icon } from '../components/icons.tsx'
import { useFocusOnChange } from '../components/use-focus-on-change.ts'
import { useSpeech } from '../i18n/language.ts'
import { type Arrangement, arrange, type SortColumn, sortColumns } from './arrange.ts'
import { useLibrary } from './library-store.ts'
import { PlanRow } from './plan-row.tsx'
import classes from './plan-table.module.css'

const latestFirst: Arrangement = { text: '', column: 'changed', direction: 'descending' }

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
        <h1 className={classes.title}>{t('library.title')}</h1>
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
      <table className={classes.table}>
        <caption className={classes.caption}>{t('library.tableCaption')}</caption>
        <thead>
          <tr>
            {sortColumns.map((column) => (
              <SortHead key={column} column={column} arrangement={arrangement} onSort={setArrangement} />
            ))}
            <th scope="col" className={classes.actionsHead}>
              <span className={classes.hidden}>{t('library.columns.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((plan) => (
            <PlanRow key={plan.id} plan={plan} counts={findings.get(plan.id)} onFollow={onFollow} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && (
        <p className={classes.none}>{t('library.noMatch', { text: arrangement.text })}</p>
      )}
    </div>
  )
}

interface SortHeadProps {
  readonly column: SortColumn
  readonly arrangement: Arrangement
  readonly onSort: (arrangement: Arrangement) => void
}

function SortHead({ column, arrangement, onSort }: SortHeadProps): ReactElement {
  const { t } = useSpeech()
  const chosen = arrangement.column === column
  const { direction } = arrangement
  const next = chosen && direction === 'ascending' ? 'descending' : 'ascending'
  return (
    <th scope="col" data-column={column} aria-sort={chosen ? direction : 'none'}>
      <button
        type="button"
        className={classes.sort}
        title={t('library.sortBy', { column: t(`library.columns.${column}`) })}
        onClick={() => onSort({ ...arrangement, column, direction: next })}
      >
        {t(`library.columns.${column}`)}
        {chosen && <Icon name={direction} size={12} />}
      </button>
    </th>
  )
}
