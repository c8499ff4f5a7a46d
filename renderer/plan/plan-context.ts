import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { type EntityOf, type Id, type Plan, rootOf } from '../../shared/model/index.ts'
import { type Amount, formatAmount } from '../../shared/money/index.ts'
import type { Totals } from '../../shared/totals/index.ts'
import { formatIn, useMadeFormats } from '../formats/made-formats.ts'
import type { OutlineNode } from '../outline/outline-nodes.ts'
import type { PlanSession, PlanState } from '../state/plan-session.ts'
import { keptOf } from './kept.ts'

const Context = createContext<PlanSession | null>(null)

/** Gives the pages of a plan their session. */
export const PlanProvider = Context.Provider

/** The open plan's session. */
export function useSession(): PlanSession {
  const session = useContext(Context)
  if (session === null) throw new TypeError('no plan is open here')
  return session
}

/** Part of what the window knows of the open plan; draws again only when that part changes. */
export function usePlanState<T>(choose: (state: PlanState) => T): T {
  return useStore(useSession().store, choose)
}

/** The open plan as the user sees it, unconfirmed changes included. */
export function usePlan(): Plan {
  return usePlanState(({ plan }) => opened(plan))
}

/** Something of the open plan; draws again only when that is another object. */
export function useOfPlan<T>(choose: (plan: Plan) => T): T {
  return usePlanState(({ plan }) => choose(opened(plan)))
}

/** The plan's own entity. */
export function useRoot(): EntityOf<'plan'> {
  return useOfPlan(rootOf)
}

/** The computed codes of the open plan, in the figures of its format. */
export function useCodes(): ReadonlyMap<Id, string> {
  const { codes } = keptOf(useSession())
  useMadeFormats(({ made }) => made)
  return useOfPlan((plan) => codes(plan, formatIn(plan)))
}

/** The outline of the open plan. */
export function useOutline(): readonly OutlineNode[] {
  const { outline } = keptOf(useSession())
  useMadeFormats(({ made }) => made)
  return useOfPlan((plan) => outline(plan, formatIn(plan)))
}

/** The sums of the open plan. */
export function useTotals(): Totals {
  return useOfPlan(keptOf(useSession()).totals)
}

/** Prints amounts as the plan has them. */
export interface Money {
  /** With the currency's sign. */
  readonly full: (amount: Amount) => string
  /** Without: for columns whose heading or total names the currency. */
  readonly bare: (amount: Amount) => string
}

/** How the open plan prints amounts. */
export function useMoney(): Money {
  const { currency, numberStyle: style } = useRoot()
  return {
    full: (amount) => formatAmount(amount, { currency, style, withSign: true }),
    bare: (amount) => formatAmount(amount, { currency, style, withSign: false }),
  }
}

function opened(plan: Plan | null): Plan {
  if (plan === null) throw new TypeError('the plan is not open yet')
  return plan
}
