import { FileChild, ImportedXmlComponent } from 'docx'
import { cleanText, escapeMarkup } from '../../../shared/document/layout/clean.ts'
import { headingsOf, titleOf } from '../../../shared/document/layout/headings.ts'
import type { Contents, DocumentTree, Heading } from '../../../shared/document/tree.ts'
import type { WordContext } from './context.ts'

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/**
 * A contents field that Word can renew, filled with headings and page numbers: Word asks nothing when it opens the file.
 * The library aligns its own to one width of page only.
 */
export class ContentsField extends FileChild {
  constructor(contents: Contents, tree: DocumentTree, context: WordContext) {
    super('w:sdt')
    const title = `<w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr>${run(contents.heading)}</w:p>`
    const entries = headingsOf(tree, contents.depth).map((heading) => entry(heading, context))
    this.root.push(
      element(
        `<w:sdtPr ${namespace}><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>`,
      ),
      element(`<w:sdtContent ${namespace}>${title}${field(entries, contents.depth)}</w:sdtContent>`),
    )
  }
}

function element(xml: string): ImportedXmlComponent {
  return ImportedXmlComponent.fromXmlString(xml)
}

/** Puts the field's marks into the first and the last paragraph, or around nothing. */
function field(entries: readonly Entry[], depth: number): string {
  const begin = `${mark('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-${depth}" \\h \\z \\u </w:instrText></w:r>${mark('separate')}`
  const end = mark('end')
  if (entries.length === 0) return `<w:p>${begin}${end}</w:p>`
  return entries
    .map(({ style, content }, index) => {
      const first = index === 0 ? begin : ''
      const last = index === entries.length - 1 ? end : ''
      return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${first}${content}${last}</w:p>`
    })
    .join('')
}

interface Entry {
  readonly style: string
  readonly content: string
}

/** A line that leads to its heading; its page number is a field of its own. */
function entry(heading: Heading, context: WordContext): Entry {
  const { level, anchor } = heading
  const { name } = context.bookmarkOf(anchor)
  const page = context.pageNumbers.get(anchor)
  const reference = `${mark('begin')}<w:r><w:instrText xml:space="preserve"> PAGEREF ${name} \\h </w:instrText></w:r>${mark('separate')}${run(page === undefined ? '' : String(page))}${mark('end')}`
  const content = `<w:hyperlink w:anchor="${name}" w:history="1">${run(titleOf(heading))}<w:r><w:tab/></w:r>${reference}</w:hyperlink>`
  return { style: `TOC${level}`, content }
}

function mark(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
}

function run(text: string): string {
  const clean = escapeMarkup(cleanText(text).replaceAll('\n', ' '))
  return `<w:r><w:t xml:space="preserve">${clean}</w:t></w:r>`
}
