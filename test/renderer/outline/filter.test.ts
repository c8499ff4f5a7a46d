import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../../renderer/commands/folded.ts'
import { countOf, filtered } from '../../../renderer/outline/filter.ts'
import type { OutlineNode } from '../../../renderer/outline/outline-nodes.ts'

function node(code: string, title: string, children: readonly OutlineNode[] = []): OutlineNode {
  return { place: title, fixed: null, entity: null, phrase: null, code, title, children }
}

const nodes = [
  node('', 'Fushat', [
    node('1', 'Arsimi', [node('1.1', 'Përfshirja në çerdhe'), node('1.2', 'Mësimi plotësues')]),
    node('2', 'Banimi', []),
  ]),
  node('', 'Buxheti'),
]
const nameOf = ({ title }: OutlineNode): string => title

/** The titles that a filter leaves, each with what is below it. */
function left(query: string, all: readonly OutlineNode[] = nodes): unknown {
  const titles = (kept: readonly OutlineNode[]): readonly unknown[] =>
    kept.map(({ title, children }) => (children.length === 0 ? title : [title, ...titles(children)]))
  return titles(filtered(all, wordsIn(query), nameOf))
}

describe('the filter of the outline', () => {
  test('keeps what has the words, without ë and ç, and what is above it', () => {
    expect(left('cerdhe perf')).toEqual([['Fushat', ['Arsimi', 'Përfshirja në çerdhe']]])
    expect(left('1.2')).toEqual([['Fushat', ['Arsimi', 'Mësimi plotësues']]])
    expect(left('asgjë')).toEqual([])
  })

  test('without words keeps everything', () => {
    expect(filtered(nodes, [], nameOf)).toBe(nodes)
  })

  test('counts what has the words, not what is above', () => {
    expect(countOf(nodes, wordsIn('mesimi'), nameOf)).toBe(1)
    expect(countOf(nodes, wordsIn('b'), nameOf)).toBe(2)
  })
})
