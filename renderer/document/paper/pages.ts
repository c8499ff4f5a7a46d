import {
  type Flow,
  type FlowPart,
  paginate,
  roomOn,
  sheetClasses,
  sheetMarkup,
  writtenAnchor,
} from '../../../shared/document/html/index.ts'
import type { Ruler } from './measure.ts'

/** One page as it is put on screen. */
export interface PaperPage {
  readonly classes: string
  readonly html: string
}

/** A paper in pages. */
export interface Pages {
  readonly pages: readonly PaperPage[]
  /** The page of each heading, by anchor. */
  readonly numbers: ReadonlyMap<string, number>
}

/** Pixels in a millimetre (CSS). */
const pixels = 96 / 25.4

/** Puts a measured paper on pages. */
export function pagesOf(flow: Flow, ruler: Ruler): Pages {
  const spans = flow.parts.flatMap((part) => spansOf(flow, part, ruler).map((span) => ({ part, ...span })))
  const numbers = new Map<string, number>()
  const written = new Map<string, number>()
  for (const [index, { part, from, to }] of spans.entries()) {
    for (const anchor of part.pieces.slice(from, to).flatMap(({ anchors }) => anchors)) {
      numbers.set(anchor, index + 1)
      written.set(writtenAnchor(anchor), index + 1)
    }
  }
  const pages = spans.map(({ part, from, to }, index): PaperPage => {
    const place = { page: index + 1, pages: spans.length, numbers: written }
    const html = sheetMarkup(flow, part, part.pieces.slice(from, to), place)
    return { classes: sheetClasses(part), html }
  })
  return { pages, numbers }
}

function spansOf(flow: Flow, part: FlowPart, ruler: Ruler) {
  const sized = part.pieces.map((piece) => ({ ...piece, height: ruler.heightOf(flow, part, piece) }))
  const frames = flow.frames.map((_, frame) => ruler.frameHeight(flow, part, frame))
  return paginate(sized, roomOn(part) * pixels, frames)
}
