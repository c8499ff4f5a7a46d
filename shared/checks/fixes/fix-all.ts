import type { Id, Plan } from '../../model/index.ts'
import { apply, type Batch, type Operation } from '../../operations/index.ts'
import { createContext, type Known } from '../context.ts'
import type { Finding, RuleId } from '../finding.ts'
import { rules } from '../rules.ts'

/** Each pass mends what does not get in the way of one another; more than these are not needed by any rule. */
const mostPasses = 20

/**
 * One batch that mends all findings of a rule, one undo for all of them. Fixes that touch the same value are made one
 * after the other, each on the plan that the one before left.
 * @param leave findings that are to stay, such as dismissed ones
 */
export function fixAll(
  plan: Plan,
  rule: RuleId,
  known: Known = {},
  leave: (finding: Finding) => boolean = () => false,
): Batch {
  const operations: Operation[] = []
  const tried = new Set<string>()
  let current = plan
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const batch = batchOf(findingsOf(current, rule, known), tried, leave)
    if (batch.length === 0) break
    current = apply(current, batch)
    operations.push(...batch)
  }
  return operations
}

function findingsOf(plan: Plan, id: RuleId, { format }: Known): readonly Finding[] {
  const context = createContext(plan, format === undefined ? {} : { format })
  return rules.find((rule) => rule.id === id)?.check(context) ?? []
}

/** The fixes of one pass: none that touches what another has touched. */
function batchOf(
  findings: readonly Finding[],
  tried: Set<string>,
  leave: (finding: Finding) => boolean,
): Batch {
  const touched = new Set<string>()
  return findings.flatMap((finding) => {
    const key = `${finding.entity} ${finding.fingerprint}`
    if (finding.fix === undefined || tried.has(key) || leave(finding)) return []
    const places = finding.fix.flatMap(placesOf)
    if (places.some((place) => touched.has(place))) return []
    tried.add(key)
    for (const place of places) touched.add(place)
    return finding.fix
  })
}

function placesOf(operation: Operation): readonly string[] {
  const id: Id = operation.type === 'insert' ? operation.entity.id : operation.id
  return operation.type === 'update'
    ? [id, ...Object.keys(operation.values).map((name) => `${id} ${name}`)]
    : [id]
}
