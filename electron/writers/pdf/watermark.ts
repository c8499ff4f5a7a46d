import type { CanvasElement, Content } from 'pdfmake/interfaces.js'
import { type PageGeometry, points } from '../../../shared/document/layout/geometry.ts'
import { watermarkColor } from '../../../shared/document/layout/palette.ts'
import type { Glyphs } from './glyphs.ts'

/** How much of the page's diagonal the word takes. */
const diagonalPart = 0.72
/** From the line on which capitals stand to their middle, as a part of their size. */
const middleHeight = 0.36
const face = { family: 'Arimo', bold: true, italic: false } as const

/**
 * A large pale word from corner to corner, under the text. It is drawn as a shape: pdfmake's own watermark lies over the
 * text and is found by whoever searches or copies it.
 */
export function watermark(word: string, page: PageGeometry, glyphs: Glyphs): Content {
  const width = points(page.width)
  const height = points(page.height)
  const { width: units, unitsPerEm, placed } = glyphs.outline(word, face)
  const diagonal = Math.hypot(width, height)
  const scale = Math.min((diagonal * diagonalPart) / Math.max(1, units), (height * 0.35) / unitsPerEm)
  // The word's middle on the page's, its line rising along the diagonal.
  const along = (scale * width) / diagonal
  const up = (scale * height) / diagonal
  const [right, middle] = [units / 2, unitsPerEm * middleHeight]
  const d = placed([
    along,
    -up,
    -up,
    -along,
    width / 2 - along * right + up * middle,
    height / 2 + up * right + along * middle,
  ])
  // In points from the page's corner; pdfmake's types do not know a path.
  const shape: object = { type: 'path', d, color: `#${watermarkColor}` }
  return { canvas: [shape as CanvasElement] }
}
