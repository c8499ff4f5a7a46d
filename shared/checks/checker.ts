import type { Id, Plan } from '../model/index.ts'
import type { Batch } from '../operations/index.ts'
import type { Totals } from '../totals/index.ts'
import { type Changes, changesOf, readsAny } from './changes.ts'
import { type Carried, type CheckContext, createContext, type Known, type WorkingContext } from './context.ts'
import type { Finding } from './finding.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules.ts'
import { keepsTotals, totalsAfter } from './totals-after.ts'

/** Follows one plan through its changes, and knows its findings at every time. */
export interface Checker {
  /** The findings of the plan as it is, in the order of the rules; within a rule in no order. */
  readonly findings: () => readonly Finding[]
  /**
   * Takes up a change: runs again what reads what changed, and answers the findings.
   * @param plan the plan after the batch
   */
  readonly recheck: (plan: Plan, batch: Batch, options?: Known) => readonly Finding[]
}

/** What a rule found: at each entity for a local rule, else all together. */
type Memory =
  | {
      readonly local: true
      readonly facts: string
      readonly byEntity: Map<Id, readonly Finding[]>
      /** All of them in one list; null after a change, until it is asked for. */
      all: readonly Finding[] | null
    }
  | { readonly local: false; readonly found: readonly Finding[] }

/** What is run again on its own. */
const parts: readonly Rule[] = rules.flatMap((rule) => rule.parts ?? [rule])

/** Checks a plan from scratch and then follows it. */
export function createChecker(plan: Plan, options: Known = {}): Checker {
  const steps = checkerInSteps(plan, options)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/** The same with a stop after each rule, at which a window can answer to its user; ends with the checker. */
export function* checkerInSteps(plan: Plan, options: Known = {}): Generator<undefined, Checker> {
  const context = createContext(plan, options)
  const memories = new Map<Rule, Memory>()
  for (const rule of parts) {
    memories.set(rule, remember(rule, context))
    yield
  }
  return checkerWith(context, memories, options)
}

function checkerWith(first: WorkingContext, memories: Map<Rule, Memory>, options: Known): Checker {
  let context = first
  const findings = (): readonly Finding[] => parts.flatMap((rule) => foundBy(memories.get(rule)))
  return {
    findings,
    recheck(next, batch, given = {}) {
      const changes = changesOf(context.plan, next, batch)
      context.texts.update(next, changes.entities, changes.hasMoved)
      context = createContext(next, carried(context, next, changes, { ...formatIn(options), ...given }))
      for (const rule of parts) {
        const known = memories.get(rule)
        if (known !== undefined && readsAny(rule.reads, changes)) {
          memories.set(rule, again(rule, known, context, changes))
        }
      }
      return findings()
    },
  }
}

/** What stays of a context after a change. */
function carried(before: WorkingContext, plan: Plan, changes: Changes, options: Known): Carried {
  const { values, hasMoved } = changes
  const [totals, codes] = [before.totalsIfMade(), before.codesIfMade()]
  const isSameFormat = options.format === undefined || options.format === before.format
  return {
    ...(totals !== undefined && carriedTotals(totals, plan, changes)),
    // A result without a title has no code.
    ...(codes !== undefined && !hasMoved && !values.has('result') && { codes }),
    ...options,
    texts: before.texts,
    ...(!hasMoved && {
      order: before.order,
      entities: new Map([...before.entitiesMade].filter(([kind]) => !values.has(kind))),
    }),
    ...(isSameFormat && {
      made: new Map(
        [...before.made].filter(([{ reads }]) => reads !== undefined && !readsAny(reads, changes)),
      ),
    }),
  }
}

/** The totals as they were where nothing of them changed; else they are made from these when they are asked for. */
function carriedTotals(totals: Totals, plan: Plan, changes: Changes): Carried {
  return keepsTotals(changes) ? { totals } : { makeTotals: () => totalsAfter(totals, plan, changes) }
}

/** The format holds for the plan as it goes on; totals and codes do not. */
function formatIn({ format }: Known): Known {
  return format === undefined ? {} : { format }
}

function remember(rule: Rule, context: CheckContext): Memory {
  const { local } = rule
  if (local === undefined) return { local: false, found: rule.check(context) }
  const byEntity = new Map<Id, readonly Finding[]>()
  for (const finding of rule.check(context)) {
    byEntity.set(finding.entity, [...(byEntity.get(finding.entity) ?? []), finding])
  }
  return { local: true, facts: local.facts(context), byEntity, all: null }
}

function again(rule: Rule, known: Memory, context: CheckContext, changes: Changes): Memory {
  const { local } = rule
  if (local === undefined || !known.local || local.facts(context) !== known.facts)
    return remember(rule, context)
  for (const id of changes.reached) {
    const entity = context.plan.entities.get(id)
    const found = entity === undefined ? [] : local.checkEntity(context, entity)
    if (found.length === 0 && !known.byEntity.has(id)) continue
    known.all = null
    if (found.length === 0) known.byEntity.delete(id)
    else known.byEntity.set(id, found)
  }
  return known
}

function foundBy(memory: Memory | undefined): readonly Finding[] {
  if (memory === undefined) return []
  if (!memory.local) return memory.found
  memory.all ??= [...memory.byEntity.values()].flat()
  return memory.all
}
