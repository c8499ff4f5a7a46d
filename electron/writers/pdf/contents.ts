import type { Contents, DocumentTree, Heading } from '../../../shared/document/tree.ts'
import { contentsLooks, headingLooks } from '../common/looks.ts'
import { accentColor } from '../common/palette.ts'
import type { Faces } from './faces.ts'
import { linesOf } from './lines.ts'
import { plainSlab, type Slab } from './slab.ts'
import { pile } from './stack.ts'
import { drawLines, textSlab } from './text-slab.ts'
import { tokensOf } from './tokens.ts'

/** From one level to the next, in points. */
const step = 16
/** Kept free at the right for the page number, in points. */
const numberWidth = 30

/** The headings that a contents page shows. */
export function headingsOf(tree: DocumentTree, depth: Contents['depth']): Heading[] {
  return tree.parts.flatMap(({ blocks }) =>
    blocks.filter((block): block is Heading => {
      return block.type === 'heading' && block.inContents && block.level <= depth
    }),
  )
}

/** The contents: its heading, and a line for each heading of the tree. */
export function* contentsSlabs(
  contents: Contents,
  tree: DocumentTree,
  width: number,
  faces: Faces,
): Generator<Slab> {
  const look = headingLooks[1]
  const tokens = tokensOf([{ type: 'text', text: contents.heading }], { family: 'Tinos', ...look }, faces)
  yield textSlab(pile(linesOf(tokens, { ...look, width }), 0), {
    before: look.before,
    after: look.after,
    keepWithNext: true,
    color: accentColor,
  })
  for (const heading of headingsOf(tree, contents.depth)) yield entrySlab(heading, width, faces)
}

function entrySlab(heading: Heading, width: number, faces: Faces): Slab {
  const level = heading.level === 4 ? 3 : heading.level
  const look = contentsLooks[level]
  const lettering = { family: 'Tinos', ...look } as const
  const indent = (level - 1) * step
  const line = { ...look, width: width - indent - numberWidth }
  const number =
    heading.number === '' ? [] : linesOf(tokensOf(textOf(heading.number), lettering, faces), line)
  // Headings of one level begin one under the other, whatever the width of their numbers.
  const hang = number[0] ? Math.max(number[0].width + 6, step + (level - 1) * 8) : 0
  const setting = { ...line, width: line.width - hang }
  const text = pile(linesOf(tokensOf(textOf(heading.text), lettering, faces), setting), indent + hang)
  const last = text.lines.at(-1)
  return {
    ...plainSlab,
    before: look.before,
    after: look.after,
    height: text.height,
    least: text.height,
    draw: (paper, x, y) => {
      if (number[0]) paper.text(number[0], x + indent, y)
      drawLines(paper, text.lines, x, y)
      if (!last) return
      paper.entry({
        anchor: heading.anchor,
        area: { x, y, width, height: text.height },
        baseline: last.top + last.line.baseline,
        textEnd: last.x + last.line.width,
        bold: look.bold,
        size: look.size,
      })
    },
  }
}

function textOf(text: string): [{ type: 'text'; text: string }] {
  return [{ type: 'text', text }]
}
