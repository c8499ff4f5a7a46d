import type { CheckResult, CheckTask } from '../task.ts'

/** Counts the errors and warnings of plans that nobody has let stand. */
export async function checkPlans({ plans }: CheckTask): Promise<CheckResult> {
  const { createChecker, sortDismissed } = await import('../../../shared/checks/index.ts')
  const { createPlan } = await import('../../../shared/model/index.ts')
  const counts = plans.map(({ entities, format }) => {
    const plan = createPlan(entities)
    const { open } = sortDismissed(plan, createChecker(plan, { format }).findings())
    const count = (wanted: 'error' | 'warning'): number =>
      open.filter(({ severity }) => severity === wanted).length
    return { errors: count('error'), warnings: count('warning') }
  })
  return { counts }
}
