import type { Box, Figure, Heading, List, Paragraph } from '../../../shared/document/tree.ts'
import { points } from '../common/geometry.ts'
import { markedItems } from '../common/list-items.ts'
import { headingLooks, type Look, listLook, paragraphLooks } from '../common/looks.ts'
import { accentColor, boxFill } from '../common/palette.ts'
import type { Faces } from './faces.ts'
import { linesOf } from './lines.ts'
import type { Frame } from './paper.ts'
import { plainSlab, type Slab } from './slab.ts'
import { cutStack, pile, type Stack, setItem, stackOf } from './stack.ts'
import { drawLines, textSlab } from './text-slab.ts'
import { tokensOf } from './tokens.ts'

/** A heading, which never stands alone at the foot of a page. */
export function headingSlab(heading: Heading, width: number, faces: Faces): Slab {
  const look = headingLooks[heading.level]
  const text = heading.number === '' ? heading.text : `${heading.number} ${heading.text}`
  const stack = setText([{ type: 'text', text }], look, width, faces)
  return {
    ...textSlab(stack, {
      before: look.before,
      after: look.after,
      keepWithNext: true,
      color: accentColor,
      onDraw: (paper, _x, y) => paper.anchor(heading, y),
    }),
    least: stack.height,
    isLoose: false,
  }
}

/** A paragraph between other blocks. */
export function paragraphSlab(paragraph: Paragraph, width: number, faces: Faces): Slab {
  const look = paragraphLooks[paragraph.style]
  return textSlab(setText(paragraph.content, look, width, faces), {
    before: look.before,
    after: look.after,
    keepsSpace: paragraph.style.startsWith('cover-'),
    keepWithNext: paragraph.keepWithNext,
    ...(look.accent && { color: accentColor }),
  })
}

function setText(content: Paragraph['content'], look: Look, width: number, faces: Faces): Stack {
  return pile(linesOf(tokensOf(content, { family: 'Tinos', ...look }, faces), { ...look, width }), 0)
}

/** The items of a list, a slab each. */
export function* listSlabs(list: List, width: number, faces: Faces): Generator<Slab> {
  const { size, after, leading } = listLook
  const lettering = { family: 'Tinos', size, bold: false, italic: false } as const
  const items = markedItems(list)
  for (const [index, { item, marker }] of items.entries()) {
    const stack = setItem(item, marker, { lettering, width, place: { leading }, faces })
    const isLast = index === items.length - 1
    yield textSlab(stack, { before: 0, after: isLast ? after * 2 : after, keepWithNext: false })
  }
}

const boxPadding = { x: points(4), y: points(2.5) }
const bar = points(1.2)

/** Blocks set off by a shade and a bar, kept on one page if they fit. */
export function boxSlab(box: Box, width: number, faces: Faces): Slab {
  const place = { family: 'Tinos', size: null, bold: false, align: 'left', leading: 1.15, gap: null } as const
  const stack = stackOf(box.blocks, width - 2 * boxPadding.x - bar, place, faces)
  return framedSlab(stack, width)
}

function framedSlab(stack: Stack, width: number): Slab {
  const height = stack.height + 2 * boxPadding.y
  return {
    ...plainSlab,
    before: 8,
    after: 10,
    height,
    least: height,
    draw: (paper, x, y) => {
      paper.fill(boxFill, { x, y, width, height })
      paper.fill(accentColor, { x, y, width: bar, height })
      drawLines(paper, stack.lines, x + bar + boxPadding.x, y + boxPadding.y)
    },
    split: (room) => {
      const [head, tail] = cutStack(stack, room - 2 * boxPadding.y)
      if (head.lines.length === 0 || tail.lines.length === 0) return null
      return [framedSlab(head, width), framedSlab(tail, width)]
    },
  }
}

/** A picture in the middle of the line, made smaller where it would not fit; its description if it is no picture. */
export function figureSlab(figure: Figure, frame: Frame, faces: Faces): Slab {
  const wanted = { width: points(figure.width), height: points(figure.height) }
  const scale = Math.min(1, frame.width / wanted.width, frame.height / wanted.height)
  const size = { width: wanted.width * scale, height: wanted.height * scale }
  const look = { ...paragraphLooks.note, align: 'center' } as const
  return {
    ...plainSlab,
    before: 6,
    after: 6,
    height: size.height,
    least: size.height,
    draw: (paper, x, y) => {
      const area = { x: x + (frame.width - size.width) / 2, y, ...size }
      if (paper.picture(figure, area)) return
      const text = setText([{ type: 'text', text: figure.description }], look, frame.width, faces)
      drawLines(paper, cutStack(text, size.height)[0].lines, x, y)
    },
  }
}
