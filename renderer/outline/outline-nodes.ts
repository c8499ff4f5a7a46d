import { formatOf } from '../../shared/formats/index.ts'
import {
  childrenOf,
  codesOf,
  type EntityOf,
  type Id,
  isOfKind,
  type Plan,
  rootOf,
} from '../../shared/model/index.ts'
import { isTitled, type Titled, titleIn } from '../plan/titles.ts'

/** Nodes that bear words of the program's own; the groups have no page. */
export type FixedName =
  | 'data'
  | 'chapters'
  | 'objectives'
  | 'fields'
  | 'activities'
  | 'budget'
  | 'lists'
  | 'checks'
  | 'history'

/** One node of the outline. */
export interface OutlineNode {
  /** The place in the plan's address: an entity's id, or a page's name. */
  readonly place: string
  readonly fixed: FixedName | null
  readonly entity: Titled | null
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
export function outlineOf(plan: Plan): readonly OutlineNode[] {
  const codes = codesOf(plan)
  const nodes = (entities: readonly Titled[]): OutlineNode[] =>
    entities.map((entity) => nodeOf(plan, entity, codes))
  return [
    fixed('data', []),
    ...filled('chapters', nodes(chaptersOf(plan))),
    ...filled('objectives', nodes(childrenOf(plan, plan.id, 'objective'))),
    ...filled('fields', nodes(childrenOf(plan, plan.id, 'field'))),
    fixed('activities', []),
    fixed('budget', []),
    fixed('lists', []),
    fixed('checks', []),
    fixed('history', []),
  ]
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

function nodeOf(plan: Plan, entity: Titled, codes: ReadonlyMap<Id, string>): OutlineNode {
  return {
    place: entity.id,
    fixed: null,
    entity,
    code: codes.get(entity.id) ?? '',
    title: titleIn(plan, entity),
    children: below(plan, entity).map((child) => nodeOf(plan, child, codes)),
  }
}

/** An untitled result is no level of its own on paper: its activities stand in its place. */
function below(plan: Plan, entity: Titled): readonly Titled[] {
  const children = (plan.children.get(entity.id) ?? []).flatMap((id) => plan.entities.get(id) ?? [])
  return children.flatMap((child): readonly Titled[] => {
    if (isOfKind(child, 'result') && child.title === '') return childrenOf(plan, child.id, 'activity')
    return isTitled(child) ? [child] : []
  })
}

/** The outermost sections in the order of the format's chapters. */
function chaptersOf(plan: Plan): readonly EntityOf<'section'>[] {
  const roles = formatOf(rootOf(plan).format)?.chapters.map(({ role }) => role) ?? []
  const order = ({ role }: EntityOf<'section'>): number => {
    const index = roles.indexOf(role)
    return index === -1 ? roles.length : index
  }
  return childrenOf(plan, plan.id, 'section').toSorted((a, b) => order(a) - order(b))
}

function filled(name: FixedName, children: readonly OutlineNode[]): readonly OutlineNode[] {
  return children.length === 0 ? [] : [fixed(name, children)]
}

function fixed(name: FixedName, children: readonly OutlineNode[]): OutlineNode {
  return { place: name, fixed: name, entity: null, code: '', title: '', children }
}
