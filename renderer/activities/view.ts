import { create } from 'zustand'
import { type ColumnName, columnNames, usualColumns } from './columns.ts'
import { type ActivityFilter, noFilter } from './filter.ts'

interface View {
  readonly filter: ActivityFilter
  readonly columns: readonly ColumnName[]
}

/** What the table of activities shows, for as long as the window is open. */
export const useActivitiesView = create<View>(() => ({ filter: noFilter, columns: usualColumns }))

/** Changes some of what is filtered. */
export function setFilter(some: Partial<ActivityFilter>): void {
  useActivitiesView.setState(({ filter }) => ({ filter: { ...filter, ...some } }))
}

/** Shows a column or hides it; the title stays. */
export function toggleColumn(name: ColumnName): void {
  if (name === 'title') return
  useActivitiesView.setState(({ columns }) => ({
    columns: columnNames.filter((one) => columns.includes(one) !== (one === name)),
  }))
}
