import { useEffect, useState } from 'react'
import { create } from 'zustand'
import {
  createIdSource,
  createPlan,
  flatten,
  type NestedEntity,
  type Plan,
} from '../../shared/model/index.ts'

/** The plan that was shown last in this window; null before the first. */
export const useLatestPlan = create<{ readonly plan: Plan | null }>(() => ({ plan: null }))

/** The plan that was shown last, else the sample; null until that is there. */
export function usePreviewPlan(): Plan | null {
  const latest = useLatestPlan((state) => state.plan)
  const [sample, setSample] = useState<Plan | null>(null)
  useEffect(() => {
    if (latest === null) void samplePlan().then(setSample)
  }, [latest])
  return latest ?? sample
}

/** The sample plan, for whoever has opened none. */
async function samplePlan(): Promise<Plan> {
  const { default: nested } = await import('../../resources/sample/plan.json')
  const ids = createIdSource(Date.now, (tail) => crypto.getRandomValues(tail))
  return createPlan(flatten(nested as NestedEntity, ids))
}
