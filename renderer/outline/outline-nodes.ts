import {
  hasResults,
  levelNamed,
  numbersOf,
  type Phrase,
  type PlanFormat,
  shownIn,
} from '../../shared/formats/index.ts'
import {
  childrenOf,
  type EntityOf,
  type Id,
  isOfKind,
  type Plan,
  rootOf,
  secondLanguageOf,
} from '../../shared/model/index.ts'
import { formatIn } from '../formats/made-formats.ts'
import { isTitled, type Titled, titleIn } from '../plan/titles.ts'

/** Nodes that bear words of the program's own; the groups have no page. */
export type FixedName =
  | 'overview'
  | 'data'
  | 'chapters'
  | 'objectives'
  | 'fields'
  | 'activities'
  | 'budget'
  | 'lists'
  | 'translation'
  | 'checks'
  | 'document'
  | 'history'

/** One node of the outline. */
export interface OutlineNode {
  /** The place in the plan's address: an entity's id, or a page's name. */
  readonly place: string
  readonly fixed: FixedName | null
  readonly entity: Titled | null
  /** What the format calls those below a group; null for any other node. */
  readonly phrase: Phrase | null
  readonly code: string
  /** Empty for fixed nodes and what has no title yet. */
  readonly title: string
  readonly children: readonly OutlineNode[]
}

const groups: readonly string[] = ['chapters', 'objectives', 'fields']

/** Whether a node only holds others together. */
export function isGroup(node: OutlineNode): boolean {
  return node.fixed !== null && groups.includes(node.fixed)
}

/** The outline of a plan, in reading order. */
export function outlineOf(
  plan: Plan,
  format = formatIn(plan),
  codes = numbersOf(plan, format),
): readonly OutlineNode[] {
  const nodes = (entities: readonly Titled[]): OutlineNode[] =>
    entities.map((entity) => nodeOf(plan, entity, { codes, format }))
  const objectives = childrenOf(plan, plan.id, 'objective')
  return [
    fixed('overview', []),
    fixed('data', []),
    ...filled('chapters', nodes(chaptersOf(plan, format))),
    ...filled('objectives', nodes(objectives), levelNamed(format, 'objective', objectives[0]?.level)?.plural),
    ...filled('fields', nodes(childrenOf(plan, plan.id, 'field')), levelNamed(format, 'field')?.plural),
    fixed('activities', []),
    fixed('budget', []),
    fixed('lists', []),
    ...(secondLanguageOf(rootOf(plan)) === null ? [] : [fixed('translation', [])]),
    fixed('checks', []),
    fixed('document', []),
    fixed('history', []),
  ]
}

/** Makes the outline of one plan after the other; a node that says the same, with all below it, is the same object. */
export function keepOutline(): typeof outlineOf {
  let kept: readonly OutlineNode[] = []
  return (...plan) => {
    kept = settled(kept, outlineOf(...plan))
    return kept
  }
}

function settled(before: readonly OutlineNode[], after: readonly OutlineNode[]): readonly OutlineNode[] {
  const known = new Map(before.map((node) => [node.place, node]))
  const nodes = after.map((node) => settledNode(known.get(node.place), node))
  return isSame(before, nodes) ? before : nodes
}

function settledNode(before: OutlineNode | undefined, after: OutlineNode): OutlineNode {
  if (before === undefined) return after
  const children = settled(before.children, after.children)
  const holds =
    children === before.children &&
    before.entity === after.entity &&
    before.phrase === after.phrase &&
    before.code === after.code &&
    before.title === after.title
  return holds ? before : { ...after, children }
}

function isSame(one: readonly OutlineNode[], other: readonly OutlineNode[]): boolean {
  return one.length === other.length && one.every((node, index) => node === other[index])
}

/** Every node that has a page, in reading order. */
export function pagesOf(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => [...(isGroup(node) ? [] : [node]), ...pagesOf(node.children)])
}

/** The places of the nodes above a place, outermost first; empty for a place that is not there. */
export function pathTo(nodes: readonly OutlineNode[], place: string): readonly string[] {
  return findPath(nodes, place) ?? []
}

function findPath(nodes: readonly OutlineNode[], place: string): readonly string[] | null {
  for (const node of nodes) {
    if (node.place === place) return []
    const below = findPath(node.children, place)
    if (below !== null) return [node.place, ...below]
  }
  return null
}

interface Numbered {
  readonly codes: ReadonlyMap<Id, string>
  readonly format: PlanFormat
}

function nodeOf(plan: Plan, entity: Titled, numbered: Numbered): OutlineNode {
  return {
    place: entity.id,
    fixed: null,
    entity,
    phrase: null,
    code: numbered.codes.get(entity.id) ?? '',
    title: titleIn(plan, entity),
    children: below(plan, entity, numbered.format).map((child) => nodeOf(plan, child, numbered)),
  }
}

/** A result that is no level of its own on paper, such as one without a title: its activities stand in its place. */
function below(plan: Plan, entity: Titled, format: PlanFormat): readonly Titled[] {
  const children = (plan.children.get(entity.id) ?? []).flatMap((id) => plan.entities.get(id) ?? [])
  return children.flatMap((child): readonly Titled[] => {
    if (isOfKind(child, 'result') && (child.title === '' || !hasResults(format)))
      return childrenOf(plan, child.id, 'activity')
    return isTitled(child) ? [child] : []
  })
}

/** The outermost sections that the format has chapters for, in their order. */
function chaptersOf(plan: Plan, format: PlanFormat): readonly EntityOf<'section'>[] {
  const roles = format.chapters.map(({ role }) => role)
  const isShown = shownIn(plan, format)
  const order = ({ role }: EntityOf<'section'>): number => {
    const index = roles.indexOf(role)
    return index === -1 ? roles.length : index
  }
  return childrenOf(plan, plan.id, 'section')
    .filter((section) => isShown(section, 'body'))
    .toSorted((a, b) => order(a) - order(b))
}

function filled(
  name: FixedName,
  children: readonly OutlineNode[],
  phrase: Phrase | null = null,
): readonly OutlineNode[] {
  return children.length === 0 ? [] : [fixed(name, children, phrase)]
}

function fixed(name: FixedName, children: readonly OutlineNode[], phrase: Phrase | null = null): OutlineNode {
  return { place: name, fixed: name, entity: null, phrase, code: '', title: '', children }
}
