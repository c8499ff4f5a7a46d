import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { numbersOf, type PlanFormat } from '../../shared/formats/index.ts'
import { type Id, type Plan, rootOf } from '../../shared/model/index.ts'
import { type Amount, formatAmount } from '../../shared/money/index.ts'
import { type Totals, totalsOf } from '../../shared/totals/index.ts'
import { formatIn } from '../formats/made-formats.ts'
import type { PlanSession, PlanState } from '../state/plan-session.ts'

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
  const plan = usePlanState((state) => state.plan)
  if (plan === null) throw new TypeError('the plan is not open yet')
  return plan
}

const codes = new WeakMap<Plan, Numbers>()
const totals = new WeakMap<Plan, Totals>()

interface Numbers {
  readonly format: PlanFormat
  readonly numbers: ReadonlyMap<Id, string>
}

/** The computed codes of the open plan, in the figures of its format. */
export function useCodes(): ReadonlyMap<Id, string> {
  const plan = usePlan()
  const format = formatIn(plan)
  const known = codes.get(plan)
  if (known?.format === format) return known.numbers
  const numbers = numbersOf(plan, format)
  codes.set(plan, { format, numbers })
  return numbers
}

/** The sums of the open plan. */
export function useTotals(): Totals {
  return remembered(totals, usePlan(), totalsOf)
}

/** Prints amounts as the plan has them. */
export interface Money {
  /** With the currency's sign. */
  full(amount: Amount): string
  /** Without: for columns whose heading or total names the currency. */
  bare(amount: Amount): string
}

/** How the open plan prints amounts. */
export function useMoney(): Money {
  const { currency, numberStyle: style } = rootOf(usePlan())
  return {
    full: (amount) => formatAmount(amount, { currency, style, withSign: true }),
    bare: (amount) => formatAmount(amount, { currency, style, withSign: false }),
  }
}

/** A plan never changes in place, so what was made of it once holds for as long as it is around. */
function remembered<T>(memory: WeakMap<Plan, T>, plan: Plan, make: (plan: Plan) => T): T {
  const known = memory.get(plan)
  if (known !== undefined) return known
  const made = make(plan)
  memory.set(plan, made)
  return made
}
