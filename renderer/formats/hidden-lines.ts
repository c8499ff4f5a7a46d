import {
  type ActivityField,
  type HiddenValues,
  hiddenIn,
  type Level,
  levelOf,
  type OwnContent,
  type PlanFormat,
} from '../../shared/formats/index.ts'
import type { Kind, Plan } from '../../shared/model/index.ts'

/** Something that a plan has and a format does not show: parts of a kind, or one value of its activities. */
export interface HiddenLine {
  readonly kind: Kind
  /** The value of an activity; null for parts of any other kind. */
  readonly field: Exclude<ActivityField, OwnContent> | null
  /** Of how many. */
  readonly count: number
}

/** Values of an activity that a page writes as one. */
const together: Readonly<Record<string, HiddenLine['field']>> = {
  periodKind: 'period',
  firstYear: 'period',
  lastYear: 'period',
  periodWords: 'period',
}

/** What a plan has and a format does not show, in few lines. */
export function hiddenLines(plan: Plan, format: PlanFormat): readonly HiddenLine[] {
  const lines = new Map<string, HiddenLine>()
  for (const hidden of hiddenIn(plan, format)) {
    const field = fieldOf(hidden)
    const key = `${hidden.kind} ${field}`
    // Several values of one entity are one thing that is not seen.
    const count = Math.max(hidden.count, lines.get(key)?.count ?? 0)
    lines.set(key, { kind: hidden.kind, field, count })
  }
  return [...lines.values()]
}

/** What would no longer be seen if a plan went from one format to another. */
export function newlyHidden(plan: Plan, from: PlanFormat, to: PlanFormat): readonly HiddenLine[] {
  const before = new Set(hiddenLines(plan, from).map(({ kind, field }) => `${kind} ${field}`))
  return hiddenLines(plan, to).filter(({ kind, field }) => !before.has(`${kind} ${field}`))
}

/** Those of a level that bear its name in one format, and no name in another. */
export interface UnnamedLevel {
  readonly level: Level
  readonly count: number
}

/** Whose level would have no name any more if a plan went from one format to another. */
export function newlyUnnamed(plan: Plan, from: PlanFormat, to: PlanFormat): readonly UnnamedLevel[] {
  const counts = new Map<Level, number>()
  for (const entity of plan.entities.values()) {
    const level = levelOf(from, entity)
    if (level !== null && levelOf(to, entity) === null) counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  return Array.from(counts, ([level, count]) => ({ level, count }))
}

function fieldOf({ kind, field }: HiddenValues): HiddenLine['field'] {
  if (kind !== 'activity') return null
  return together[field] ?? (field as Exclude<ActivityField, OwnContent>)
}
