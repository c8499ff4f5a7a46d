export { checkPlan, findErrors } from './check.ts'
export { type Checker, checkerInSteps, createChecker } from './checker.ts'
export { type CheckContext, createContext, type Known } from './context.ts'
export {
  type Dismissed,
  dismissedAt,
  dismissing,
  type Grounds,
  type Sorted,
  sortDismissed,
} from './dismissals.ts'
export type {
  ExplanationKey,
  Finding,
  FindingValues,
  MessageKey,
  Parameter,
  Place,
  RuleId,
  Term,
} from './finding.ts'
export { fixAll } from './fixes/fix-all.ts'
export {
  findingExplanation,
  findingMessage,
  lineOf,
  type MessageLanguage,
  placeOf,
  ruleName,
} from './message.ts'
export type { Reads, Rule } from './rule.ts'
export { rules } from './rules.ts'
export { heavierFirst, type Severity, severities } from './severity.ts'
