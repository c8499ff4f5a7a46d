import { childrenOf, type EntityOf, type Id, type Plan, rootOf } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { insertion, placeAfter } from '../drafting/batches.ts'
import { formatIn } from '../formats/made-formats.ts'

type Role = EntityOf<'section'>['role']

/** Puts a new sub-chapter at the end of a section. One of another chapter's role would be printed in that chapter. */
export function addSubSection(plan: Plan, above: EntityOf<'section'>, id: Id, heading: string): Batch {
  return insertion(plan, 'section', { parent: above.id, before: null }, [
    { id, values: { role: 'other', heading } },
  ])
}

/** Puts a new chapter after another one of the plan, or as the last where there is none to come after. */
export function addChapter(
  plan: Plan,
  after: Id | null,
  id: Id,
  values: { role: Role; heading: string },
): Batch {
  const place = (after === null ? null : placeAfter(plan, after)) ?? { parent: plan.id, before: null }
  return insertion(plan, 'section', { ...place, parent: plan.id }, [{ id, values }])
}

/** The chapters of the plan's format that it has not begun: their roles, with their headings in its language. */
export function missingChapters(plan: Plan): readonly { readonly role: Role; readonly heading: string }[] {
  const { language } = rootOf(plan)
  const begun = new Set(childrenOf(plan, plan.id, 'section').map(({ role }) => role))
  return formatIn(plan).chapters.flatMap(({ role, heading }) =>
    role === '' || role === 'other' || begun.has(role) ? [] : [{ role, heading: heading[language] }],
  )
}
