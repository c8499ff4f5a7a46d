import type { Change, OpenPlan } from '../../shared/contract/index.ts'
import { createPlan, type Plan } from '../../shared/model/index.ts'
import { apply, type Batch, OperationError, settle } from '../../shared/operations/index.ts'

/** A batch that the user sees already and the host has not confirmed yet. */
interface Pending {
  readonly batch: Batch
  /** What the batch comes to on the plan before it: what the host answers where nothing else came before. */
  readonly operations: Batch
  /** The plan right after the batch; null where it no longer fits what came from elsewhere. */
  readonly after: Plan | null
}

/** What the window holds of a plan: what the host has, and what is on its way there. Never changed in place. */
export interface Ledger {
  readonly confirmed: Plan
  readonly revision: number
  readonly pending: readonly Pending[]
  /** What the user sees: the confirmed plan with all pending batches. */
  readonly plan: Plan
}

/** The ledger of a plan as the host gave it; batches on their way are laid on top again. */
export function openLedger(opened: OpenPlan, pending: readonly Pending[] = []): Ledger {
  const confirmed = createPlan(opened.entities)
  return rebase({ confirmed, revision: opened.revision, pending, plan: confirmed })
}

/**
 * The ledger with one more batch on its way.
 * @throws OperationError if the batch does not fit the plan
 */
export function addPending(ledger: Ledger, batch: Batch): Ledger {
  const { operations } = settle(ledger.plan, batch)
  const plan = apply(ledger.plan, operations)
  return { ...ledger, plan, pending: [...ledger.pending, { batch, operations, after: plan }] }
}

/** The ledger without its first `count` pending batches: refused, or sent in another way. */
export function dropPending(ledger: Ledger, count: number): Ledger {
  return rebase({ ...ledger, pending: ledger.pending.slice(count) })
}

/**
 * The ledger after the host stored its oldest pending batch. Where other changes came before it, the batch only leaves
 * the pending ones, and `receive` has to bring it with the others.
 */
export function confirmFirst(ledger: Ledger, change: Change): Ledger {
  const [first, ...rest] = ledger.pending
  const asSent = JSON.stringify(first?.operations) === JSON.stringify(change.operations)
  const next = change.revision === ledger.revision + 1
  if (!first?.after || !asSent || !next) return { ...ledger, pending: rest }
  return { ...ledger, confirmed: first.after, revision: change.revision, pending: rest }
}

/**
 * The ledger with those changes that follow its revision without a gap; older ones are passed over.
 * @throws OperationError if a change does not fit: then the ledger is not what the host has
 */
export function receive(ledger: Ledger, changes: readonly Change[]): Ledger {
  let { confirmed, revision } = ledger
  for (const change of changes.toSorted((a, b) => a.revision - b.revision)) {
    if (change.revision !== revision + 1) continue
    confirmed = apply(confirmed, change.operations)
    revision = change.revision
  }
  return revision === ledger.revision ? ledger : rebase({ ...ledger, confirmed, revision })
}

function rebase(ledger: Ledger): Ledger {
  let plan = ledger.confirmed
  const pending = ledger.pending.map(({ batch }) => {
    const { operations } = settle(plan, batch)
    const after = applied(plan, operations)
    plan = after ?? plan
    return { batch, operations, after }
  })
  return { ...ledger, plan, pending }
}

/** A batch that no longer fits is left out of the view; the host says what becomes of it. */
function applied(plan: Plan, batch: Batch): Plan | null {
  try {
    return apply(plan, batch)
  } catch (error) {
    if (error instanceof OperationError) return null
    throw error
  }
}
