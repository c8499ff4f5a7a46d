import type { Chapter } from '../../formats/index.ts'
import type { Block, Inline, Orientation, PagePart, PaperSize } from '../tree.ts'
import type { Context } from './context.ts'
import { runningTitle } from './cover.ts'
import { fillInlines } from './phrases.ts'

/** A chapter with what it prints. */
export interface MadeChapter {
  readonly chapter: Chapter
  readonly blocks: readonly Block[]
}

interface Geometry {
  readonly orientation: Orientation
  readonly paper: PaperSize
}

/** The cover stands alone, without header and page number. */
export function coverPart(context: Context, blocks: readonly Block[]): PagePart {
  const { orientation } = context.format.cover
  const geometry = { orientation, paper: 'A4' } as const
  return { ...geometry, header: [], footer: [], watermark: watermark(context), blocks }
}

/** The chapters as stretches of pages with one geometry; each chapter of the first level begins a page. */
export function partsOf(context: Context, chapters: readonly MadeChapter[]): readonly PagePart[] {
  const parts: { geometry: Geometry; blocks: Block[] }[] = []
  for (const { chapter, blocks } of chapters) {
    const geometry = geometryOf(context, chapter)
    const last = parts.at(-1)
    if (last === undefined || !isSame(last.geometry, geometry)) parts.push({ geometry, blocks: [...blocks] })
    else if (chapter.level === 1) last.blocks.push({ type: 'page-break' }, ...blocks)
    else last.blocks.push(...blocks)
  }
  return parts.map(({ geometry, blocks }) => ({
    ...geometry,
    header: geometry.orientation === 'landscape' ? runningTitle(context) : [],
    footer: pageOfPages(context),
    watermark: watermark(context),
    blocks,
  }))
}

/** Chapters with tables of activities stand on the paper that was chosen for these. */
function geometryOf({ format, paper }: Context, { content, orientation }: Chapter): Geometry {
  const { papers } = format.activityTable
  const hasTables = format.objectiveParts.some((part) => part.content === 'activity-table')
  const isWide = content === 'implementation-plan' || (content === 'objectives' && hasTables)
  const chosen = papers.find((one) => one === paper) ?? papers[0]
  return { orientation, paper: isWide ? chosen : 'A4' }
}

function isSame(one: Geometry, other: Geometry): boolean {
  return one.orientation === other.orientation && one.paper === other.paper
}

/** The number of a page among all, for the foot. */
export function pageOfPages({ words }: Context): readonly Inline[] {
  return fillInlines(words.page, {
    page: [{ type: 'field', field: 'page' }],
    pages: [{ type: 'field', field: 'pages' }],
  })
}

function watermark({ root, words }: Context): string | null {
  return root.draftMark && root.status !== 'adopted' ? words.draftMark : null
}
