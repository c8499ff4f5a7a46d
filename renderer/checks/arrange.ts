import type { Finding, Severity } from '../../shared/checks/index.ts'
import { heavierFirst } from '../../shared/checks/severity.ts'
import type { EntityOf, Plan } from '../../shared/model/index.ts'
import { folded } from '../commands/folded.ts'
import { type OutlineNode, pagesOf } from '../outline/outline-nodes.ts'
import { isListed, pagesAbove } from '../plan/page-of.ts'

/** A finding as the page tells it. */
export interface ToldFinding {
  readonly finding: Finding
  readonly key: string
  readonly place: string
  readonly message: string
}

/** One that someone lets stand. */
export interface ToldDismissal extends ToldFinding {
  readonly dismissal: EntityOf<'dismissal'>
}

/** What of the findings is shown. */
export interface Choice {
  readonly severities: ReadonlySet<Severity>
  /** In any part of the message or the place, without regard to case and diacritics. */
  readonly text: string
}

/** Findings that stand under one heading. */
export interface Group<K> {
  readonly of: K
  readonly findings: readonly ToldFinding[]
}

/** How many findings of each severity there are. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, advice: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** The findings that a choice leaves. */
export function chosen<T extends ToldFinding>(findings: readonly T[], choice: Choice): readonly T[] {
  const wanted = folded(choice.text.trim())
  return findings.filter(
    ({ finding, place, message }) =>
      choice.severities.has(finding.severity) && folded(`${place}\n${message}`).includes(wanted),
  )
}

/** The findings by rule, in the order in which rules are told. */
export function byRule(findings: readonly ToldFinding[]): readonly Group<Finding['rule']>[] {
  const groups = grouped(findings, ({ finding }) => finding.rule)
  return [...groups].map(([of, found]) => ({ of, findings: found }))
}

/** The findings by chapter of the outline, in its order; within a chapter the heaviest first. */
export function byChapter(
  plan: Plan,
  nodes: readonly OutlineNode[],
  findings: readonly ToldFinding[],
): readonly Group<OutlineNode>[] {
  const groups = grouped(findings, ({ finding }) => chapterOf(plan, finding))
  return pagesOf(nodes).flatMap((node) => {
    const found = groups.get(node.place)
    return found === undefined
      ? []
      : [{ of: node, findings: found.toSorted((one, other) => heavierFirst(one.finding, other.finding)) }]
  })
}

function grouped<K>(
  findings: readonly ToldFinding[],
  keyOf: (told: ToldFinding) => K,
): ReadonlyMap<K, readonly ToldFinding[]> {
  const groups = new Map<K, ToldFinding[]>()
  for (const told of findings) {
    const key = keyOf(told)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [told])
    else group.push(told)
  }
  return groups
}

/** Whether a finding is about what a text says in the second language: that is mended on a page of its own. */
export function isAboutTranslation({ message }: Finding): boolean {
  return message === 'translation-missing' || message === 'translation-old'
}

/** The page of the plan on which a finding can be mended: an entity's id, or a page's name. */
export function pageOf(plan: Plan, finding: Finding): string {
  return pagesTo(plan, finding)[0] ?? fixedPage(plan, finding)
}

/** The pages of what a finding is about, the innermost first. */
function pagesTo(plan: Plan, finding: Finding): readonly string[] {
  return isAboutTranslation(finding) ? ['translation'] : pagesAbove(plan, finding.entity)
}

/** Every place of the outline that leads to a finding: its page, those above, and the group that holds them. */
export function placesOf(plan: Plan, finding: Finding): readonly string[] {
  if (isAboutTranslation(finding)) return ['translation']
  const path = pagesAbove(plan, finding.entity)
  const outermost = plan.entities.get(path.at(-1) ?? '')
  if (outermost === undefined) return [fixedPage(plan, finding)]
  const group = Object.entries(groupsByKind).find(([kind]) => kind === outermost.kind)?.[1]
  return group === undefined ? path : [...path, group]
}

const groupsByKind = { section: 'chapters', objective: 'objectives', field: 'fields' } as const

function chapterOf(plan: Plan, finding: Finding): string {
  return pagesTo(plan, finding).at(-1) ?? fixedPage(plan, finding)
}

function fixedPage(plan: Plan, { entity, rule }: Finding): string {
  const at = plan.entities.get(entity)
  if (at !== undefined && isListed(at)) return 'lists'
  return rule === 'summary-mismatch' || rule === 'grand-total' ? 'budget' : 'data'
}
