import { create } from 'zustand'
import type { Id } from '../../shared/model/index.ts'
import type { Side } from './sides.ts'

/** How the history is looked at; kept while one goes to a place and back. */
export interface HistoryView {
  /** The plan that all else is about. */
  readonly plan: Id | null
  /** Only changes of this entity; null for all. */
  readonly entity: Id | null
  /** What is compared; null for nothing. */
  readonly from: Side | null
  readonly to: Side
}

const initial: HistoryView = { plan: null, entity: null, from: null, to: { type: 'now' } }

/** The look at the history. */
export const useHistoryView = create<HistoryView>(() => initial)

/** The look at the history of one plan: another plan begins anew. */
export function historyViewOf(plan: Id): HistoryView {
  const view = useHistoryView.getState()
  return view.plan === plan ? view : { ...initial, plan }
}

/** Shows the changes of one entity of a plan, or all. */
export function showChangesOf(plan: Id, entity: Id | null): void {
  useHistoryView.setState({ ...historyViewOf(plan), entity })
}

/** Compares one state of a plan with another. */
export function showComparison(plan: Id, from: Side | null, to: Side): void {
  useHistoryView.setState({ ...historyViewOf(plan), from, to })
}
