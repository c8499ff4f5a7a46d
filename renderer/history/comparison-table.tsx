import { Button } from '@mantine/core'
import { type ReactElement, useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { Plan } from '../../shared/model/index.ts'
import tables from '../components/table.module.css'
import { changesHere } from '../formats/made-formats.ts'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import { pageOfEntity } from '../plan/page-of.ts'
import { usePlan, useSession } from '../plan/plan-context.ts'
import { type ComparedRow, comparisonOf } from './comparison.ts'
import classes from './history.module.css'
import { restoreEntity } from './restoring.ts'

/** Lines that are shown at once. */
const shownAtOnce = 200

interface ComparisonTableProps {
  readonly before: Plan
  readonly after: Plan
  /** Whether single entities can be put back as they were before. */
  readonly canRestore: boolean
}

/** What was added, removed, changed and moved between two states. */
export function ComparisonTable({ before, after, canRestore }: ComparisonTableProps): ReactElement {
  const { t, language, format } = useSpeech()
  const [shown, setShown] = useState(shownAtOnce)
  const { rows, counts } = useMemo(
    () => comparisonOf({ before: changesHere(before, language), after: changesHere(after, language) }),
    [before, after, language],
  )
  if (rows.length === 0) return <p role="status">{t('history.same')}</p>
  const numbers = {
    added: format.integer(counts.added),
    removed: format.integer(counts.removed),
    changed: format.integer(counts.changed),
    moved: format.integer(counts.moved),
  }
  return (
    <>
      <p className={classes.summary} role="status">
        {t('history.summary', numbers)}
      </p>
      <table className={tables.table}>
        <caption className={tables.hidden}>{t('history.compare')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('history.changes')}</th>
            <th scope="col">{t('history.what')}</th>
            <th scope="col">{t('history.value')}</th>
            <th scope="col">{t('history.before')}</th>
            <th scope="col">{t('history.after')}</th>
            {canRestore && <th scope="col">{t('history.actions')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <Row key={row.key} row={row} before={before} canRestore={canRestore} />
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + shownAtOnce)}>
          {t('history.showMore', { count: Math.min(shownAtOnce, rows.length - shown) })}
        </Button>
      )}
    </>
  )
}

interface RowProps {
  readonly row: ComparedRow
  readonly before: Plan
  readonly canRestore: boolean
}

function Row({ row, before, canRestore }: RowProps): ReactElement {
  const { t } = useSpeech()
  const session = useSession()
  const { sort, entity, parts, value } = row
  const name = parts === 0 ? row.name : t('history.withParts', { name: row.name, count: parts })
  return (
    <tr>
      <td className={classes.sort} data-sort={sort}>
        {t(`history.sorts.${sort}`)}
      </td>
      <th scope="row">
        <Name entity={entity} name={name} />
      </th>
      <td>{value}</td>
      <td className={classes.shown}>{row.before}</td>
      <td className={classes.shown}>{row.after}</td>
      {canRestore && (
        <td>
          {sort !== 'added' && (
            <Button
              size="compact-xs"
              aria-label={t('history.restoreOneThis', { name })}
              onClick={() => restoreEntity(session, before, entity, row.name)}
            >
              {t('history.restoreOne')}
            </Button>
          )}
        </td>
      )}
    </tr>
  )
}

/** What a line is about, as the way to it where it still is in the plan. */
function Name({ entity, name }: { readonly entity: string; readonly name: string }): ReactElement {
  const plan = usePlan()
  const page = pageOfEntity(plan, entity)
  if (page === null) return <>{name}</>
  return (
    <Link href={planAddress(plan.id, page)} className={classes.link ?? ''}>
      {name}
    </Link>
  )
}
