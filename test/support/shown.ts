import { coverageOf } from '../../electron/writers/pdf/coverage.ts'
import { findFonts } from '../../electron/writers/pdf/fonts.ts'
import type { FaceKey } from '../../electron/writers/pdf/glyphs.ts'
import { openFaces } from '../../electron/writers/pdf/open-faces.ts'
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
 * the fonts lack, in whichever face. Of a text with letters from right to left each word from left to right must show; one
 * that may stand on several pages must show in a few stretches that follow each other.
 */
export async function createShown(fonts: string): Promise<(text: string, printed: string) => boolean> {
  const glyphs = coverageOf(await openFaces(await findFonts(fonts)))
  const inFaces = (text: string): string[] => faces.map((face) => letters(glyphs.shown(text, face)))
  const isShown = (text: string, printed: string): boolean =>
    inFaces(text).some((one) => printed.includes(one))
  return (text, printed) => {
    const joined = text.normalize('NFC')
    if (rightToLeft.test(joined))
      return (joined.match(/[A-Za-zÀ-ž]+/g) ?? []).every((one) => isShown(one, printed))
    if (joined.length <= longest) return isShown(joined, printed)
    return inFaces(joined).some((one) => standsInStretches(one, printed))
  }
}

/** Whether a text stands in another, cut by the lines at the edges of pages at most once in `longest` characters. */
function standsInStretches(text: string, printed: string): boolean {
  const most = 1 + Math.ceil(text.length / longest)
  let place = 0
  let rest = text
  for (let stretch = 0; stretch < most; stretch++) {
    const length = longestStretch(rest, printed, place)
    if (length === 0) return false
    if (length === rest.length) return true
    place = printed.indexOf(rest.slice(0, length), place) + length
    rest = rest.slice(length)
  }
  return false
}

/** Length of the longest beginning of a text that stands in another from a place on. */
function longestStretch(text: string, printed: string, place: number): number {
  let [found, missed] = [0, text.length + 1]
  while (missed - found > 1) {
    const middle = Math.floor((found + missed) / 2)
    if (printed.indexOf(text.slice(0, middle), place) === -1) missed = middle
    else found = middle
  }
  return found
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
