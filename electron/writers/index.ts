import type { DocumentTree } from '../../shared/document/tree.ts'
import { writeHtml } from './html/write.ts'
import type { WriterOptions } from './options.ts'
import { writePdf } from './pdf/write.ts'

export { stylesheet } from './html/stylesheet.ts'
export { writeHtml } from './html/write.ts'
export type { WriterOptions } from './options.ts'
export { type WrittenPdf, writePdf } from './pdf/write.ts'
export { saveFile } from './save-file.ts'
export { originSheet, writeWorkbook } from './xlsx/write.ts'

/** Files that a document tree can be written as. */
export type DocumentFormat = 'pdf' | 'html'

/** Writes a document tree as a file. Throws a `CallFailure` (`fonts-missing`, `cancelled`). */
export async function writeDocument(
  format: DocumentFormat,
  tree: DocumentTree,
  options: WriterOptions,
): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return (await writePdf(tree, options)).bytes
    case 'html':
      return new TextEncoder().encode(writeHtml(tree, options.pageNumbers))
  }
}
