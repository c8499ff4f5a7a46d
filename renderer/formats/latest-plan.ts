import { useEffect, useState } from 'react'
import { create } from 'zustand'
import { createPlan, flatten, type NestedEntity, type Plan } from '../../shared/model/index.ts'
import { newId } from '../state/ids.ts'

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
  return createPlan(flatten(nested as NestedEntity, newId))
}
