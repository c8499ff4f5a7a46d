import { type Id, mapRuns, type RichText, type Run } from '../../model/index.ts'
import type { Inline, List, ListItem, Paragraph, ParagraphStyle } from '../tree.ts'
import type { Context } from './context.ts'
import { lineBreak, oneLine } from './lines.ts'

/** The plan's own text on one line, marked with its language where that is not the paper's. */
export function own(context: Context, text: string): readonly Inline[] {
  const line = oneLine(text)
  return line === '' ? [] : [{ type: 'text', text: line, ...languageOf(context) }]
}

/** The plan's own text as paragraphs, one a line; none for no text. */
export function ownLines(context: Context, text: string, entity: Id | null = null): readonly Paragraph[] {
  return text
    .split(lineBreak)
    .filter((line) => line.trim() !== '')
    .map((line) => body(own(context, line), entity))
}

/** A paragraph of running text or of a cell. */
export function body(content: readonly Inline[], entity: Id | null = null): Paragraph {
  return paragraph('body', content, { entity })
}

/** A paragraph of any style. */
export function paragraph(
  style: ParagraphStyle,
  content: readonly Inline[],
  { entity = null, keepWithNext = false }: { entity?: Id | null; keepWithNext?: boolean } = {},
): Paragraph {
  return { type: 'paragraph', style, content, keepWithNext, entity }
}

/** Inlines in bold. */
export function bold(content: readonly Inline[]): readonly Inline[] {
  return content.map((inline) => (inline.type === 'text' ? { ...inline, bold: true } : inline))
}

/** A list of items, one a line; null for no items. */
export function listOf(items: readonly ListItem[], ordered = false): List | null {
  const filled = items.filter(({ content }) => content.length > 0)
  return filled.length === 0 ? null : { type: 'list', ordered, items: filled }
}

/** An item of the outermost list. */
export function listItem(content: readonly Inline[], entity: Id | null = null): ListItem {
  return { level: 0, content, entity }
}

/** Blocks of which the last, if it is a paragraph, stays with what follows: the words before a list, a box, a table. */
export function leading<B extends Paragraph | List>(blocks: readonly B[]): readonly B[] {
  return blocks.map((block, index) =>
    index === blocks.length - 1 && block.type === 'paragraph' ? { ...block, keepWithNext: true } : block,
  )
}

/** Prose as blocks: a paragraph for each line, which stays with a list after it; lists as they are. */
export function prose(
  context: Context,
  text: RichText,
  entity: Id | null = null,
): readonly (Paragraph | List)[] {
  const blocks = withValues(context, text, entity).flatMap((block): readonly (Paragraph | List)[] => {
    if (block.type === 'paragraph') {
      return linesOf(context, block.runs).map((content) => body(content, entity))
    }
    const items = block.items.map(({ level, runs }) => ({ level, content: runsOf(context, runs), entity }))
    const list = listOf(items, block.ordered)
    return list === null ? [] : [list]
  })
  return blocks.flatMap((block, index) => (blocks[index + 1]?.type === 'list' ? leading([block]) : [block]))
}

/** Prose with the figures of the plan as they are now, in the language in which the plan is written. */
function withValues(context: Context, text: RichText, entity: Id | null): RichText {
  return mapRuns(text, (run) => {
    const { value, ...own } = run
    if (value === undefined) return [run]
    const now = context.values(value, entity) ?? run.text
    return now === '' ? [] : [{ ...own, text: now }]
  })
}

function runsOf(context: Context, runs: readonly Run[]): readonly Inline[] {
  return runs.map((run) => inlineOf(context, run, run.text.split(lineBreak).join(' ')))
}

/** The lines of a paragraph that holds line breaks; empty lines are left out. */
function linesOf(context: Context, runs: readonly Run[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]]
  for (const run of runs) {
    for (const [index, text] of run.text.split(lineBreak).entries()) {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push(inlineOf(context, run, text))
    }
  }
  return lines.filter((line) => line.some((inline) => inline.type === 'text' && inline.text.trim() !== ''))
}

function inlineOf(context: Context, { bold, italic }: Run, text: string): Inline {
  return {
    type: 'text',
    text,
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...languageOf(context),
  }
}

function languageOf({ root, language }: Context): { language?: Context['language'] } {
  return root.language === language ? {} : { language: root.language }
}
