import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { usePlan } from '../plan/plan-context.ts'
import type { Desk } from './desk/desk.ts'
import type { GridState } from './desk/grid-state.ts'
import type { BudgetView } from './model/view.ts'

const Context = createContext<Desk | null>(null)

/** Gives the parts of the budget page their desk. */
export const DeskProvider = Context.Provider

/** The desk of the budget page. */
export function useDesk(): Desk {
  const desk = useContext(Context)
  if (desk === null) throw new TypeError('the budget page is not open')
  return desk
}

/** Part of what the grid shows besides the plan; draws again only when that part changes. */
export function useGrid<T>(choose: (state: GridState) => T): T {
  return useStore(useDesk().grid, choose)
}

/** The grid of the open plan. */
export function useView(): BudgetView {
  const desk = useDesk()
  const plan = usePlan()
  const adding = useGrid((state) => state.adding)
  const whole = useGrid((state) => state.whole)
  const everyYear = useGrid((state) => state.everyYear)
  return desk.viewOf(plan, { adding, whole, everyYear })
}
