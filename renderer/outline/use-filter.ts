import { useState } from 'react'
import { wordsIn } from '../commands/folded.ts'
import { useSpeech } from '../i18n/language.ts'
import { countOf, filtered } from './filter.ts'
import type { OutlineNode } from './outline-nodes.ts'
import { wordsOf } from './words-of.ts'

interface FilterOptions {
  readonly nodes: readonly OutlineNode[]
  readonly open: ReadonlySet<string>
  readonly onOpen: (open: ReadonlySet<string>) => void
}

/** The outline under a filter: all of it is open there, until somebody closes something. */
interface Filter extends FilterOptions {
  readonly text: string
  readonly write: (text: string) => void
  /** How many nodes have the words; null while nothing is filtered. */
  readonly count: number | null
}

/** Narrows the outline to what has some words; without words it stays as it is. */
export function useFilter(all: FilterOptions): Filter {
  const speech = useSpeech()
  const [{ text, closed }, setState] = useState({ text: '', closed: new Set<string>() })
  const write = (next: string): void => setState({ text: next, closed: new Set() })
  const words = wordsIn(text)
  if (words.length === 0) return { ...all, text, write, count: null }
  const nameOf = (node: OutlineNode): string => wordsOf(speech, node)
  const nodes = filtered(all.nodes, words, nameOf)
  const places = placesIn(nodes)
  return {
    nodes,
    open: new Set(places.filter((place) => !closed.has(place))),
    onOpen: (open) => setState({ text, closed: new Set(places.filter((place) => !open.has(place))) }),
    text,
    write,
    count: countOf(nodes, words, nameOf),
  }
}

/** The places of nodes and of all below them. */
export function placesIn(nodes: readonly OutlineNode[]): readonly string[] {
  return nodes.flatMap(({ place, children }) => [place, ...placesIn(children)])
}
