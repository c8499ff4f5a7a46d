import type { CheckContext } from './context.ts'
import type { Finding } from './finding.ts'
import { rules } from './rules.ts'

/** All findings of a plan, rule after rule. */
export function checkPlan(context: CheckContext): readonly Finding[] {
  return rules.flatMap((rule) => rule.check(context))
}
