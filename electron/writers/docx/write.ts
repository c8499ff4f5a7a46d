import { Document, Packer } from 'docx'
import type { DocumentTree } from '../../../shared/document/tree.ts'
import { Steps } from '../common/steps.ts'
import { setZipDates } from '../common/zip-dates.ts'
import type { WriterOptions } from '../options.ts'
import { WordContext } from './context.ts'
import { coreProperties } from './core-properties.ts'
import { claimStyleLists, numbering } from './numbering.ts'
import { sectionOf, textWidthOf } from './sections.ts'
import { wordLanguages } from './styles.ts'
import { stylesXml } from './styles-xml.ts'

const upright = { paper: 'A4', orientation: 'portrait' } as const
/** Packing takes longer than building, in steps of one part of the tree. */
const packing = 3

/**
 * Writes a tree as a Word file that a clerk can go on editing: Word's own styles, contents filled with `pageNumbers`.
 * The same tree gives the same bytes. Throws a `CallFailure` `cancelled`.
 */
export async function writeDocx(
  tree: DocumentTree,
  pageNumbers: ReadonlyMap<string, number>,
  options: WriterOptions,
): Promise<Uint8Array> {
  const steps = new Steps(tree.parts.length * (1 + packing), options)
  const context = new WordContext(tree, pageNumbers)
  const sections = []
  for (const part of tree.parts) {
    sections.push(sectionOf(part, tree, context))
    steps.add()
    await steps.rest()
  }
  const { title, subject, author, createdAt } = tree.properties
  const document = new Document({
    title,
    subject,
    creator: author,
    externalStyles: stylesXml(tree.language, textWidthOf(upright)),
    numbering,
    // The spaces of two paragraphs add up, as in the PDF: without it Word takes the larger one.
    compatibility: { version: 15, doNotUseHTMLParagraphAutoSpacing: true },
    sections,
  })
  claimStyleLists(document)
  const properties = {
    path: 'docProps/core.xml',
    data: coreProperties(tree.properties, wordLanguages[tree.language]),
  }
  const bytes = await Packer.pack(document, 'uint8array', undefined, [properties])
  steps.finish()
  return setZipDates(bytes, new Date(createdAt))
}
