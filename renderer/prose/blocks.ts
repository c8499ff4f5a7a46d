import type { Node as ProseNode } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { deepestLevel } from './document.ts'

/** A paragraph (`ordered` is null) or an item of a list, as a line of its own. */
export interface Line {
  readonly node: ProseNode
  readonly ordered: boolean | null
  readonly level: number
  /** Lines of one list have the same; that of a new list is -1. */
  readonly list: number
}

interface PlacedLine extends Line {
  /** Where its text begins in the document. */
  readonly start: number
  readonly selected: boolean
}

type Change = (line: Line, before: Line | null) => Line

/** Makes the selected lines a list, or paragraphs again where they are that list already. */
export function toggleList(state: EditorState, ordered: boolean): Transaction | null {
  const selected = selectedLines(state)
  const isThat = selected.length > 0 && selected.every((line) => line.ordered === ordered)
  return rewritten(state, (line) =>
    isThat ? asParagraph(line) : { ...line, ordered, list: line.ordered === ordered ? line.list : -1 },
  )
}

/** Moves the selected items a level deeper or higher; null where none can. An outermost item becomes a paragraph. */
export function shiftLevel(state: EditorState, by: 1 | -1): Transaction | null {
  const selected = selectedLines(state)
  if (selected.length === 0 || selected.some(({ ordered }) => ordered === null)) return null
  return rewritten(state, (line, before) => {
    if (by === -1) return line.level === 0 ? asParagraph(line) : { ...line, level: line.level - 1 }
    const most = before === null || before.ordered === null ? 0 : before.level + 1
    return { ...line, level: Math.min(line.level + 1, most, deepestLevel) }
  })
}

/** What the caret stands in: which sort of list, how deep; null in a paragraph. */
export function listAt(state: EditorState): { readonly ordered: boolean; readonly level: number } | null {
  const { $from } = state.selection
  if ($from.parent.type.name !== 'item') return null
  return { ordered: $from.node(-1).attrs.ordered === true, level: Number($from.parent.attrs.level) }
}

function asParagraph(line: Line): Line {
  return { ...line, ordered: null, level: 0 }
}

function selectedLines(state: EditorState): readonly PlacedLine[] {
  return linesIn(state).filter(({ selected }) => selected)
}

function linesIn(state: EditorState): readonly PlacedLine[] {
  const { from, to } = state.selection
  const lines: PlacedLine[] = []
  state.doc.forEach((block, offset, index) => {
    const add = (node: ProseNode, start: number, ordered: boolean | null): void => {
      const selected = start <= to && start + node.content.size >= from
      lines.push({ node, start, selected, ordered, level: Number(node.attrs.level ?? 0), list: index })
    }
    if (block.type.name !== 'list') add(block, offset + 1, null)
    else {
      block.forEach((item, inner) => {
        add(item, offset + inner + 2, block.attrs.ordered === true)
      })
    }
  })
  return lines
}

/** Changes the selected lines, and keeps the selection where it was in their text. */
function rewritten(state: EditorState, change: Change): Transaction | null {
  const lines = linesIn(state)
  const changed: Line[] = []
  for (const line of lines) changed.push(line.selected ? change(line, changed.at(-1) ?? null) : line)
  if (changed.every((line, index) => isSame(line, lines[index]))) return null
  const blocks = blocksOf(state, changed)
  const { anchor, head } = state.selection
  const tr = state.tr.replaceWith(0, state.doc.content.size, blocks)
  const starts = linesIn(state.apply(tr)).map(({ start }) => start)
  const moved = (position: number): number => {
    const index = lines.findLastIndex(({ start }) => start <= position)
    return (starts[index] ?? 1) + position - (lines[index]?.start ?? position)
  }
  return tr.setSelection(TextSelection.create(tr.doc, moved(anchor), moved(head))).scrollIntoView()
}

function isSame(one: Line, other: Line | undefined): boolean {
  return one.ordered === other?.ordered && one.level === other.level && one.list === other.list
}

function blocksOf({ schema }: EditorState, lines: readonly Line[]): readonly ProseNode[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last !== undefined && goesOn(last.at(-1), line)) last.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group): readonly ProseNode[] => {
    const ordered = group[0]?.ordered ?? null
    if (ordered === null) {
      return group.map(({ node }) => schema.node('paragraph', null, node.content))
    }
    const items = group.map(({ node, level }) => schema.node('item', { level }, node.content))
    return [schema.node('list', { ordered }, items)]
  })
}

/** Whether a line belongs to the list of the one before it: lists that stood apart stay so, new items join. */
function goesOn(before: Line | undefined, line: Line): boolean {
  if (before === undefined || line.ordered === null || before.ordered !== line.ordered) return false
  return before.list === line.list || before.list === -1 || line.list === -1
}
