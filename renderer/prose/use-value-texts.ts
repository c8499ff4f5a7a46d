import { type ValueTexts, valueTexts } from '../../shared/document/values.ts'
import type { Plan } from '../../shared/model/index.ts'
import { rootOf } from '../../shared/model/index.ts'
import { usePlan, useTotals } from '../plan/plan-context.ts'

const known = new WeakMap<Plan, ValueTexts>()

/** What the figures of the open plan come to, in the language in which it is written. */
export function useValueTexts(): ValueTexts {
  const plan = usePlan()
  const totals = useTotals()
  const found = known.get(plan)
  if (found !== undefined) return found
  const made = valueTexts(plan, totals, rootOf(plan).language)
  known.set(plan, made)
  return made
}
