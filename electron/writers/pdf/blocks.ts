import type { Content } from 'pdfmake/interfaces.js'
import { points } from '../../../shared/document/layout/geometry.ts'
import { titleOf } from '../../../shared/document/layout/headings.ts'
import {
  belowList,
  boxLook,
  headingLooks,
  listLook,
  paragraphLooks,
} from '../../../shared/document/layout/looks.ts'
import { accentColor, boxFill } from '../../../shared/document/layout/palette.ts'
import type { Block, Box, Contents, Figure, Heading, Paragraph } from '../../../shared/document/tree.ts'
import { isPicture } from '../common/picture.ts'
import { contentsLine } from './contents-lines.ts'
import type { Glyphs } from './glyphs.ts'
import type { Outline } from './outline.ts'
import { inlineText, leastHeight } from './room.ts'
import { type TableRoom, tableContent } from './table/content.ts'
import { lettersOf, listContent, paragraphContent } from './text.ts'

/** What blocks need of the paper that they stand on. */
export interface BlockContext {
  readonly room: TableRoom
  readonly glyphs: Glyphs
  readonly outline: Outline
}

/** A block for pdfmake. */
export interface Built {
  readonly content: Content
  /** Points that have to follow a heading on its page. */
  readonly least: number
  /** True for a block that must not be the last of its page. */
  readonly clings: boolean
}

/** Characters of a paragraph that is kept whole on the page of what follows. */
const longestLead = 600

/** Turns a block of the tree into pdfmake's content. */
export function buildBlock(block: Block, context: BlockContext): Built {
  if (block.type === 'table') return { ...tableContent(block, context.room, context.glyphs), clings: false }
  const clings = block.type === 'heading' || (block.type === 'paragraph' && isLeading(block))
  return {
    content: contentOf(block, context),
    least: leastHeight(block, context.room.width, context.glyphs),
    clings,
  }
}

/** Whether a paragraph stays with what follows; a long one may break over pages, and leaves enough beside it. */
function isLeading({ keepWithNext, content }: Paragraph): boolean {
  return keepWithNext && inlineText(content).length <= longestLead
}

function contentOf(block: Exclude<Block, { type: 'table' }>, context: BlockContext): Content {
  switch (block.type) {
    case 'heading':
      return headingContent(block, context)
    case 'paragraph':
      return paragraphContent(block, paragraphLooks[block.style], context.glyphs)
    case 'list':
      return { stack: [listOf(block, context)], margin: [8, 0, 0, belowList] }
    case 'box':
      return boxContent(block, context)
    case 'contents':
      return contentsContent(block, context)
    case 'figure':
      return figureContent(block, context.glyphs)
    case 'page-break':
      return []
  }
}

function listOf(list: Extract<Block, { type: 'list' }>, { glyphs }: BlockContext): Content {
  return listContent(list, { letters: lettersOf(listLook), gap: listLook.after, align: 'justify' }, glyphs)
}

function headingContent(heading: Heading, { glyphs, outline }: BlockContext): Content {
  const look = headingLooks[heading.level]
  const text = glyphs.shown(titleOf(heading), { family: 'Tinos', bold: true, italic: look.italic })
  const { before, after } = look
  return outline.add(heading, {
    text,
    font: 'Tinos',
    fontSize: look.size,
    bold: true,
    italics: look.italic,
    color: `#${accentColor}`,
    lineHeight: look.leading,
    margin: [0, before, 0, after],
  })
}

function boxContent(box: Box, context: BlockContext): Content {
  const stack = box.blocks.map((block) => contentOf(block, context))
  return {
    table: { widths: ['*'], body: [[{ stack, fillColor: `#${boxFill}` }]] },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (index) => (index === 0 ? boxLook.bar : 0),
      vLineColor: () => `#${accentColor}`,
      paddingLeft: () => 10,
      paddingRight: () => 10,
      paddingTop: () => boxLook.paddingTop,
      paddingBottom: () => boxLook.paddingBottom,
    },
    unbreakable: leastHeight(box, context.room.width, context.glyphs) < context.room.height * 0.6,
    margin: [0, boxLook.before, 0, boxLook.after],
  }
}

function contentsContent({ heading, depth }: Contents, { glyphs, outline, room }: BlockContext): Content {
  const look = headingLooks[1]
  const title: Content = {
    text: glyphs.shown(heading, { family: 'Tinos', bold: true, italic: false }),
    font: 'Tinos',
    fontSize: look.size,
    bold: true,
    color: `#${accentColor}`,
    margin: [0, look.before, 0, look.after],
  }
  return [title, ...outline.listed(depth).map((listed) => contentsLine(listed, room.width, glyphs))]
}

function figureContent(figure: Figure, glyphs: Glyphs): Content {
  if (!isPicture(figure)) {
    const text = glyphs.shown(figure.description, { family: 'Tinos', bold: false, italic: true })
    return { text, font: 'Tinos', italics: true, alignment: 'center' }
  }
  const data = Buffer.from(figure.bytes.buffer, figure.bytes.byteOffset, figure.bytes.byteLength).toString(
    'base64',
  )
  return {
    image: `data:${figure.mediaType};base64,${data}`,
    width: points(figure.width),
    height: points(figure.height),
    alignment: 'center',
    margin: [0, 6, 0, 6],
  }
}
