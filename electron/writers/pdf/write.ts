import type { TCreatedPdf } from 'pdfmake/interfaces.js'
import type { DocumentTree } from '../../../shared/document/tree.ts'
import { throwIfCancelled } from '../common/failure.ts'
import type { WriterOptions } from '../options.ts'
import { coverageOf } from './coverage.ts'
import { defineDocument } from './definition.ts'
import { findFonts } from './fonts.ts'
import { type Definable, layOutPlain, layOutWhole } from './make.ts'
import { openFaces } from './open-faces.ts'
import type { Outline } from './outline.ts'

/** Steps of which a caller is told: the definition made, and the file. */
const steps = 3

/** A PDF file, and the page of each heading by its anchor, from 1. */
export interface WrittenPdf {
  readonly bytes: Uint8Array
  readonly pageNumbers: ReadonlyMap<string, number>
}

/**
 * Writes a tree as a PDF file: the same tree gives the same bytes. Throws a `CallFailure` (`fonts-missing`,
 * `cancelled`). pdfmake lays a document out in one go: within it nothing is called off; the host ends its thread.
 */
export async function writePdf(tree: DocumentTree, options: WriterOptions): Promise<WrittenPdf> {
  const { laidOut, outline } = await layOut(tree, options, {})
  const bytes = await laidOut.getBuffer()
  throwIfCancelled(options.signal)
  options.onProgress?.(steps, steps)
  return { bytes, pageNumbers: outline.pageNumbers() }
}

/**
 * The page of each heading of a tree, as `writePdf` comes to it, without what stands around the text and without drawing
 * any page but the first. Throws as it does.
 */
export async function layOutPages(
  tree: DocumentTree,
  options: WriterOptions,
): Promise<ReadonlyMap<string, number>> {
  const parts = tree.parts.map((part) => ({ ...part, header: [], footer: [], watermark: null }))
  const { laidOut, outline } = await layOut({ ...tree, parts }, options, { maxPagesNumber: 1 })
  // No file is made of it: it would have to embed the fonts.
  await laidOut.getStream()
  throwIfCancelled(options.signal)
  return outline.pageNumbers()
}

interface LaidOut {
  readonly laidOut: TCreatedPdf
  readonly outline: Outline
}

async function layOut(
  tree: DocumentTree,
  { fonts, signal, onProgress }: WriterOptions,
  shortened: Pick<Definable, 'maxPagesNumber'>,
): Promise<LaidOut> {
  const files = await findFonts(fonts)
  throwIfCancelled(signal)
  onProgress?.(0, steps)
  const faces = await openFaces(files)
  const glyphs = coverageOf(faces)
  const { document, outline } = defineDocument(tree, glyphs)
  onProgress?.(1, steps)
  const whole = { ...document, ...shortened }
  return { laidOut: glyphs.isPlain ? layOutPlain(whole, faces) : layOutWhole(whole, files), outline }
}
