import type { Content, ContentSection, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { cleanText } from '../../../shared/document/layout/clean.ts'
import { geometryOf, points } from '../../../shared/document/layout/geometry.ts'
import type { DocumentTree, Heading, PagePart } from '../../../shared/document/tree.ts'
import { flow } from './flow.ts'
import type { Glyphs } from './glyphs.ts'
import { Outline } from './outline.ts'
import { runningLine } from './running.ts'
import { watermark } from './watermark.ts'

const languages = { sq: 'sq', sr: 'sr-Latn', en: 'en' } as const

/** A document as pdfmake takes it, and the outline that knows the pages once it is laid out. */
export interface Definition {
  readonly document: TDocumentDefinitions
  readonly outline: Outline
}

/** Turns a tree into pdfmake's definition of a document. */
export function defineDocument(tree: DocumentTree, glyphs: Glyphs): Definition {
  const { createdAt } = tree.properties
  const outline = new Outline(headingsOf(tree))
  const made = new Date(createdAt)
  const document: TDocumentDefinitions = {
    content: partsOf(tree).map((part) => section(part, glyphs, outline)),
    defaultStyle: { font: 'Tinos', fontSize: 11.5 },
    info: {
      ...propertiesOf(tree),
      creator: 'Hartuesi',
      producer: 'Hartuesi',
      creationDate: made,
      modDate: made,
    },
    language: languages[tree.language],
    displayTitle: true,
    version: '1.7',
    subset: 'PDF/A-2b',
    compress: true,
  }
  return { document, outline }
}

/** Title and so on; pdfkit writes them into the file's XML without escaping, so signs of markup give way to kin. */
function propertiesOf({ properties }: DocumentTree): { title: string; subject: string; author: string } {
  const plain = (text: string): string => cleanText(text).replace(/[<>&]/g, (sign) => kin[sign] ?? sign)
  const { title, subject, author } = properties
  return { title: plain(title), subject: plain(subject), author: plain(author) }
}

const kin: Readonly<Record<string, string>> = { '<': '‹', '>': '›', '&': '＆' }

/** The parts with something on them; one empty page where there is none. */
function partsOf({ parts }: DocumentTree): readonly PagePart[] {
  const filled = parts.filter((part) => part.blocks.some((block) => block.type !== 'page-break'))
  if (filled.length > 0) return filled
  return [parts[0] ?? emptyPart]
}

const emptyPart: PagePart = {
  orientation: 'portrait',
  paper: 'A4',
  header: [],
  footer: [],
  watermark: null,
  blocks: [],
}

function headingsOf({ parts }: DocumentTree): readonly Heading[] {
  return parts.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'heading'))
}

function section(part: PagePart, glyphs: Glyphs, outline: Outline): ContentSection {
  const page = geometryOf(part)
  const room = {
    width: points(page.width - page.left - page.right),
    height: points(page.height - page.top - page.bottom),
  }
  const content: Content[] = flow(part.blocks, { room, glyphs, outline })
  const header = runningLine(part.header, 'header', page, glyphs)
  const footer = runningLine(part.footer, 'footer', page, glyphs)
  return {
    section: content.length === 0 ? [{ text: ' ' }] : content,
    pageSize: part.paper,
    pageOrientation: part.orientation,
    pageMargins: [points(page.left), points(page.top), points(page.right), points(page.bottom)],
    ...(header !== undefined && { header }),
    ...(footer !== undefined && { footer }),
    background: part.watermark === null ? null : watermark(part.watermark, page, glyphs),
  }
}
