import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useOfPlan } from '../plan/plan-context.ts'
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
  return useOfView((view) => view)
}

/** Part of the grid of the open plan; draws again only when that part changes. */
export function useOfView<T>(choose: (view: BudgetView) => T): T {
  const desk = useDesk()
  const choices = useGrid(useShallow(({ adding, whole, everyYear }) => ({ adding, whole, everyYear })))
  return useOfPlan((plan) => choose(desk.viewOf(plan, choices)))
}
