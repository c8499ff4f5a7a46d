import { geometryOf } from '../layout/geometry.ts'
import type { Inline } from '../tree.ts'
import { type Flow, type FlowPart, type Piece, withPageNumbers } from './flow.ts'
import { element, markup } from './markup.ts'
import { inlines } from './text.ts'

/** What a page of a paper needs besides its pieces. */
export interface SheetPlace {
  /** Counts from 1. */
  readonly page: number
  readonly pages: number
  /** The pages of headings, by anchor as the markup writes it. */
  readonly numbers: ReadonlyMap<string, number>
}

/** The inside of one page: running header and footer, draft mark, pieces. */
export function sheetMarkup(flow: Flow, part: FlowPart, pieces: readonly Piece[], place: SheetPlace): string {
  return [
    part.watermark === null ? '' : element('p', { class: 'draft' }, markup(part.watermark)),
    running('header', part.header, place),
    ...framed(flow, pieces).map((html) =>
      element('div', { class: 'piece' }, withPageNumbers(html, place.numbers)),
    ),
    running('footer', part.footer, place),
  ].join('')
}

function running(name: 'header' | 'footer', content: readonly Inline[], place: SheetPlace): string {
  const numbered = content.map((inline): Inline => {
    if (inline.type !== 'field') return inline
    return { type: 'text', text: String(inline.field === 'page' ? place.page : place.pages) }
  })
  const words = inlines(numbered)
  return words === '' ? '' : element('p', { class: `running ${name}` }, words)
}

/** Pieces of one frame stand in it together. */
function framed({ frames }: Flow, pieces: readonly Piece[]): readonly string[] {
  const found: { frame: number | null; html: string[] }[] = []
  for (const { frame, html } of pieces) {
    const last = found.at(-1)
    if (frame !== null && last?.frame === frame) last.html.push(html)
    else found.push({ frame, html: [html] })
  }
  return found.map(({ frame, html }) => {
    const around = frame === null ? undefined : frames[frame]
    return around === undefined ? html.join('') : around.open + html.join('') + around.close
  })
}

/** The height that pieces may take on a page of a part, in millimetres. */
export function roomOn({ geometry }: FlowPart): number {
  const { height, top, bottom } = geometryOf(geometry)
  return height - top - bottom
}

/** The classes of a page, which give it its size. */
export function sheetClasses({ geometry }: FlowPart): string {
  return `sheet ${geometry.orientation} ${geometry.paper}`
}

function size(orientation: 'portrait' | 'landscape', paper: 'A4' | 'A3'): readonly string[] {
  const { width, height, left, right, top, bottom, header, footer } = geometryOf({ orientation, paper })
  const name = `.sheet.${orientation}.${paper}`
  return [
    `${name}{width:${width}mm;min-height:${height}mm;padding:${top}mm ${right}mm ${bottom}mm ${left}mm;contain-intrinsic-size:${width}mm ${height}mm;page:${orientation}${paper}}`,
    `${name} .header{top:${header}mm;left:${left}mm;right:${right}mm}`,
    `${name} .footer{bottom:${footer}mm;left:${left}mm;right:${right}mm}`,
    // A hair shorter than paper: rounding must not begin another page.
    `@media print{${name}{min-height:${height - 0.5}mm}}`,
    `@page ${orientation}${paper}{size:${paper} ${orientation};margin:0}`,
  ]
}

/** What pages need beyond the style sheet of a continuous paper. Pages that are out of sight are not drawn. */
export const sheetStyles = [
  '.sheet{position:relative;box-sizing:border-box;background:#fff;color:#000;font-family:Tinos,"Times New Roman",Times,serif;content-visibility:auto}',
  ...(['portrait', 'landscape'] as const).flatMap((orientation) => [
    ...size(orientation, 'A4'),
    ...size(orientation, 'A3'),
  ]),
  '.piece{display:flow-root}',
  '.sheet table{table-layout:fixed}',
  '.sheet .running{position:absolute;margin:0;border:0}',
  '.sheet .table{overflow:visible}',
  'th,td{overflow-wrap:anywhere}',
  '.contents ol{list-style:none;padding:0;margin:0}.contents li.level-2{margin-inline-start:1.4em}.contents li.level-3{margin-inline-start:2.8em}',
  '.contents a{display:flex;justify-content:space-between;gap:1em;color:inherit;text-decoration:none;font-size:11pt;line-height:1.4}',
  '@media print{.sheet{content-visibility:visible;break-after:page;overflow:clip}}',
].join('\n')
