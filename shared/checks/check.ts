import type { CheckContext } from './context.ts'
import type { Finding } from './finding.ts'
import { rules } from './rules.ts'

/** All findings of a plan, rule after rule. */
export function checkPlan(context: CheckContext): readonly Finding[] {
  return rules.flatMap((rule) => rule.check(context))
}

/** The findings that would mislead the assembly alone: for the papers, which count them and need no other. */
export function findErrors(context: CheckContext): readonly Finding[] {
  return rules
    .flatMap((rule) => rule.parts ?? [rule])
    .filter(({ severity }) => severity === 'error')
    .flatMap((rule) => rule.check(context))
    .filter(({ severity }) => severity === 'error')
}
