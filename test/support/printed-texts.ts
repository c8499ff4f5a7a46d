import { chapterRoleOf } from '../../shared/document/compose/sections.ts'
import { isPhrase, type PlanFormat, shownIn } from '../../shared/formats/index.ts'
import {
  childrenOf,
  type Entity,
  fieldsOf,
  type Plan,
  plainText,
  richTextSchema,
  rootOf,
  valueIn,
} from '../../shared/model/index.ts'

/**
 * What a paper does not show as text by design, beside declared values, pictures, the names of communities and the registers that nothing
 * refers to: the values here, kind by kind, under the condition named.
 */
const notShown: Readonly<
  Record<string, (entity: Entity, plan: Plan, format: PlanFormat) => readonly string[]>
> = {
  /** The format's id; the day of the decision, which is written out; the decision of a plan that is not adopted. */
  plan: (_, plan) =>
    rootOf(plan).status === 'adopted'
      ? ['format', 'decisionDate']
      : ['format', 'decisionDate', 'decisionNumber'],
  /** A heading that is the chapter's own, but for capitals, in one of the languages. */
  section: (entity, plan, format) =>
    entity.kind === 'section' && isChapterHeading(entity.heading, chapterRoleOf(plan, format, entity), format)
      ? ['heading']
      : [],
  /** Registers: their short forms are printed where they are used. */
  abbreviation: () => ['short', 'long'],
  institution: () => ['name', 'short'],
  'funding-source': () => ['name', 'short'],
  community: () => ['name'],
  declared: () => ['printed', 'place', 'party'],
  emblem: () => ['picture'],
  'own-text': () => ['column'],
  /** The calculation, where somebody described the cost. */
  'cost-item': (entity, plan) => {
    const activity = entity.parent === null ? undefined : plan.entities.get(entity.parent)
    const isDescribed = activity?.kind === 'activity' && activity.costDescription.trim() !== ''
    return isDescribed ? ['description', 'unit', 'timesUnit'] : []
  },
}

/** Every text of a plan that its paper must show, one entry a line: all but what the format does not print. */
export function printedTexts(plan: Plan, format: PlanFormat): readonly string[] {
  const isShown = shownIn(plan, format)
  return [...plan.entities.values()].flatMap((entity) => {
    const hidden = notShown[entity.kind]?.(entity, plan, format) ?? []
    return Object.entries(fieldsOf(entity.kind))
      .filter(
        ([name, field]) =>
          isShown(entity, name) &&
          !hidden.includes(name) &&
          field.refersTo === undefined &&
          field.choices === undefined,
      )
      .flatMap(([name]) => textsOf(valueIn(entity, name)))
  })
}

/**
 * The institutions and sources that activities name, as their cells print them.
 * @param isShown whether a value is printed; left out where all are
 */
export function namedBodies(
  plan: Plan,
  isShown: (entity: Entity, field: string) => boolean = () => true,
): readonly string[] {
  const activities = [...plan.entities.values()].filter((entity) => entity.kind === 'activity')
  const lists = ['responsible', 'supporting', 'fundingSources'] as const
  const used = activities.flatMap((activity) => [
    ...lists.flatMap((list) => (isShown(activity, list) ? activity[list] : [])),
    ...childrenOf(plan, activity.id, 'cost-line').flatMap(({ source }) => source ?? []),
  ])
  return [...new Set(used)].flatMap((id) => {
    const body = plan.entities.get(id)
    return body?.kind === 'institution' || body?.kind === 'funding-source' ? [body.short || body.name] : []
  })
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return linesOf(value)
  const rich = richTextSchema.safeParse(value)
  if (rich.success) return linesOf(plainText(rich.data))
  if (Array.isArray(value)) return value.flatMap((item) => (typeof item === 'string' ? linesOf(item) : []))
  return []
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|[\n\u0085\u2028\u2029]/).filter((line) => line.trim() !== '')
}

function isChapterHeading(heading: string, role: string | null, format: PlanFormat): boolean {
  const chapter = format.chapters.find((one) => one.role === role)
  return chapter !== undefined && isPhrase(chapter.heading, heading)
}
