import { createPlan, type Id, type Plan } from '../../shared/model/index.ts'
import type { Reader } from './connection.ts'
import { StoreError } from './errors.ts'
import { readEntities } from './queries/entities.ts'
import type { PlanState } from './queries/plan-states.ts'

/** How many plans are kept in memory. */
const capacity = 4

/**
 * Plans as they were last read or written. Each use compares the name of the plan's state with the database's, within the
 * caller's transaction: another program may have written meanwhile.
 */
export class PlanCache {
  readonly #held = new Map<Id, { readonly state: Id; readonly plan: Plan }>()

  /** The plan in the state that the database says, from memory if that is the state there. */
  planAt(db: Reader, { plan: id, state }: PlanState): Plan {
    const held = this.#held.get(id)
    const plan = held?.state === state ? held.plan : readPlan(db, id)
    this.hold(state, plan)
    return plan
  }

  /** Keeps a plan, as the one used last. */
  hold(state: Id, plan: Plan): void {
    this.#held.delete(plan.id)
    this.#held.set(plan.id, { state, plan })
    for (const id of this.#held.keys()) if (this.#held.size > capacity) this.#held.delete(id)
  }

  drop(id: Id): void {
    this.#held.delete(id)
  }
}

function readPlan(db: Reader, id: Id): Plan {
  const entities = readEntities(db, id)
  try {
    return createPlan(entities)
  } catch (error) {
    throw new StoreError('damaged-library', { reason: 'entities', plan: id }, error)
  }
}
