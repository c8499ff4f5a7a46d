import {
  createEntity,
  type Entity,
  type EntityOf,
  type Id,
  type Plan,
  positionBetween,
} from '../model/index.ts'
import type { Batch } from '../operations/index.ts'
import type { Finding } from './finding.ts'

/** A finding that someone lets stand, with the reason. */
export interface Dismissed {
  readonly finding: Finding
  readonly dismissal: EntityOf<'dismissal'>
}

/** Findings by whether someone has let them stand. */
export interface Sorted {
  readonly open: readonly Finding[]
  readonly dismissed: readonly Dismissed[]
  /** Dismissals of findings that are no more, or that changed; they do no harm, and can be taken out. */
  readonly stale: readonly EntityOf<'dismissal'>[]
}

/** Sets the findings apart that someone has let stand. One whose matter has changed since is open again. */
export function sortDismissed(plan: Plan, findings: readonly Finding[]): Sorted {
  const dismissals = new Map<string, EntityOf<'dismissal'>>()
  for (const entity of plan.entities.values()) {
    if (entity.kind === 'dismissal') dismissals.set(keyOf(entity.parent ?? '', entity), entity)
  }
  const open: Finding[] = []
  const dismissed: Dismissed[] = []
  const stale = new Map(dismissals)
  for (const finding of findings) {
    const key = keyOf(finding.entity, finding)
    const dismissal = dismissals.get(key)
    if (dismissal === undefined) open.push(finding)
    else dismissed.push({ finding, dismissal })
    stale.delete(key)
  }
  return { open, dismissed, stale: [...stale.values()] }
}

function keyOf(
  entity: Id,
  { rule, fingerprint }: { readonly rule: string; readonly fingerprint: string },
): string {
  return `${entity} ${rule} ${fingerprint}`
}

/** Why a finding may stand, who says so, and when: ISO 8601 in UTC. */
export interface Grounds {
  readonly reason: string
  readonly author: string
  readonly at: string
}

/** The operations that let findings stand on the same grounds; their inverses bring them back. */
export function dismissing(
  plan: Plan,
  findings: readonly Finding[],
  grounds: Grounds,
  newId: () => Id,
): Batch {
  const last = new Map<Id, string>()
  return findings.map(({ entity: parent, rule, fingerprint }) => {
    const sibling = plan.entities.get(plan.children.get(parent)?.at(-1) ?? '')
    const position = positionBetween(last.get(parent) ?? sibling?.position ?? null, null)
    last.set(parent, position)
    const place = { id: newId(), parent, position }
    const entity: Entity = createEntity('dismissal', place, { rule, fingerprint, ...grounds })
    return { type: 'insert', entity }
  })
}

/** When a finding was dismissed, ISO 8601 in UTC; of older plans that did not keep it, the id of the dismissal says it. */
export function dismissedAt({ id, at }: EntityOf<'dismissal'>): string {
  if (!Number.isNaN(Date.parse(at))) return new Date(at).toISOString()
  return new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toISOString()
}
