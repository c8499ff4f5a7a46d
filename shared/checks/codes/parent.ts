import type { CheckContext } from '../context.ts'
import { type CodedRow, codedRows, type PrintedCode } from './printed-codes.ts'
import { areSame } from './steps.ts'

/** The entity under which a code belongs by its numbers, where that is not the one under which it stands. */
export interface Misplaced {
  /** Under which it stands; null where no row above has a code. */
  readonly stands: CodedRow | null
  /** The numbers of the parent that the code names. */
  readonly names: readonly number[]
}

/** Whether a row's code names another parent than the one under which it stands; null where not, or where none can tell. */
export function misplaced(context: CheckContext, { above }: CodedRow, code: PrintedCode): Misplaced | null {
  const names = code.steps.slice(0, -1)
  if (names.length === 0) return null
  const own = above?.steps ?? null
  if (own !== null) return areSame(own, names) ? null : { stands: above, names }
  return context.remember(namesInUse).has(names.join('.')) ? { stands: null, names } : null
}

/** The codes of all objectives and results, as numbers. */
function namesInUse(context: CheckContext): ReadonlySet<string> {
  const { rows } = context.remember(codedRows)
  return new Set(
    rows.flatMap(({ entity, steps }) => (entity.kind === 'activity' ? [] : (steps?.join('.') ?? []))),
  )
}
