import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type WrittenPdf, writePdf } from '../../../../electron/writers/index.ts'
import type { DocumentTree } from '../../../../shared/document/tree.ts'
import { PdfFile } from '../../../support/pdf.ts'

/** The fonts as the packages lay them. */
export const fonts = join(import.meta.dirname, '..', '..', '..', '..', 'node_modules', '@expo-google-fonts')

/** A folder for the files of a test file, removed at its end. */
export function pdfFolder(): {
  readonly path: string
  readonly save: (tree: DocumentTree) => Promise<PdfFile & WrittenPdf>
} {
  let path = ''
  beforeAll(async () => {
    path = await mkdtemp(join(tmpdir(), 'hartuesi-pdf-'))
  })
  afterAll(async () => {
    await rm(path, { recursive: true, force: true })
  })
  return {
    get path() {
      return path
    },
    save: async (tree) => {
      const written = await writePdf(tree, { fonts })
      return Object.assign(await PdfFile.write(written.bytes, path), written)
    },
  }
}
