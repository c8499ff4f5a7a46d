import type { Content, DynamicContent } from 'pdfmake/interfaces.js'
import { type PageGeometry, points } from '../../../shared/document/layout/geometry.ts'
import { runningLook } from '../../../shared/document/layout/looks.ts'
import { lineColor } from '../../../shared/document/layout/palette.ts'
import type { Inline } from '../../../shared/document/tree.ts'
import type { Glyphs } from './glyphs.ts'

type Place = 'header' | 'footer'

/** The line at the top or the foot of each page; undefined where there is nothing to print. */
export function runningLine(
  content: readonly Inline[],
  place: Place,
  page: PageGeometry,
  glyphs: Glyphs,
): DynamicContent | undefined {
  if (content.length === 0) return undefined
  const texts = content.map((inline) => textOf(inline, glyphs))
  return (current, pages) => line(texts.map((text) => text(current, pages)).join(''), place, page)
}

function textOf(inline: Inline, glyphs: Glyphs): (page: number, pages: number) => string {
  if (inline.type === 'field') return (page, pages) => String(inline.field === 'page' ? page : pages)
  const shown = glyphs.shown(inline.text, { family: 'Tinos', bold: false, italic: false })
  return () => shown
}

function line(text: string, place: Place, page: PageGeometry): Content {
  const left = points(page.left)
  const right = points(page.right)
  const rule = points(page.width) - left - right
  const lineContent: Content = {
    text,
    font: 'Tinos',
    fontSize: runningLook.size,
    color: '#444444',
    alignment: place === 'footer' ? 'center' : 'left',
  }
  if (place === 'footer') {
    return {
      stack: [lineContent],
      margin: [left, points(page.bottom - page.footer) - runningLook.size / 2, right, 0],
    }
  }
  const under: Content = {
    canvas: [{ type: 'line', x1: 0, y1: 2, x2: rule, y2: 2, lineWidth: 0.5, lineColor: `#${lineColor}` }],
  }
  return { stack: [lineContent, under], margin: [left, points(page.header) - runningLook.size / 2, right, 0] }
}
