import { numbersOf, type PlanFormat } from '../../shared/formats/index.ts'
import { changedBetween, type Entity, type Id, type Kind, type Plan } from '../../shared/model/index.ts'
import { keepTotals, type Totals } from '../../shared/totals/index.ts'
import { keepOutline, type OutlineNode } from '../outline/outline-nodes.ts'
import type { PlanSession } from '../state/plan-session.ts'

/** What several pages make of the open plan: made once, and the same object as long as it says the same. */
export interface Kept {
  readonly totals: (plan: Plan) => Totals
  /** The computed codes, in the figures of a format. */
  readonly codes: (plan: Plan, format: PlanFormat) => ReadonlyMap<Id, string>
  readonly outline: (plan: Plan, format: PlanFormat) => readonly OutlineNode[]
}

const all = new WeakMap<PlanSession, Kept>()

/** What is kept of the plan of a session. */
export function keptOf(session: PlanSession): Kept {
  const known = all.get(session)
  if (known !== undefined) return known
  const kept = createKept()
  all.set(session, kept)
  return kept
}

/** Keeps what is made of one plan after the other. */
export function createKept(): Kept {
  const outlineOf = keepOutline()
  const codes = keepWhile<ReadonlyMap<Id, string>>(numbered, (plan, format, before) => {
    const numbers = numbersOf(plan, format)
    return before !== null && isSame(before, numbers) ? before : numbers
  })
  return {
    totals: keepTotals(),
    codes,
    outline: keepWhile(inOutline, (plan, format) => outlineOf(plan, format, codes(plan, format))),
  }
}

const numbered: ReadonlySet<Kind> = new Set(['field', 'objective', 'result', 'activity'])
const inOutline: ReadonlySet<Kind> = new Set([...numbered, 'plan', 'section'])

interface Made<T> {
  readonly plan: Plan
  readonly format: PlanFormat
  readonly value: T
}

/** Makes something of a plan anew only where an entity of some kinds has changed, or the format. */
function keepWhile<T>(
  kinds: ReadonlySet<Kind>,
  make: (plan: Plan, format: PlanFormat, before: T | null) => T,
): (plan: Plan, format: PlanFormat) => T {
  let made: Made<T> | null = null
  const isOfThese = (entity: Entity | null): boolean => entity !== null && kinds.has(entity.kind)
  const holds = (known: Made<T>, plan: Plan): boolean =>
    !changedBetween(known.plan, plan).some(({ before, after }) => isOfThese(before) || isOfThese(after))
  return (plan, format) => {
    if (made?.plan === plan && made.format === format) return made.value
    const value =
      made?.format === format && holds(made, plan) ? made.value : make(plan, format, made?.value ?? null)
    made = { plan, format, value }
    return value
  }
}

function isSame(one: ReadonlyMap<Id, string>, other: ReadonlyMap<Id, string>): boolean {
  if (one.size !== other.size) return false
  for (const [id, code] of one) if (other.get(id) !== code) return false
  return true
}
