import type { Inline, PagePart } from '../../../shared/document/tree.ts'
import { geometryOf, points } from '../common/geometry.ts'
import { runningLook } from '../common/looks.ts'
import type { Faces } from './faces.ts'
import { type Line, linesOf } from './lines.ts'
import { tokensOf } from './tokens.ts'

/** What runs along the top and the foot of a page: lines with their top left corners, and thin rules. Points. */
export interface Running {
  readonly lines: readonly { readonly line: Line; readonly x: number; readonly top: number }[]
  readonly rules: readonly { readonly x: number; readonly y: number; readonly width: number }[]
}

/** More would run into the text of the page. */
const mostLines = 2
const ruleGap = 2.5

/** Sets the header and the footer of a page whose numbers are known. */
export function runningLines(
  part: PagePart,
  numbers: Readonly<Record<'page' | 'pages', number>>,
  faces: Faces,
): Running {
  const geometry = geometryOf(part)
  const x = points(geometry.left)
  const width = points(geometry.width - geometry.left - geometry.right)
  const set = (content: readonly Inline[], align: 'left' | 'right'): Line[] => {
    const known = content.map((inline) => filled(inline, numbers))
    const tokens = tokensOf(known, { family: 'Tinos', ...runningLook }, faces)
    return linesOf(tokens, { ...runningLook, width, align }).slice(0, mostLines)
  }
  const header = placed(set(part.header, 'left'), x, points(geometry.header))
  const footerLines = set(part.footer, 'right')
  const footerHeight = footerLines.reduce((sum, { height }) => sum + height, 0)
  const footerTop = points(geometry.height - geometry.footer) - footerHeight
  const headerEnd = header.at(-1)
  return {
    lines: [...header, ...placed(footerLines, x, footerTop)],
    rules: headerEnd ? [{ x, y: headerEnd.top + headerEnd.line.height + ruleGap, width }] : [],
  }
}

function filled(inline: Inline, numbers: Readonly<Record<'page' | 'pages', number>>): Inline {
  return inline.type === 'field' ? { type: 'text', text: String(numbers[inline.field]) } : inline
}

function placed(lines: readonly Line[], x: number, start: number): { line: Line; x: number; top: number }[] {
  let top = start
  return lines.map((line) => {
    const one = { line, x, top }
    top += line.height
    return one
  })
}
