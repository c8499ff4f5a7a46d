import { hasWords } from '../commands/folded.ts'
import type { OutlineNode } from './outline-nodes.ts'

/** The nodes that have all the folded words in their code or title, with what is above them. */
export function filtered(
  nodes: readonly OutlineNode[],
  words: readonly string[],
  nameOf: (node: OutlineNode) => string,
): readonly OutlineNode[] {
  if (words.length === 0) return nodes
  return nodes.flatMap((node) => {
    const children = filtered(node.children, words, nameOf)
    const has = hasWords(`${node.code} ${nameOf(node)}`, words)
    return has || children.length > 0 ? [{ ...node, children }] : []
  })
}

/** How many nodes have the words themselves. */
export function countOf(
  nodes: readonly OutlineNode[],
  words: readonly string[],
  nameOf: (node: OutlineNode) => string,
): number {
  return nodes.reduce(
    (sum, node) =>
      sum + (hasWords(`${node.code} ${nameOf(node)}`, words) ? 1 : 0) + countOf(node.children, words, nameOf),
    0,
  )
}
