import type { Entity, EntityOf, FieldName, Kind } from '../model/index.ts'
import type { CheckContext } from './context.ts'
import { completed, type Finding, type Found, type RuleId, type Severity } from './finding.ts'

/**
 * What a rule looks at: the values of each kind, or all of them. That entities of a kind come, go and move always counts
 * as a change of it. `texts` stands for every text that people write.
 */
export type Reads = { readonly [K in Kind]?: 'all' | readonly FieldName<K>[] } & { readonly texts?: true }

/** One rule: a pure function from a plan to findings. */
export interface Rule {
  readonly id: RuleId
  readonly severity: Severity
  readonly reads: Reads
  readonly check: (context: CheckContext) => readonly Finding[]
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
  const checkEntity = (context: CheckContext, entity: Entity): readonly Finding[] =>
    isLookedAt(entity) ? head.check(context, entity).map((found) => completed(head, found)) : []
  return {
    id,
    severity,
    reads,
    check: (context) =>
      kinds.flatMap((kind) => context.entitiesOf(kind).flatMap((entity) => checkEntity(context, entity))),
    local: { kinds, facts: (context) => head.facts?.(context) ?? '', checkEntity },
  }
}
