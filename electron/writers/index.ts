import type { DocumentTree } from '../../shared/document/tree.ts'
import type { WriterOptions } from './options.ts'
import { writePdf } from './pdf/write.ts'

export type { WriterOptions } from './options.ts'
export { pageNumbersOf, type WrittenPdf, writePdf } from './pdf/write.ts'
export { saveFile } from './save-file.ts'
export { originSheet, writeWorkbook } from './xlsx/write.ts'

/** Files that a document tree can be written as. */
export type DocumentFormat = 'pdf'

/** Writes a document tree as a file. Throws a `CallFailure` (`fonts-missing`, `cancelled`). */
export async function writeDocument(
  _format: DocumentFormat,
  tree: DocumentTree,
  options: WriterOptions,
): Promise<Uint8Array> {
  return (await writePdf(tree, options)).bytes
}
