import type {
  Content,
  ContentCanvas,
  ContentPageReference,
  ContentText,
  Margins,
} from 'pdfmake/interfaces.js'
import { titleOf } from '../../../shared/document/layout/headings.ts'
import { contentsLooks } from '../../../shared/document/layout/looks.ts'
import type { Heading } from '../../../shared/document/tree.ts'
import type { FaceKey, Glyphs } from './glyphs.ts'

/** A heading that stands in a contents page. */
export type ListedHeading = Heading & { readonly level: 1 | 2 | 3 }

/** From one level to the next, in points. */
const indent = 14
/** Points for a page's number: as long as it is unknown, pdfmake takes five digits for it. */
const numberRoom = 31
/** Points from the right edge to the last dot, between two, from the title to the first, and the width of each. */
const dots = { edge: 20, step: 4, gap: 4, width: 0.8 }
/** Lines of a title that are kept on one page. */
const mostWhole = 6
/** From a line's top down to the dots, as a multiple of the letters' size: a little above the foot of the letters. */
const dotsAt = 0.86

/** The line of a heading on a contents page `width` points wide: its title, dots, its page, all leading there. */
export function contentsLine(heading: ListedHeading, width: number, glyphs: Glyphs): Content {
  const { size, bold, before, after, leading } = contentsLooks[heading.level]
  const left = (heading.level - 1) * indent
  const room = width - left - numberRoom
  const face: FaceKey = { family: 'Tinos', bold, italic: false }
  const lines = linesOf(glyphs.shown(titleOf(heading), face), room / size, face, glyphs)
  const letters = { font: 'Tinos', fontSize: size, lineHeight: leading, color: '#000000' }
  const text = (shown: string): ContentText => ({
    ...letters,
    text: shown,
    bold,
    linkToDestination: heading.anchor,
  })
  const last = lines.at(-1) ?? { text: '', width: 0 }
  const above = lines.slice(0, -1).map((line) => text(line.text))
  const page: ContentPageReference = { ...letters, alignment: 'right', pageReference: heading.anchor }
  const titled = Math.min(room, last.width * size + 1)
  const columns = [
    { ...text(last.text), width: titled },
    { ...leader(width - left - dots.edge - titled, size), width: room - titled },
    { ...page, width: '*' },
  ]
  const margin: Margins = [left, before, 0, after]
  return { stack: [...above, { columns }], unbreakable: lines.length <= mostWhole, margin }
}

interface Line {
  readonly text: string
  /** As a multiple of the letters' size. */
  readonly width: number
}

/** A title's lines; words are at most as wide as they are measured, so that none is broken again. */
function linesOf(title: string, room: number, face: FaceKey, glyphs: Glyphs): Line[] {
  const space = glyphs.width(' ', face)
  const lines: Line[] = []
  for (const text of title.split(/[ \t\n]+/)) {
    const last = lines.at(-1)
    const width = glyphs.width(text, face)
    const joined = (last?.width ?? 0) + space + width
    if (last === undefined || joined > room) lines.push({ text, width })
    else lines[lines.length - 1] = { text: `${last.text} ${text}`, width: joined }
  }
  return lines
}

/** Dots of such a length, counted from their end: they stand under each other from line to line. */
function leader(length: number, size: number): ContentCanvas {
  if (length < dots.gap + dots.step) return { canvas: [] }
  const y = size * dotsAt
  return {
    canvas: [
      {
        type: 'line',
        x1: length,
        y1: y,
        x2: dots.gap,
        y2: y,
        lineWidth: dots.width,
        lineCap: 'round',
        lineColor: '#000000',
        dash: { length: 0.01, space: dots.step - 0.01 },
      },
    ],
  }
}
