import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  type Checker,
  checkerInSteps,
  type Finding,
  findingMessage,
  fixAll,
  placeOf,
  type RuleId,
  sortDismissed,
} from '../../shared/checks/index.ts'
import { defaultFormat, formatOf, type PlanFormat } from '../../shared/formats/index.ts'
import { codesOf, type Plan, rootOf } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import type { PlanSession } from '../state/plan-session.ts'
import { isAboutTranslation, placesOf } from './arrange.ts'
import { type ChecksState, nothingFound } from './found.ts'
import { differenceOf } from './plan-difference.ts'

/** Follows an open plan with the checks, when the window has nothing else to do. */
export interface PlanChecks {
  readonly store: StoreApi<ChecksState>
  /** Catches up at once. */
  readonly catchUp: () => void
  /** Catches up with what came from outside, when there is time. */
  readonly refresh: () => void
  /** The format by which the plan was checked last. */
  readonly format: () => PlanFormat
}

/** Whether there is still time before the window has something else to do. */
type HasTime = () => boolean

/** Runs work when there is time, or after a while in any case; work that is not told of time does all at once. */
export type Later = (work: (hasTime?: HasTime) => void) => void

/** More operations than these are checked from scratch. */
const manyOperations = 300

/** Longest wait in milliseconds, should the window never be at rest. */
const longestWait = 1_000
/** Milliseconds that a window always has for the checks, and that must be left of its rest for another rule. */
const least = 12
const margin = 4
const whenIdle: Later = (work) =>
  requestIdleCallback(
    (rest) => {
      const until = performance.now() + least
      work(() => (rest.didTimeout ? performance.now() < until : rest.timeRemaining() > margin))
    },
    { timeout: longestWait },
  )

const always: HasTime = () => true

/** What the checks of a plan may be given from outside. */
export interface PlanChecksOptions {
  readonly later?: Later
  readonly store?: StoreApi<ChecksState>
  /** The formats that somebody made, as they are known now. */
  readonly customFormats?: () => readonly PlanFormat[]
}

/** The plan and the format of a check. */
interface Checked {
  readonly plan: Plan
  readonly format: PlanFormat
}

/** Starts to follow a plan. */
export function createPlanChecks(
  session: Pick<PlanSession, 'store'>,
  options: PlanChecksOptions = {},
): PlanChecks {
  const { later = whenIdle, store = createStore(() => nothingFound), customFormats = () => [] } = options
  let last: (Checked & { readonly checker: Checker }) | null = null
  /** A check from scratch that is under way, a rule at a time. */
  let scratch: (Checked & { readonly steps: ReturnType<typeof checkerInSteps> }) | null = null
  let isWaiting = false
  const catchUp = (hasTime: HasTime = always): void => {
    const { plan } = session.store.getState()
    if (plan === null) return
    const format = formatOf(rootOf(plan).format, customFormats()) ?? defaultFormat
    if (scratch?.format !== format) scratch = null
    if (scratch === null && last?.format === format && last.plan === plan) return
    if (scratch === null && (last?.format !== format || isFar(last.plan, plan)))
      scratch = { plan, format, steps: checkerInSteps(plan, { format }) }
    if (scratch !== null) {
      const checker = advance(scratch.steps, hasTime)
      if (checker === null) {
        wait()
        return
      }
      last = { ...scratch, checker }
      scratch = null
    }
    if (last === null) return
    // While it went on, the plan may have done so too.
    if (last.plan !== plan) last.checker.recheck(plan, differenceOf(last.plan, plan))
    last = { ...last, plan }
    store.setState(stateOf(plan, last.checker.findings()))
  }
  const wait = (): void => {
    if (isWaiting) return
    isWaiting = true
    later((hasTime) => {
      isWaiting = false
      catchUp(hasTime)
    })
  }
  session.store.subscribe(({ plan }) => {
    if (plan !== store.getState().plan) wait()
  })
  if (session.store.getState().plan !== null) wait()
  return { store, catchUp: () => catchUp(), refresh: wait, format: () => last?.format ?? defaultFormat }
}

function isFar(before: Plan, after: Plan): boolean {
  return differenceOf(before, after).length > manyOperations
}

/** Goes on, by one rule at least, as long as there is time; answers the checker when it is through. */
function advance(steps: ReturnType<typeof checkerInSteps>, hasTime: HasTime): Checker | null {
  do {
    const step = steps.next()
    if (step.done === true) return step.value
  } while (hasTime())
  return null
}

function stateOf(plan: Plan, all: readonly Finding[]): ChecksState {
  const { open, dismissed } = sortDismissed(plan, all)
  return {
    plan,
    findings: open,
    dismissed,
    byEntity: gathered(open, (finding) => (isAboutTranslation(finding) ? [] : [finding.entity])),
    byPlace: gathered(open, (finding) => placesOf(plan, finding)),
    byTranslation: gathered(open, (finding) =>
      isAboutTranslation(finding) ? [`${finding.entity} ${finding.place.cell}`] : [],
    ),
    tell: findingMessage,
    locate: placesIn(plan),
  }
}

/** Names places by the codes of the plan, which are made when the first is asked for. */
function placesIn(plan: Plan): ChecksState['locate'] {
  let codes: ReturnType<typeof codesOf> | undefined
  return (finding) => {
    codes ??= codesOf(plan)
    return placeOf(plan, finding, codes)
  }
}

function gathered(
  findings: readonly Finding[],
  keysOf: (finding: Finding) => readonly string[],
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    for (const key of keysOf(finding)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [finding])
      else group.push(finding)
    }
  }
  return groups
}

/** What a finding is known by from one check to the next. */
export function keyOfFinding({ entity, rule, fingerprint }: Finding): string {
  return `${entity} ${rule} ${fingerprint}`
}

/** Whether a finding can be mended by itself. */
export function isFixable(finding: Finding): boolean {
  return finding.fix !== undefined && finding.fix.length > 0
}

/** The open findings of some keys, and the plan as it is; those that are there no more are left out. */
export function findingsOf(
  checks: PlanChecks,
  keys: readonly string[],
): { plan: Plan | null; findings: readonly Finding[] } {
  checks.catchUp()
  const { plan, findings } = checks.store.getState()
  const asked = new Set(keys)
  return { plan, findings: findings.filter((one) => asked.has(keyOfFinding(one))) }
}

/** The batch that mends one finding of the plan as it is; empty where it is there no more. */
export function fixOf(checks: PlanChecks, key: string): Batch {
  return findingsOf(checks, [key]).findings[0]?.fix ?? []
}

/** The batch that mends all findings of a rule that nobody has let stand. */
export function fixesOf(checks: PlanChecks, rule: RuleId): Batch {
  checks.catchUp()
  const { plan } = checks.store.getState()
  if (plan === null) return []
  return fixAll(
    plan,
    rule,
    { format: checks.format() },
    (finding) => sortDismissed(plan, [finding]).open.length === 0,
  )
}
