import type { Entity, Plan } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import { areSame, codedAbove, codedEntities, ownSteps, type PrintedCode } from './printed-codes.ts'

/** The entity under which a code belongs by its numbers, where that is not the one under which it stands. */
export interface Misplaced {
  /** How the paper names the entity under which it stands; empty where that has no code. */
  readonly stands: Entity | null
  /** The numbers of the parent that the code names. */
  readonly names: readonly number[]
}

/** Whether a code names another parent than the one under which it stands; null where it does not, or cannot be told. */
export function misplaced(context: CheckContext, code: PrintedCode): Misplaced | null {
  const names = code.steps.slice(0, -1)
  if (names.length === 0) return null
  const above = codedAbove(context.plan, code.entity)
  const own = above === null ? null : ownSteps(context.plan, above.id)
  if (own !== null) return areSame(own, names) ? null : { stands: above, names }
  return context.remember(namesInUse).has(names.join('.')) ? { stands: null, names } : null
}

/** The codes of all objectives and results, as numbers. */
function namesInUse(context: CheckContext): ReadonlySet<string> {
  const steps = codedEntities(context).flatMap((entity) => stepsIn(context.plan, entity))
  return new Set(steps)
}

function stepsIn(plan: Plan, entity: Entity): readonly string[] {
  const steps = entity.kind === 'activity' ? null : ownSteps(plan, entity.id)
  return steps === null ? [] : [steps.join('.')]
}
