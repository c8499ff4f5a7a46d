import {
  BorderStyle,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageBreak,
  PageOrientation,
  Paragraph,
} from 'docx'
import { geometryOf, points } from '../../../shared/document/layout/geometry.ts'
import {
  belowTable,
  boxLook,
  headingLooks,
  type Look,
  listLook,
  paragraphLooks,
} from '../../../shared/document/layout/looks.ts'
import { lineColor } from '../../../shared/document/layout/palette.ts'
import type { Block, DocumentTree, PagePart } from '../../../shared/document/tree.ts'
import { figure, heading, list, paragraph, type Standing } from './blocks.ts'
import { ContentsField } from './contents.ts'
import type { WordContext } from './context.ts'
import { twips } from './styles.ts'
import { box, table } from './table.ts'
import { runs } from './text.ts'
import { Watermark } from './watermark.ts'

/** Width of the text on a part's pages, in points. */
export function textWidthOf(part: Pick<PagePart, 'paper' | 'orientation'>): number {
  const { width, left, right } = geometryOf(part)
  return points(width - left - right)
}

/** A part as a section with its own paper, margins, header and footer. */
export function sectionOf(part: PagePart, tree: DocumentTree, context: WordContext): ISectionOptions {
  return {
    properties: { page: pageOf(part) },
    headers: { default: headerOf(part) },
    footers: {
      default: new Footer({ children: [new Paragraph({ style: 'Footer', children: runs(part.footer) })] }),
    },
    children: childrenOf(part, tree, context),
  }
}

function pageOf(part: PagePart): NonNullable<ISectionOptions['properties']>['page'] & object {
  const { width, height, left, right, top, bottom, header, footer } = geometryOf(part)
  const isLying = part.orientation === 'landscape'
  const [short, long] = isLying ? [height, width] : [width, height]
  return {
    // The library turns the paper by itself.
    size: {
      width: twips(points(short)),
      height: twips(points(long)),
      orientation: isLying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      left: twips(points(left)),
      right: twips(points(right)),
      top: twips(points(top)),
      bottom: twips(points(bottom)),
      header: twips(points(header)),
      footer: twips(points(footer)),
    },
  }
}

/** A header even where nothing is printed: a section without one takes that of the section before. */
function headerOf({ header, watermark }: PagePart): Header {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: lineColor, space: 2 } as const
  const mark = watermark === null ? [] : [new Watermark(watermark)]
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        ...(header.length > 0 && { border: { bottom: rule } }),
        children: [...runs(header), ...mark],
      }),
    ],
  })
}

/** What stands before a block: a page break to be made, a table that needs space below it. */
interface Before {
  breaksPage: boolean
  isTable: boolean
}

function childrenOf(part: PagePart, tree: DocumentTree, context: WordContext): FileChild[] {
  const width = textWidthOf(part)
  const before: Before = { breaksPage: false, isTable: false }
  const children: FileChild[] = []
  for (const block of part.blocks) {
    if (block.type === 'page-break') {
      before.breaksPage = children.length > 0
      continue
    }
    children.push(...blockOf(block, before, { width, tree, context }))
    before.breaksPage = false
    before.isTable = block.type === 'table' || block.type === 'box'
  }
  // A section ends with a paragraph; after a table Word would add one of full height.
  if (before.isTable || children.length === 0) children.push(gap(0))
  return children
}

/** What the blocks of a part are written with. */
interface PartSetting {
  readonly width: number
  readonly tree: DocumentTree
  readonly context: WordContext
}

function blockOf(
  block: Exclude<Block, { type: 'page-break' }>,
  before: Before,
  setting: PartSetting,
): FileChild[] {
  const { width, tree, context } = setting
  switch (block.type) {
    case 'heading':
      return [heading(block, standingOf(before, headingLooks[block.level]), context)]
    case 'paragraph':
      return [paragraph(block, standingOf(before, paragraphLooks[block.style]))]
    case 'list':
      return list(block, standingOf(before, listLook), context)
    case 'figure':
      return [figure(block, standingOf(before, paragraphLooks.note), context.nextList())]
    case 'contents':
      return [...apart(before), new ContentsField(block, tree, context)]
    case 'table':
      return [
        ...apart(before),
        ...(block.columns.length > 0 && block.rows.length > 0 ? [table(block, width, context)] : []),
      ]
    case 'box':
      return [...apart(before, boxLook.before), box(block, width, context)]
  }
}

function standingOf({ breaksPage, isTable }: Before, look: Pick<Look, 'before'>): Standing {
  return {
    ...(breaksPage && { pageBreakBefore: true }),
    ...(isTable && !breaksPage && { spacing: { before: twips(belowTable + look.before) } }),
  }
}

/** What has no space or break of its own is set apart by a paragraph: two tables in a row would become one. */
function apart({ breaksPage, isTable }: Before, above = 0): Paragraph[] {
  if (breaksPage) return [new Paragraph({ children: [new PageBreak()] })]
  const space = (isTable ? belowTable : 0) + above
  return space > 0 ? [gap(Math.max(0, space - gapLine), above > 0)] : []
}

/** Height of an empty paragraph of the smallest letters, in points. */
const gapLine = 4.5

/** A paragraph with nothing on it, below so many points. */
function gap(space: number, keepNext = false): Paragraph {
  return new Paragraph({
    spacing: { before: twips(space), after: 0, line: 120 },
    keepNext,
    run: { size: 8 },
  })
}
