import { readCoverage } from '../../electron/writers/pdf/coverage.ts'
import { findFonts } from '../../electron/writers/pdf/fonts.ts'
import type { FaceKey } from '../../electron/writers/pdf/glyphs.ts'
import type { Block, DocumentTree, Inline } from '../../shared/document/tree.ts'
import { letters } from './pdf.ts'

const faces: readonly FaceKey[] = (['Tinos', 'Arimo'] as const).flatMap((family) =>
  [true, false].flatMap((bold) => [true, false].map((italic) => ({ family, bold, italic }))),
)
/** Characters of a text beyond which it may stand on several pages, the page's own lines between. */
const longest = 200
/** Programs that read a PDF turn these about as they see fit. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Bidi_Control}\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u

/**
 * Makes the question whether what a PDF file says (`letters`) shows a text: with a mark in place of each character that
 * the fonts lack, in whichever face. Of a text with letters from right to left each word from left to right must show, of
 * one that may stand on several pages each word.
 */
export async function createShown(fonts: string): Promise<(text: string, printed: string) => boolean> {
  const glyphs = await readCoverage(await findFonts(fonts))
  const isShown = (text: string, printed: string): boolean =>
    faces.some((face) => printed.includes(letters(glyphs.shown(text.normalize('NFC'), face))))
  return (text, printed) => {
    if (rightToLeft.test(text))
      return (text.match(/[A-Za-zÀ-ž]+/g) ?? []).every((one) => isShown(one, printed))
    if (text.length > longest) return text.split(/\s+/).every((word) => isShown(word, printed))
    return isShown(text, printed)
  }
}

/** Every run of text of a paper's blocks. */
export function runsOf({ parts }: DocumentTree): readonly string[] {
  return parts.flatMap(({ blocks }) => blocks.flatMap(ofBlock))
}

function ofBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [block.number, block.text]
    case 'paragraph':
      return ofInlines(block.content)
    case 'list':
      return block.items.flatMap(({ content }) => ofInlines(content))
    case 'box':
      return block.blocks.flatMap(ofBlock)
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(ofBlock)))
    case 'contents':
      return [block.heading]
    case 'figure':
    case 'page-break':
      return []
  }
}

function ofInlines(content: readonly Inline[]): readonly string[] {
  return content.flatMap((inline) => (inline.type === 'text' ? [inline.text] : []))
}
