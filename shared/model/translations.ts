import {
  type Entity,
  type EntityOf,
  type FieldName,
  fieldsOf,
  isOfKind,
  type Kind,
  type Values,
  valueIn,
} from './entity.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Id } from './id.ts'
import { childrenOf, type Plan, rootOf } from './plan.ts'
import { plainText, type RichText, richTextSchema } from './rich-text.ts'

/** A language in which a plan, or a translation of its texts, is written. */
export type TextLanguage = Values<'plan'>['language']

/** The values of each kind that papers print in words, and that a second language therefore says in its own. */
const translatable: { readonly [K in Kind]?: readonly FieldName<K>[] } = {
  plan: ['authorityName', 'title'],
  section: ['heading', 'body'],
  abbreviation: ['short', 'long'],
  institution: ['name', 'short'],
  'funding-source': ['name', 'short'],
  field: ['name', 'analysis', 'objectivesIntroduction', 'resultsIntroduction'],
  'swot-item': ['text'],
  objective: ['title', 'introduction', 'assumptionsIntroduction', 'risksIntroduction'],
  indicator: ['title', 'unit', 'baselineWords', 'source', 'result'],
  'indicator-target': ['words'],
  assumption: ['text'],
  risk: ['text'],
  result: ['title'],
  activity: [
    'title',
    'description',
    'steps',
    'periodWords',
    'costDescription',
    'costWords',
    'output',
    'verification',
    'reference',
    'monitoring',
    'indicators',
  ],
  'own-text': ['text'],
  'cost-item': ['description', 'unit', 'timesUnit'],
}

/** The names of a kind's values that can be translated, in the order of the table of kinds. */
export function translatableIn(kind: Kind): readonly string[] {
  return translatable[kind] ?? []
}

/** The kinds that have something to translate. */
export const translatableKinds = Object.keys(translatable) as readonly Kind[]

/** How a value holds its words: in one text, in a list of texts, or as prose with paragraphs and lists. */
export function wordsShapeOf(kind: Kind, cell: string): 'line' | 'list' | 'prose' {
  const field = fieldsOf(kind)[cell]
  if (field?.storage !== 'json') return 'line'
  return field.schema === richTextSchema ? 'prose' : 'list'
}

/** The language into which a plan is to be translated; null where it asks for none but its own. */
export function secondLanguageOf({ language, secondLanguage }: EntityOf<'plan'>): TextLanguage | null {
  return secondLanguage === 'none' || secondLanguage === language ? null : secondLanguage
}

/** What a value says in another language; undefined where nobody has translated it. */
export function translationOf(
  plan: Plan,
  entity: Id,
  cell: string,
  language: TextLanguage,
): EntityOf<'translation'> | undefined {
  return childrenOf(plan, entity, 'translation').find((one) => one.cell === cell && one.language === language)
}

/** The words of a value, without figures that the plan says itself; the items of a list one a line. */
export function wordsOf(entity: Entity, cell: string): string {
  const value = valueIn(entity, cell)
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return ''
  if (wordsShapeOf(entity.kind, cell) === 'list') return value.join('\n')
  return plainText(value as RichText, ({ text, value: figure }) => (figure === undefined ? text : ''))
}

/** Whether a value is to be translated: a number, a sign or nothing at all is the same in every language. */
export function hasWords(entity: Entity, cell: string): boolean {
  return /\p{L}/u.test(wordsOf(entity, cell))
}

/** What a translation keeps of the text of which it was made, to tell whether that has changed since. */
export function originalOf(entity: Entity, cell: string): string {
  return fingerprintOf([JSON.stringify(valueIn(entity, cell) ?? '')])
}

/** Whether a translation says nothing. */
export function isUntranslated({ text, body }: Pick<EntityOf<'translation'>, 'text' | 'body'>): boolean {
  return text.trim() === '' && plainText(body).trim() === ''
}

/**
 * The plan as its papers print it in a language: as it is, unless that is the second one that it asks for; then every text
 * that is translated in its translation, and the others as they were written.
 */
export function inLanguage(plan: Plan, language: TextLanguage): Plan {
  if (secondLanguageOf(rootOf(plan)) !== language) return plan
  const entities = new Map(plan.entities)
  let anything = false
  for (const translation of plan.entities.values()) {
    if (!isOfKind(translation, 'translation') || translation.language !== language) continue
    const entity = entities.get(translation.parent ?? '')
    if (entity === undefined || isUntranslated(translation)) continue
    entities.set(entity.id, translated(entity, translation))
    anything = true
  }
  // The texts are the paper's own language from the first translation on.
  if (anything) entities.set(plan.id, { ...rootOf({ ...plan, entities }), language })
  return { ...plan, entities }
}

function translated(entity: Entity, { cell, text, body }: EntityOf<'translation'>): Entity {
  if (!translatableIn(entity.kind).includes(cell)) return entity
  const shape = wordsShapeOf(entity.kind, cell)
  const said = shape === 'prose' ? body : shape === 'list' ? text.split('\n') : text
  // One of the values that the table of kinds gives this shape.
  return { ...entity, [cell]: said } as Entity
}
