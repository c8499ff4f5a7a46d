import type { RichBlock, RichText, Run } from '../../shared/model/index.ts'
import { printable } from '../drafting/tidy.ts'

/** What the editor holds, as it writes itself: see schema.ts for the kinds of its nodes. */
export interface EditorNode {
  type: string
  attrs?: Record<string, unknown> | undefined
  content?: EditorNode[]
  text?: string
  marks?: { type: string }[]
}

/** The editor's document of a rich text. */
export function toEditor(text: RichText): EditorNode {
  const blocks = tidyRich(text).map(blockNode)
  return { type: 'doc', content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks }
}

/** The rich text of the editor's document; what no paper prints is left out. */
export function toRich(doc: EditorNode): RichText {
  const blocks = (doc.content ?? []).flatMap((node): readonly RichBlock[] => {
    if (node.type === 'paragraph') return [{ type: 'paragraph', runs: runsIn(node) }]
    const items = (node.content ?? []).map((item) => ({ level: levelOf(item), runs: runsIn(item) }))
    return [{ type: 'list', ordered: node.attrs?.ordered === true, items }]
  })
  return tidyRich(blocks)
}

/**
 * The form in which a rich text is kept: neighbours in one face are one run, lists have items, line feeds are `\n`, a text of
 * nothing but an empty paragraph is no text.
 */
export function tidyRich(text: RichText): RichText {
  const blocks = text
    .map((block): RichBlock => {
      if (block.type === 'paragraph') return { ...block, runs: joined(block.runs) }
      return { ...block, items: block.items.map(({ level, runs }) => ({ level, runs: joined(runs) })) }
    })
    .filter((block) => block.type === 'paragraph' || block.items.length > 0)
  const [first] = blocks
  return blocks.length === 1 && first?.type === 'paragraph' && first.runs.length === 0 ? [] : blocks
}

function joined(runs: readonly Run[]): Run[] {
  const list: Run[] = []
  for (const run of runs) {
    const text = printable(run.text)
    const last = list.at(-1)
    if (text === '') continue
    if (last !== undefined && last.value === undefined && run.value === undefined && isSameFace(last, run)) {
      list[list.length - 1] = { ...last, text: last.text + text }
    } else list.push({ ...run, text })
  }
  return list
}

function isSameFace(one: Run, other: Run): boolean {
  return one.bold === other.bold && one.italic === other.italic
}

function blockNode(block: RichBlock): EditorNode {
  if (block.type === 'paragraph') return textblock('paragraph', block.runs)
  return {
    type: 'list',
    attrs: { ordered: block.ordered },
    content: block.items.map(({ level, runs }) => textblock('item', runs, { level })),
  }
}

function textblock(type: string, runs: readonly Run[], attrs?: EditorNode['attrs']): EditorNode {
  const content = runs.flatMap(inlineNodes)
  return { type, ...(attrs && { attrs }), ...(content.length > 0 && { content }) }
}

function inlineNodes(run: Run): EditorNode[] {
  const marks = [...(run.bold ? [{ type: 'bold' }] : []), ...(run.italic ? [{ type: 'italic' }] : [])]
  const face = marks.length > 0 ? { marks } : {}
  if (run.value !== undefined) {
    return [{ type: 'figure', attrs: { name: run.value, text: run.text }, ...face }]
  }
  return run.text
    .split('\n')
    .flatMap((text, index): EditorNode[] => [
      ...(index > 0 ? [{ type: 'break', ...face }] : []),
      ...(text === '' ? [] : [{ type: 'text', text, ...face }]),
    ])
}

function runsIn(node: EditorNode): Run[] {
  return (node.content ?? []).map((inline): Run => {
    const { bold, italic } = facesOf(inline)
    const face = { ...(bold && { bold }), ...(italic && { italic }) }
    if (inline.type === 'break') return { text: '\n', ...face }
    if (inline.type !== 'figure') return { text: inline.text ?? '', ...face }
    return {
      text: textIn(inline, 'text'),
      ...face,
      value: textIn(inline, 'name'),
    }
  })
}

function textIn({ attrs }: EditorNode, name: string): string {
  const value = attrs?.[name]
  return typeof value === 'string' ? value : ''
}

function facesOf({ marks = [] }: EditorNode): { readonly bold?: true; readonly italic?: true } {
  const has = (type: string): boolean => marks.some((mark) => mark.type === type)
  return { ...(has('bold') && { bold: true }), ...(has('italic') && { italic: true }) }
}

function levelOf({ attrs }: EditorNode): number {
  const level = Number(attrs?.level ?? 0)
  return Number.isInteger(level) ? Math.min(Math.max(level, 0), deepestLevel) : 0
}

/** The deepest level of a list. */
export const deepestLevel = 5

/** Reads a rich text that was written by `JSON.stringify`. */
export function parsedRich(json: string): RichText {
  return JSON.parse(json) as RichText
}
