import pdfmake from 'pdfmake'
import type { TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces.js'
import type { DocumentTree } from '../../../shared/document/tree.ts'
import { throwIfCancelled } from '../common/failure.ts'
import type { WriterOptions } from '../options.ts'
import { readCoverage } from './coverage.ts'
import { defineDocument } from './definition.ts'
import { type FontFiles, findFonts } from './fonts.ts'

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
  const steps = 3
  const files = await findFonts(options.fonts)
  throwIfCancelled(options.signal)
  options.onProgress?.(0, steps)
  const { document, outline } = defineDocument(tree, await readCoverage(files))
  options.onProgress?.(1, steps)
  const bytes = await made(document, files)
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
  const files = await findFonts(options.fonts)
  throwIfCancelled(options.signal)
  const parts = tree.parts.map((part) => ({ ...part, header: [], footer: [], watermark: null }))
  const { document, outline } = defineDocument({ ...tree, parts }, await readCoverage(files))
  await made({ ...document, maxPagesNumber: 1 }, files)
  throwIfCancelled(options.signal)
  return outline.pageNumbers()
}

/** pdfmake 0.3; its types do not know it yet. */
interface Shortened {
  /** Pages that are drawn; all are laid out. */
  readonly maxPagesNumber?: number
}

async function made(document: TDocumentDefinitions & Shortened, files: FontFiles): Promise<Uint8Array> {
  const paths = new Set<string>(Object.values(files))
  pdfmake.setFonts(dictionary(files))
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => paths.has(path))
  return pdfmake.createPdf(document).getBuffer()
}

function dictionary(files: FontFiles): TFontDictionary {
  return {
    Tinos: {
      normal: files.Tinos_400Regular,
      italics: files.Tinos_400Regular_Italic,
      bold: files.Tinos_700Bold,
      bolditalics: files.Tinos_700Bold_Italic,
    },
    Arimo: {
      normal: files.Arimo_400Regular,
      italics: files.Arimo_400Regular_Italic,
      bold: files.Arimo_700Bold,
      bolditalics: files.Arimo_700Bold_Italic,
    },
  }
}
