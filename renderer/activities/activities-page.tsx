import { type ReactElement, useMemo } from 'react'
import { useLocation } from 'wouter'
import type { Id } from '../../shared/model/index.ts'
import { useFound } from '../checks/use-mark.ts'
import { useRoom } from '../components/use-room.ts'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import page from '../plan/page.module.css'
import { usePlan } from '../plan/plan-context.ts'
import { WayToActivities } from '../plan/way-to-activities.tsx'
import { ActivitiesGrid } from './activities-grid.tsx'
import { columnLayout } from './column-layout.ts'
import { activitiesOf, filtered } from './filter.ts'
import { FilterBar } from './filter-bar.tsx'
import { RowTools } from './row-tools.tsx'
import { useCells } from './use-cells.ts'
import { useColumns } from './use-columns.ts'
import { useActivityFilter } from './view.ts'

/** Every activity of the plan in one table that is filtered and written in its place. */
export default function ActivitiesPage(): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const [, navigate] = useLocation()
  const filter = useActivityFilter()
  const { shown, head } = useColumns()
  const { ref, room } = useRoom()
  const heads = shown.map(head).join('\n')
  const layout = useMemo(() => columnLayout(shown, heads.split('\n'), room ?? 0), [shown, heads, room])
  const all = activitiesOf(plan).length
  const found = useFound(({ byPlace }) => byPlace)
  const placed = filtered(plan, filter, (id) => (found.get(id) ?? []).map(({ severity }) => severity))
  const open = (id: Id): void => navigate(planAddress(plan.id, id))
  const cells = useCells({
    rows: placed.map(({ activity }) => activity),
    columns: layout.columns,
    onOpen: open,
  })
  return (
    <>
      <h1 className={page.title}>{t('drafting.activities.title')}</h1>
      <FilterBar />
      <p role="status" className={page.dim}>
        {all === 0
          ? t('drafting.activities.none')
          : t('drafting.activities.shown', { count: placed.length, all })}
      </p>
      {all === 0 && <WayToActivities />}
      {cells.active !== null && (
        <>
          <RowTools id={cells.active.id} onOpen={open} />
          <div ref={ref}>
            {room !== null && <ActivitiesGrid placed={placed} layout={layout} cells={cells} />}
          </div>
          <p className={page.dim}>{t('drafting.activities.hint')}</p>
        </>
      )}
    </>
  )
}
