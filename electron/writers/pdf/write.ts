import type { DocumentTree } from '../../../shared/document/tree.ts'
import { Steps } from '../common/steps.ts'
import type { WriterOptions } from '../options.ts'
import { BlankPaper } from './blank-paper.ts'
import { beginDocument } from './document.ts'
import { Faces } from './faces.ts'
import { findFonts } from './fonts.ts'
import { layOut, stepsOf } from './layout.ts'
import { PdfPaper } from './pdf-paper.ts'
import { Pictures } from './pictures.ts'

/** A PDF file, and the page of each heading by its anchor, from 1. */
export interface WrittenPdf {
  readonly bytes: Uint8Array
  readonly pageNumbers: ReadonlyMap<string, number>
}

/**
 * Writes a tree as a PDF file: the same tree gives the same bytes. Throws a `CallFailure` (`fonts-missing`,
 * `cancelled`).
 */
export async function writePdf(tree: DocumentTree, options: WriterOptions): Promise<WrittenPdf> {
  const steps = new Steps(stepsOf(tree), options)
  const fonts = await findFonts(options.fonts)
  const document = beginDocument(tree, fonts)
  const bytes = bytesOf(document)
  const paper = new PdfPaper(document, new Faces(document, fonts), await Pictures.of(tree, document))
  await layOut(tree, paper, steps)
  paper.finish()
  document.end()
  const written = { bytes: await bytes, pageNumbers: paper.pageNumbers }
  steps.finish()
  return written
}

/** Finds the page of each heading by laying the tree out without writing it. */
export async function pageNumbersOf(
  tree: DocumentTree,
  options: Pick<WriterOptions, 'fonts' | 'signal'>,
): Promise<ReadonlyMap<string, number>> {
  const fonts = await findFonts(options.fonts)
  const { signal } = options
  const steps = new Steps(stepsOf(tree), { fonts: options.fonts, ...(signal && { signal }) })
  const document = beginDocument(tree, fonts)
  const paper = new BlankPaper(new Faces(document, fonts))
  await layOut(tree, paper, steps)
  return paper.pageNumbers
}

async function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of document) {
    if (chunk instanceof Uint8Array) chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
