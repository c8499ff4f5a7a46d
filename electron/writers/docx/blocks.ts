import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
} from 'docx'
import { cleanText } from '../../../shared/document/layout/clean.ts'
import { titleOf } from '../../../shared/document/layout/headings.ts'
import { belowList, listLook } from '../../../shared/document/layout/looks.ts'
import type { Figure, Heading, List, Paragraph as TreeParagraph } from '../../../shared/document/tree.ts'
import { isPicture } from '../common/picture.ts'
import type { WordContext } from './context.ts'
import { itemOptions } from './numbering.ts'
import { asideStyle, paragraphStyles, twips } from './styles.ts'
import { runs } from './text.ts'

/** What a paragraph has from where it stands: a break or a space before it. */
export type Standing = Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing'>

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

/** A heading with a bookmark that the contents lead to. */
export function heading(source: Heading, standing: Standing, context: WordContext): Paragraph {
  const { level, anchor, inContents } = source
  const { id, name } = context.bookmarkOf(anchor)
  return new Paragraph({
    ...standing,
    ...(inContents ? { heading: headingLevels[level] } : { style: asideStyle(level) }),
    children: [new NumberedBookmark(name, id, runs([{ type: 'text', text: titleOf(source) }]))],
  })
}

/** A bookmark whose number is ours: the library goes on counting from one document to the next. */
class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart
  override readonly end: BookmarkEnd

  constructor(name: string, id: number, children: readonly ParagraphChild[]) {
    super({ id: name, children })
    this.start = new BookmarkStart(name, id)
    this.end = new BookmarkEnd(id)
  }
}

/** A paragraph between other blocks. */
export function paragraph({ style, content, keepWithNext }: TreeParagraph, standing: Standing): Paragraph {
  return new Paragraph({
    ...standing,
    style: paragraphStyles[style].id,
    ...(keepWithNext && { keepNext: true }),
    children: runs(content),
  })
}

/** The items of a list. */
export function list(source: List, standing: Standing, context: WordContext): Paragraph[] {
  const instance = context.nextList()
  const last = source.items.length - 1
  return source.items.map(
    ({ level, content }, index) =>
      new Paragraph({
        ...(index === 0 && standing),
        ...(index === last && {
          spacing: { ...(index === 0 && standing.spacing), after: twips(listLook.after + belowList) },
        }),
        ...itemOptions(source, level, 'text', instance),
        children: runs(content),
      }),
  )
}

const dotsPerMillimetre = 96 / 25.4

/** A picture in the middle of the line; its description where the bytes are no picture. */
export function figure(source: Figure, standing: Standing, id: number): Paragraph {
  const { mediaType, bytes, width, height } = source
  const description = cleanText(source.description)
  if (!isPicture(source)) {
    return new Paragraph({
      ...standing,
      style: paragraphStyles.note.id,
      children: runs([{ type: 'text', text: description }]),
    })
  }
  const image = new ImageRun({
    type: mediaType === 'image/png' ? 'png' : 'jpg',
    data: bytes,
    transformation: { width: width * dotsPerMillimetre, height: height * dotsPerMillimetre },
    altText: { id: String(id), name: `${id}`, title: description, description },
  })
  return new Paragraph({ ...standing, alignment: 'center', keepNext: true, children: [image] })
}
