import { rowGroups } from '../layout/grid.ts'
import { headingsOf, titleOf } from '../layout/headings.ts'
import { languageTags } from '../layout/language.ts'
import type { Block, Contents, DocumentTree, Heading, PagePart, Table } from '../tree.ts'
import { element, markup } from './markup.ts'
import { columns, tableRow } from './table.ts'
import { blockMarkup } from './write.ts'

/** What stays whole on a page. */
export interface Piece {
  readonly html: string
  /** Index of the frame in which it stands; null for what stands by itself. */
  readonly frame: number | null
  /** Elements of the frame: rows of a table, which stand together where cells join them. */
  readonly units: number
  /** Stays on the page of what follows. */
  readonly keep: boolean
  readonly breakBefore: boolean
  /** The anchors of the headings in it. */
  readonly anchors: readonly string[]
}

/** What begins again on each page over which its pieces spread: a table with its heading rows. */
export interface Frame {
  readonly open: string
  readonly close: string
}

/** A part of the paper with one geometry, cut into pieces. */
export interface FlowPart {
  readonly geometry: Pick<PagePart, 'orientation' | 'paper'>
  readonly header: PagePart['header']
  readonly footer: PagePart['footer']
  readonly watermark: string | null
  readonly pieces: readonly Piece[]
}

/** A heading as the list of pages names it. */
export interface FlowHeading {
  readonly anchor: string
  readonly level: Heading['level']
  readonly title: string
  readonly entity: Heading['entity']
}

/** A whole paper, cut so that a screen can make pages of it. */
export interface Flow {
  /** IETF tag of the fixed words. */
  readonly language: string
  readonly parts: readonly FlowPart[]
  readonly frames: readonly Frame[]
  readonly headings: readonly FlowHeading[]
}

/** The attribute that marks the element of a frame whose children are its pieces. */
export const frameMark = 'data-frame'

/** Cuts a tree into pieces, with the very markup of `writeHtml`. Page numbers are left open; see `withPageNumbers`. */
export function flowOf(tree: DocumentTree): Flow {
  const frames: Frame[] = []
  const parts = tree.parts.map(({ orientation, paper, header, footer, watermark, blocks }): FlowPart => {
    const pieces = piecesOf(blocks, tree, frames)
    return { geometry: { orientation, paper }, header, footer, watermark, pieces }
  })
  const headings = tree.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block): FlowHeading[] =>
      block.type === 'heading'
        ? [{ anchor: block.anchor, level: block.level, title: titleOf(block), entity: block.entity }]
        : [],
    ),
  )
  return { language: languageTags[tree.language], parts, frames, headings }
}

function piecesOf(blocks: readonly Block[], tree: DocumentTree, frames: Frame[]): readonly Piece[] {
  let breakBefore = false
  return blocks.flatMap((block) => {
    if (block.type === 'page-break') {
      breakBefore = true
      return []
    }
    const [first, ...rest] = blockPieces(block, tree, frames)
    if (first === undefined) return []
    const led = { ...first, breakBefore }
    breakBefore = false
    return [led, ...rest]
  })
}

function blockPieces(block: Block, tree: DocumentTree, frames: Frame[]): readonly Piece[] {
  if (block.type === 'table') return tablePieces(block, frames)
  if (block.type === 'contents') return contentsPieces(block, tree, frames)
  const keep = block.type === 'heading' || (block.type === 'paragraph' && block.keepWithNext)
  const anchors = block.type === 'heading' ? [block.anchor] : []
  return [{ ...alone, html: blockMarkup(block, tree), keep, anchors }]
}

const alone = { frame: null, units: 1, keep: false, breakBefore: false, anchors: [] } as const

function tablePieces(source: Table, frames: Frame[]): readonly Piece[] {
  const groups = [...rowGroups(source)].map((group) => {
    const rows = group.rows.map((row, index) => {
      const cells = group.cells.filter((cell) => cell.row === index)
      return tableRow(row, cells, group.start + index, source)
    })
    return { rows, start: group.start, keep: group.rows.at(-1)?.keepWithNext ?? false }
  })
  const isHead = ({ start }: { readonly start: number }): boolean => start < source.headerRows
  const head = groups.filter(isHead).flatMap(({ rows }) => rows)
  const attributes = `class="${source.density}" aria-label="${markup(source.summary)}"`
  const thead = head.length > 0 ? element('thead', {}, ...head) : ''
  frames.push({
    open: `<div class="table"><table ${attributes}>${columns(source)}${thead}<tbody ${frameMark}="">`,
    close: '</tbody></table></div>',
  })
  const frame = frames.length - 1
  return groups
    .filter((group) => !isHead(group))
    .map(({ rows, keep }) => ({ ...alone, html: rows.join(''), frame, units: rows.length, keep }))
}

function contentsPieces({ heading, depth }: Contents, tree: DocumentTree, frames: Frame[]): readonly Piece[] {
  frames.push({ open: `<div class="contents"><ol ${frameMark}="">`, close: '</ol></div>' })
  const frame = frames.length - 1
  const entries = headingsOf(tree, depth).map((one) => {
    const address = `#${encodeURIComponent(one.anchor)}`
    const words = element('span', {}, markup(titleOf(one)))
    const link = element('a', { href: address }, words, pageMark(one.anchor))
    return { ...alone, html: element('li', { class: `level-${one.level}` }, link), frame }
  })
  return [{ ...alone, html: element('h1', {}, markup(heading)), keep: true }, ...entries]
}

/** Where the number of a heading's page is put in. */
function pageMark(anchor: string): string {
  return `<span data-page="${markup(anchor)}"></span>`
}

/** The markup with the numbers of the pages on which headings stand, by anchor as the markup writes it. */
export function withPageNumbers(html: string, pages: ReadonlyMap<string, number>): string {
  return html.replaceAll(/<span data-page="([^"]*)"><\/span>/g, (_, anchor: string) => {
    const page = pages.get(anchor)
    return element('span', {}, page === undefined ? '' : String(page))
  })
}

/** An anchor as the markup writes it. */
export function writtenAnchor(anchor: string): string {
  return markup(anchor)
}
