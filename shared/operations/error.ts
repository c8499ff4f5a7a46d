import type { Id } from '../model/index.ts'

/** Why a batch does not fit a plan. */
export type OperationProblem =
  | 'unknown-entity'
  | 'doubled-id'
  | 'unknown-parent'
  | 'wrong-parent'
  | 'circular-move'
  | 'root-stays'
  | 'invalid-values'
  | 'wrong-reference'
  | 'too-many-entities'
  | 'too-deep'

/** A batch was refused; the plan is unchanged. */
export class OperationError extends Error {
  readonly problem: OperationProblem
  /** The entity that the problem is about. */
  readonly entity: Id
  /** The name of the value, where the problem is one value's. */
  readonly field: string | null

  constructor(problem: OperationProblem, entity: Id, field: string | null = null) {
    super(field === null ? `${problem}: ${entity}` : `${problem}: ${entity} ${field}`)
    this.name = 'OperationError'
    this.problem = problem
    this.entity = entity
    this.field = field
  }
}
