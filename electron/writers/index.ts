import { writeHtml } from '../../shared/document/html/write.ts'
import type { DocumentTree } from '../../shared/document/tree.ts'
import type { Workbook } from '../../shared/document/workbook.ts'
import type { WriterOptions } from './options.ts'
import type { WrittenPdf } from './pdf/write.ts'

export { writeHtml } from '../../shared/document/html/write.ts'
export { originSheet } from './common/origin-sheet.ts'
export type { WriterOptions } from './options.ts'
export type { WrittenPdf } from './pdf/write.ts'
export { saveFile } from './save-file.ts'

// Each writer brings a great library, which takes long to read: none is read for the sake of another.

/** Writes a tree as a PDF file; see pdf/write.ts. */
export async function writePdf(tree: DocumentTree, options: WriterOptions): Promise<WrittenPdf> {
  return (await import('./pdf/write.ts')).writePdf(tree, options)
}

/** Writes a tree as a Word file; see docx/write.ts. */
export async function writeDocx(
  tree: DocumentTree,
  pageNumbers: ReadonlyMap<string, number>,
  options: WriterOptions,
): Promise<Uint8Array> {
  return (await import('./docx/write.ts')).writeDocx(tree, pageNumbers, options)
}

/** Writes a workbook as an Excel file; see xlsx/write.ts. */
export async function writeWorkbook(workbook: Workbook, options: WriterOptions): Promise<Uint8Array> {
  return (await import('./xlsx/write.ts')).writeWorkbook(workbook, options)
}

/** Files that a document tree can be written as. */
export type DocumentFormat = 'pdf' | 'docx' | 'html'

/**
 * Writes a document tree as a file. The contents of a Word file take `pageNumbers`, or else the pages of the PDF. Throws a
 * `CallFailure` (`fonts-missing`, `cancelled`).
 */
export async function writeDocument(
  format: DocumentFormat,
  tree: DocumentTree,
  options: WriterOptions,
): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return (await writePdf(tree, options)).bytes
    case 'docx':
      return writeDocx(tree, options.pageNumbers ?? (await pagesOf(tree, options)), options)
    case 'html':
      return new TextEncoder().encode(writeHtml(tree, options.pageNumbers))
  }
}

/** The pages of the headings, which only a layout knows; a tree without contents needs none. */
async function pagesOf(tree: DocumentTree, options: WriterOptions): Promise<ReadonlyMap<string, number>> {
  const hasContents = tree.parts.some(({ blocks }) => blocks.some(({ type }) => type === 'contents'))
  if (!hasContents) return new Map()
  const { fonts, signal } = options
  const { layOutPages } = await import('./pdf/write.ts')
  return layOutPages(tree, { fonts, ...(signal && { signal }) })
}
