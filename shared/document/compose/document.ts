import type { Chapter } from '../../formats/index.ts'
import { inLanguage, type Plan } from '../../model/index.ts'
import type { Block, DocumentTree } from '../tree.ts'
import { textsOfBlocks } from '../tree-text.ts'
import { abbreviations } from './abbreviations.ts'
import { analysis, hasAnalysis } from './analysis.ts'
import { budget } from './budget.ts'
import { budgetSources } from './budget-groups.ts'
import { type ComposeOptions, type Context, contextOf, say } from './context.ts'
import { cover } from './cover.ts'
import { implementation } from './implementation.ts'
import { objectives } from './objectives.ts'
import { createOutline, type Outline } from './outline.ts'
import { coverPart, type MadeChapter, partsOf } from './parts.ts'
import { propertiesOf } from './properties.ts'
import { chapterOpening, sectionsOf } from './sections.ts'
import { signatures } from './signatures.ts'

/**
 * The paper of a plan in a format: the cover, then the format's chapters in order, with everything that the plan says of
 * them, in the second language of the plan with its translations. Never throws for a valid plan, however unfinished.
 */
export function composeDocument(plan: Plan, options: ComposeOptions): DocumentTree {
  const context = contextOf(inLanguage(plan, options.language), options)
  const outline = createOutline()
  const front = cover(context)
  const chapters = context.format.chapters
    .filter((chapter) => isPrinted(context, chapter))
    .map((chapter) => ({ chapter, blocks: chapterBlocks(context, outline, chapter) }))
  const texts = textsOfBlocks([...front, ...chapters.flatMap(({ blocks }) => blocks)])
  return {
    properties: propertiesOf(context),
    language: context.language,
    parts: [coverPart(context, front), ...partsOf(context, withAbbreviations(context, chapters, texts))],
  }
}

/** Leaves out an optional chapter for which the plan has nothing. */
function isPrinted(context: Context, chapter: Chapter): boolean {
  if (!chapter.optional || sectionsOf(context, chapter).length > 0) return true
  switch (chapter.content) {
    case 'sections':
      return false
    case 'analysis':
      return hasAnalysis(context)
    case 'budget-summary':
      return budgetSources(context).length > 0
    case 'objectives':
    case 'implementation-plan':
      return [...context.plan.entities.values()].some(({ kind }) => kind === 'objective')
    default:
      return true
  }
}

function chapterBlocks(context: Context, outline: Outline, chapter: Chapter): readonly Block[] {
  if (chapter.content === 'contents') {
    return [{ type: 'contents', heading: say(context, chapter.heading), depth: 3 }]
  }
  return [...chapterOpening(context, outline, chapter), ...contentOf(context, outline, chapter)]
}

function contentOf(context: Context, outline: Outline, { content }: Chapter): readonly Block[] {
  switch (content) {
    case 'analysis':
      return analysis(context, outline)
    case 'objectives':
      return objectives(context, outline)
    case 'budget-summary':
      return budget(context)
    case 'implementation-plan':
      return implementation(context)
    case 'signatures':
      return signatures(context)
    case 'contents':
    case 'abbreviations':
    case 'sections':
      return []
  }
}

/** Fills the chapter of abbreviations, once all texts that may use them are made; an empty optional one is left out. */
function withAbbreviations(
  context: Context,
  chapters: readonly MadeChapter[],
  texts: readonly string[],
): readonly MadeChapter[] {
  return chapters.flatMap((made) => {
    if (made.chapter.content !== 'abbreviations') return [made]
    const entries = abbreviations(context, texts)
    if (entries.length === 0 && made.chapter.optional) return []
    return [{ ...made, blocks: [...made.blocks, ...entries] }]
  })
}
