export { type NewPlanChoices, newPlan } from './new-plan.ts'
export { partAbove, type TakeOverPart, takeOverParts } from './parts.ts'
export { duplicateOf } from './renewed.ts'
export type { TakeOver } from './take-over.ts'
