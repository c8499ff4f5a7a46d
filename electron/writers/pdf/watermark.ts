import type { Content } from 'pdfmake/interfaces.js'
import { type PageGeometry, points } from '../../../shared/document/layout/geometry.ts'
import { watermarkColor } from '../../../shared/document/layout/palette.ts'
import type { Glyphs } from './glyphs.ts'

/** How much of the page's diagonal the word takes. */
const diagonalPart = 0.72

/**
 * A large pale word from corner to corner, under the text. It is drawn as a shape: pdfmake's own watermark lies over the
 * text and is found by whoever searches or copies it.
 */
export function watermark(word: string, page: PageGeometry, glyphs: Glyphs): Content {
  const width = points(page.width)
  const height = points(page.height)
  const {
    path,
    width: units,
    unitsPerEm,
  } = glyphs.outline(word, { family: 'Arimo', bold: true, italic: false })
  const diagonal = Math.hypot(width, height)
  const scale = Math.min((diagonal * diagonalPart) / Math.max(1, units), (height * 0.35) / unitsPerEm)
  const angle = (-Math.atan2(height, width) * 180) / Math.PI
  const middle = `translate(${width / 2} ${height / 2}) rotate(${angle})`
  const place = `translate(${(-units * scale) / 2} ${unitsPerEm * scale * 0.36}) scale(${scale} ${-scale})`
  const shape = `<path transform="${middle} ${place}" d="${path}" fill="#${watermarkColor}"/>`
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shape}</svg>` }
}
