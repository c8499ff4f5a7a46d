import { create } from 'zustand'
import { usePlan } from '../plan/plan-context.ts'
import type { ColumnName } from './columns.ts'
import { type ActivityFilter, filterIn, noFilter } from './filter.ts'

interface View {
  readonly filter: ActivityFilter
  /** See `isColumnShown`. */
  readonly toggled: readonly ColumnName[]
}

/** What the table of activities shows, for as long as the window is open. */
export const useActivitiesView = create<View>(() => ({ filter: noFilter, toggled: [] }))

/** What of the open plan is filtered. */
export function useActivityFilter(): ActivityFilter {
  const filter = useActivitiesView((view) => view.filter)
  return filterIn(usePlan(), filter)
}

/** Changes some of what is filtered. */
export function setFilter(some: Partial<ActivityFilter>): void {
  useActivitiesView.setState(({ filter }) => ({ filter: { ...filter, ...some } }))
}

/** Shows a column or hides it; the title stays. */
export function toggleColumn(name: ColumnName): void {
  if (name === 'title') return
  useActivitiesView.setState(({ toggled }) => ({
    toggled: toggled.includes(name) ? toggled.filter((one) => one !== name) : [...toggled, name],
  }))
}
