import { writeHtml } from '../../shared/document/html/write.ts'
import type { DocumentTree } from '../../shared/document/tree.ts'
import { writeDocx } from './docx/write.ts'
import type { WriterOptions } from './options.ts'
import { writePdf } from './pdf/write.ts'

export { writeHtml } from '../../shared/document/html/write.ts'
export { writeDocx } from './docx/write.ts'
export type { WriterOptions } from './options.ts'
export { type WrittenPdf, writePdf } from './pdf/write.ts'
export { saveFile } from './save-file.ts'
export { originSheet, writeWorkbook } from './xlsx/write.ts'

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
  return (await writePdf(tree, { fonts, ...(signal && { signal }) })).pageNumbers
}
