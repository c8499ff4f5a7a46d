import type { PlanFormat } from '../formats/index.ts'
import {
  createEntity,
  type EntityOf,
  type Id,
  type IdSource,
  type Position,
  positionBetween,
} from '../model/index.ts'

type Section = EntityOf<'section'>

/**
 * An empty section for each chapter of a format that prints sections, so that who drafts sees what is to be written; a
 * sub-chapter stands under the chapter before it. Chapters of other matters are made when there is something for them.
 */
export function emptyChapters(
  format: PlanFormat,
  language: EntityOf<'plan'>['language'],
  plan: Id,
  ids: IdSource,
): readonly Section[] {
  const sections: Section[] = []
  let above: Section | null = null
  let last: Section | null = null
  for (const { role, heading, level } of format.chapters) {
    if (level === 1) above = null
    if (role === '' || role === 'other') continue
    const parent: Id = level === 2 && above !== null ? above.id : plan
    const before: string | null = last?.parent === parent ? last.position : null
    const position: Position = positionBetween(before, null)
    last = createEntity('section', { id: ids(), parent, position }, { role, heading: heading[language] })
    sections.push(last)
    if (level === 1) above = last
  }
  return sections
}
