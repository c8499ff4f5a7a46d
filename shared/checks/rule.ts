import type { Entity, EntityOf, FieldName, Kind } from '../model/index.ts'
import type { CheckContext } from './context.ts'
import { completed, type Finding, type Found, type RuleId } from './finding.ts'
import type { Severity } from './severity.ts'

/**
 * What a rule looks at: the values of each kind, or all of them. That entities of a kind come, go and move always counts
 * as a change of it. `texts` stands for every text that people write.
 */
export type Reads = { readonly [K in Kind]?: 'all' | readonly FieldName<K>[] } & { readonly texts?: true }

/** One rule: a pure function from a plan to findings. */
export interface Rule {
  readonly id: RuleId
  /** Of its findings; one of them may be lighter, none heavier. */
  readonly severity: Severity
  readonly reads: Reads
  readonly check: (context: CheckContext) => readonly Finding[]
  /** There where a rule looks at two sides of one matter, which are run again apart. */
  readonly parts?: readonly Rule[]
  /** There where the findings at an entity depend on it and on what stands below it, and on a few facts of the plan. */
  readonly local?: Local
}

/** How a rule is run again for some entities alone. */
export interface Local {
  /** The kinds at which its findings stand. */
  readonly kinds: readonly Kind[]
  /** What it takes from the rest of the plan; when that changes, every entity is looked at again. */
  readonly facts: (context: CheckContext) => string
  readonly checkEntity: (context: CheckContext, entity: Entity) => readonly Finding[]
}

interface Head {
  readonly id: RuleId
  readonly severity: Severity
  readonly reads: Reads
}

/** A rule that looks at the plan as a whole. */
export function planRule(head: Head & { check(context: CheckContext): readonly Found[] }): Rule {
  const { id, severity, reads } = head
  return {
    id,
    severity,
    reads,
    check: (context) => head.check(context).map((found) => completed(head, found)),
  }
}

/** A rule made of several that share their id. */
export function manifoldRule(parts: readonly [Rule, ...Rule[]]): Rule {
  const { id, severity, reads } = parts[0]
  return { id, severity, reads, parts, check: (context) => parts.flatMap((part) => part.check(context)) }
}

/** A rule that looks at one entity after the other. */
export function entityRule<K extends Kind>(
  head: Head & {
    readonly kinds: readonly K[]
    facts?(context: CheckContext): string
    check(context: CheckContext, entity: EntityOf<K> & Entity): readonly Found[]
  },
): Rule {
  const { id, severity, reads, kinds } = head
  const looksAt: ReadonlySet<Kind> = new Set(kinds)
  const isLookedAt = (entity: Entity): entity is EntityOf<K> & Entity => looksAt.has(entity.kind)
  const checkEntity = (context: CheckContext, entity: Entity): readonly Finding[] => {
    const found = isLookedAt(entity) ? head.check(context, entity) : nothing
    return found.length === 0 ? nothing : found.map((one) => completed(head, one))
  }
  return {
    id,
    severity,
    reads,
    check: (context) => kinds.flatMap((kind) => checkAll(context, context.entitiesOf(kind), checkEntity)),
    local: { kinds, facts: (context) => head.facts?.(context) ?? '', checkEntity },
  }
}

const nothing: readonly never[] = []

/** Most entities have no findings: nothing is made for these. */
function checkAll(
  context: CheckContext,
  entities: readonly Entity[],
  checkEntity: Local['checkEntity'],
): readonly Finding[] {
  const findings: Finding[] = []
  for (const entity of entities) for (const finding of checkEntity(context, entity)) findings.push(finding)
  return findings
}
