import { type Chapter, isPhrase, type PlanFormat } from '../../formats/index.ts'
import { childrenOf, type EntityOf, type Id, type Plan } from '../../model/index.ts'
import type { Block } from '../tree.ts'
import { type Context, say } from './context.ts'
import { oneLine } from './lines.ts'
import type { Outline } from './outline.ts'
import { prose } from './text.ts'

type Section = EntityOf<'section'>
type Role = Section['role']

/**
 * The chapter that a section opens: that of its role, or `other` where the format has none for it; null for a section that
 * is printed under the one above it. A nested section of another role opens its own chapter, such as the methodology
 * under the introduction.
 */
export function chapterRoleOf(plan: Plan, format: PlanFormat, section: Section): Role | null {
  const hasChapter = format.chapters.some(({ role }) => role === section.role)
  const above = section.parent === null ? undefined : plan.entities.get(section.parent)
  if (above?.kind !== 'section') return hasChapter ? section.role : 'other'
  return hasChapter && section.role !== 'other' && section.role !== above.role ? section.role : null
}

/** The sections that open in a chapter, in reading order. */
export function sectionsOf({ plan, format }: Context, chapter: Chapter): readonly Section[] {
  if (chapter.role === '') return []
  return allSections(plan, plan.id).filter((section) => chapterRoleOf(plan, format, section) === chapter.role)
}

/** The sections below an entity at any depth, in reading order. */
function allSections(plan: Plan, parent: Id): readonly Section[] {
  return childrenOf(plan, parent, 'section').flatMap((section) => [section, ...allSections(plan, section.id)])
}

/**
 * The heading and sections of a chapter. Its first section is the chapter's own text and may name it otherwise; further
 * ones are sub-chapters, except in the chapter of other matters, where each is a chapter.
 */
export function chapterOpening(context: Context, outline: Outline, chapter: Chapter): readonly Block[] {
  const [first, ...more] = sectionsOf(context, chapter)
  const depth = chapter.level
  const { numbered } = chapter
  const text = headingOf(context, chapter, first)
  const opening = outline.heading({ depth, text, numbered, entity: first?.id ?? null })
  const isEachChapter = chapter.role === 'other'
  return [
    opening,
    ...(first === undefined ? [] : contentOf(context, outline, first, depth, numbered)),
    ...more.flatMap((section) =>
      sectionBlocks(context, outline, section, isEachChapter ? depth : depth + 1, numbered),
    ),
  ]
}

/** The format's heading, unless the plan's section has another one; capitals or a translation make no other one. */
function headingOf(context: Context, chapter: Chapter, first: Section | undefined): string {
  const written = oneLine(first?.heading ?? '').trim()
  return written === '' || isPhrase(chapter.heading, written) ? say(context, chapter.heading) : written
}

function sectionBlocks(
  context: Context,
  outline: Outline,
  section: Section,
  depth: number,
  numbered: boolean,
): readonly Block[] {
  const text = oneLine(section.heading).trim()
  const heading = text === '' ? [] : [outline.heading({ depth, text, numbered, entity: section.id })]
  return [...heading, ...contentOf(context, outline, section, depth, numbered)]
}

function contentOf(
  context: Context,
  outline: Outline,
  section: Section,
  depth: number,
  numbered: boolean,
): readonly Block[] {
  const { plan, format } = context
  const children = childrenOf(plan, section.id, 'section').filter(
    (child) => chapterRoleOf(plan, format, child) === null,
  )
  return [
    ...prose(context, section.body, section.id),
    ...children.flatMap((child) => sectionBlocks(context, outline, child, depth + 1, numbered)),
  ]
}
