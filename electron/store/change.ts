import type { Entity, Id, Plan } from '../../shared/model/index.ts'
import { applyReversibly, type Batch, batchSchema } from '../../shared/operations/index.ts'
import type { Reader, Writer } from './connection.ts'
import { StoreError } from './errors.ts'
import { figuresOf } from './figures.ts'
import { type ChangeRow, insertChange, readChange, readDone } from './queries/changes.ts'
import { writeChanges } from './queries/entities.ts'
import { type PlanState, updateState } from './queries/plan-states.ts'

/** Who changes something, and when; `id` names the change. */
export interface Stamp {
  readonly id: Id
  readonly at: string
  readonly author: string
}

/** What a change does to the plan, and to the two lines along which undo and redo walk. */
export interface Turn {
  readonly kind: ChangeRow['kind']
  readonly operations: Batch
  readonly reverses: number | null
  readonly previous: number | null
  readonly undo: number | null
  readonly redo: number | null
}

/** A new batch: undo takes it back next, and there is nothing left to redo. */
export function turnToDo(state: PlanState, operations: Batch): Turn {
  return {
    kind: 'do',
    operations,
    reverses: null,
    previous: state.undo,
    undo: state.revision + 1,
    redo: null,
  }
}

/** Takes back the last batch that stands. @throws StoreError `nothing-to-undo` */
export function turnToUndo(db: Reader, state: PlanState): Turn {
  if (state.undo === null) throw new StoreError('nothing-to-undo')
  const done = readDone(db, state.plan, state.undo)
  return {
    kind: 'undo',
    operations: batchFrom(done.inverse),
    reverses: done.revision,
    previous: state.redo,
    undo: done.previous,
    redo: state.revision + 1,
  }
}

/** Repeats the batch that was taken back last. @throws StoreError `nothing-to-redo` */
export function turnToRedo(db: Reader, state: PlanState): Turn {
  if (state.redo === null) throw new StoreError('nothing-to-redo')
  const undone = readChange(db, state.plan, state.redo)
  const done = readDone(db, state.plan, undone.reverses ?? undone.revision)
  return {
    kind: 'redo',
    operations: batchFrom(done.operations),
    reverses: done.revision,
    previous: null,
    undo: done.revision,
    redo: undone.previous,
  }
}

/** A stored batch. @throws ZodError or SyntaxError if it is none */
export function batchFrom(json: string): Batch {
  return batchSchema.parse(JSON.parse(json))
}

/**
 * Carries a turn out: the plan's rows, the log's row and the plan's state, in the caller's transaction.
 * @throws OperationError if it does not fit the plan
 */
export function carryOut(
  db: Writer,
  plan: Plan,
  state: PlanState,
  turn: Turn,
  stamp: Stamp,
): { readonly plan: Plan; readonly state: PlanState } {
  const { plan: changed, inverse } = applyReversibly(plan, turn.operations)
  const ids = [...idsOf(turn.operations), ...idsOf(inverse)]
  writeChanges(db, plan, changed, ids)
  insertChange(db, plan.id, logRow(state.revision + 1, turn, inverse, stamp))
  const counts = ids.some((id) => isCounted(plan.entities.get(id)) || isCounted(changed.entities.get(id)))
  const next: PlanState = {
    ...state,
    ...(counts ? figuresOf(changed) : {}),
    revision: state.revision + 1,
    state: stamp.id,
    undo: turn.undo,
    redo: turn.redo,
    changedAt: stamp.at,
  }
  updateState(db, next)
  return { plan: changed, state: next }
}

/** Every entity that a batch names; that of `remove` alone does not name what stands below, its inverse does. */
function idsOf(batch: Batch): Id[] {
  return batch.map((operation) => (operation.type === 'insert' ? operation.entity.id : operation.id))
}

function isCounted(entity: Entity | undefined): boolean {
  return entity?.kind === 'plan' || entity?.kind === 'activity' || entity?.kind === 'cost-line'
}

function logRow(revision: number, turn: Turn, inverse: Batch, stamp: Stamp): ChangeRow {
  const base = { revision, ...stamp, previous: turn.previous }
  const { kind, reverses, operations } = turn
  if (kind !== 'do') return { ...base, kind, reverses: reverses ?? 0, operations: null, inverse: null }
  return {
    ...base,
    kind,
    reverses: null,
    operations: JSON.stringify(operations),
    inverse: JSON.stringify(inverse),
  }
}
