import type { OutlineNode } from './outline-nodes.ts'

/** A node that is in sight, with what a screen reader is told of it. */
export interface OutlineRow {
  readonly node: OutlineNode
  /** 1 for the outermost. */
  readonly level: number
  /** Place among its siblings, from 1, and how many there are. */
  readonly index: number
  readonly count: number
  readonly parent: string | null
}

/** The rows in sight, given which nodes are open. */
export function rowsOf(
  nodes: readonly OutlineNode[],
  open: ReadonlySet<string>,
  parent: string | null = null,
  level = 1,
): readonly OutlineRow[] {
  return nodes.flatMap((node, index) => [
    { node, level, index: index + 1, count: nodes.length, parent },
    ...(open.has(node.place) ? rowsOf(node.children, open, node.place, level + 1) : []),
  ])
}

/** What a key does in the outline. */
export type OutlineMove =
  | { readonly type: 'focus' | 'open' | 'close' | 'choose' | 'rename'; readonly place: string }
  | { readonly type: 'open-all'; readonly places: readonly string[] }

/** What a key does, by the tree pattern of the ARIA practices; null for a key that is none of the outline's. */
export function moveFor(
  rows: readonly OutlineRow[],
  at: string,
  key: string,
  open: ReadonlySet<string>,
): OutlineMove | null {
  const index = rows.findIndex(({ node }) => node.place === at)
  const row = rows[index]
  if (row === undefined) return null
  const { node } = row
  const focus = (other: OutlineRow | undefined): OutlineMove | null =>
    other === undefined ? null : { type: 'focus', place: other.node.place }
  switch (key) {
    case 'ArrowDown':
      return focus(rows[index + 1])
    case 'ArrowUp':
      return focus(rows[index - 1])
    case 'Home':
      return focus(rows[0])
    case 'End':
      return focus(rows.at(-1))
    case 'ArrowRight':
      if (node.children.length === 0) return null
      return open.has(at) ? focus(rows[index + 1]) : { type: 'open', place: at }
    case 'ArrowLeft':
      if (node.children.length > 0 && open.has(at)) return { type: 'close', place: at }
      return row.parent === null ? null : { type: 'focus', place: row.parent }
    case '*':
      return {
        type: 'open-all',
        places: rows.filter((one) => one.parent === row.parent).map((one) => one.node.place),
      }
    case 'Enter':
    case ' ':
      return { type: 'choose', place: at }
    case 'F2':
      return node.entity === null ? null : { type: 'rename', place: at }
    default:
      return null
  }
}

/** The next row, after the one in focus and around, whose words begin with what was typed. */
export function rowStarting(
  rows: readonly OutlineRow[],
  at: string,
  typed: string,
  wordsOf: (node: OutlineNode) => string,
): OutlineRow | null {
  const start = rows.findIndex(({ node }) => node.place === at)
  // Another first letter looks further; more letters may stay where they are.
  const from = typed.length === 1 ? start + 1 : start
  const around = [...rows.slice(from), ...rows.slice(0, from)]
  const wanted = typed.toLocaleLowerCase('en')
  return around.find(({ node }) => wordsOf(node).toLocaleLowerCase('en').startsWith(wanted)) ?? null
}
