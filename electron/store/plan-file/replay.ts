import { batchFrom } from '../change.ts'
import { StoreError } from '../errors.ts'
import type { ChangeRow } from '../queries/changes.ts'
import type { PlanRecord } from '../queries/plans.ts'

/** The lines along which undo and redo walk, while a history is gone through. */
interface Lines {
  /** Revisions of the batches that stand, the last on top. */
  readonly done: number[]
  /** Undos that can be repeated, the last on top, and what each took back. */
  undone: { readonly revision: number; readonly reverses: number }[]
}

/**
 * A plan whose history has been gone through from the first change to the last: every batch parsed, every undo and redo
 * where it can have been. What leads from change to change is made anew, not believed.
 * @throws StoreError `bad-file` with the reason `history`
 */
export function replayed(record: PlanRecord): PlanRecord {
  const lines: Lines = { done: [], undone: [] }
  const changes = record.changes.map((row, index) => {
    if (row.revision !== index + 1) throw wrong(row)
    return relinked(row, lines)
  })
  const undo = lines.done.at(-1) ?? null
  const redo = lines.undone.at(-1)?.revision ?? null
  return { ...record, changes, state: { ...record.state, undo, redo } }
}

function relinked(row: ChangeRow, lines: Lines): ChangeRow {
  const { revision } = row
  if (row.kind === 'do') {
    const previous = lines.done.at(-1) ?? null
    lines.done.push(revision)
    lines.undone = []
    return {
      ...row,
      previous,
      operations: normalised(row, 'operations'),
      inverse: normalised(row, 'inverse'),
    }
  }
  if (row.kind === 'undo') {
    const previous = lines.undone.at(-1)?.revision ?? null
    if (lines.done.pop() !== row.reverses) throw wrong(row)
    lines.undone.push({ revision, reverses: row.reverses })
    return { ...row, previous }
  }
  if (lines.undone.pop()?.reverses !== row.reverses) throw wrong(row)
  lines.done.push(row.reverses)
  return { ...row, previous: null }
}

function normalised(row: Extract<ChangeRow, { kind: 'do' }>, name: 'operations' | 'inverse'): string {
  try {
    return JSON.stringify(batchFrom(row[name]))
  } catch (error) {
    throw wrong(row, error)
  }
}

function wrong({ revision }: ChangeRow, cause?: unknown): StoreError {
  return new StoreError('bad-file', { reason: 'history', place: revision }, cause)
}
