import type { ContentTocItem } from 'pdfmake/interfaces.js'
import { contentsLooks } from '../../../shared/document/layout/looks.ts'

/** How the line of a heading is set on the contents page. */
export function contentsLine(
  level: 1 | 2 | 3,
): Pick<ContentTocItem, 'tocStyle' | 'tocMargin' | 'tocNumberStyle'> {
  const { size, bold, before, after } = contentsLooks[level]
  const style = { font: 'Tinos', fontSize: size, bold, italics: false, color: '#000000' }
  return {
    tocStyle: style,
    tocNumberStyle: { ...style, bold: false },
    tocMargin: [(level - 1) * 14, before, 0, after],
  }
}
