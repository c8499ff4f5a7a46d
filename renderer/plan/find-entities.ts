import type { ValueTexts } from '../../shared/document/values.ts'
import {
  type Entity,
  fieldsOf,
  type Id,
  type Kind,
  type Plan,
  plainText,
  richTextSchema,
  valueIn,
} from '../../shared/model/index.ts'
import { hasWords } from '../commands/folded.ts'

/** An entity that has what was searched for. */
export interface FoundEntity {
  readonly id: Id
  readonly kind: SearchedKind
  /** The value in which the words were found. */
  readonly field: string
  /** All of that value, or of the values together where the words stand in several. */
  readonly text: string
}

/** What is on paper or in lists; amounts, years and what an old paper claimed are not searched. */
export type SearchedKind = Exclude<Kind, 'declared' | 'dismissal' | 'emblem' | 'translation'>

const skipped: readonly Kind[] = ['declared', 'dismissal', 'emblem', 'translation']

/**
 * Every entity whose texts have all the words, in the order of the plan; codes count as texts.
 * @param say what the figures in prose come to now
 */
export function findEntities(
  plan: Plan,
  codes: ReadonlyMap<Id, string>,
  words: readonly string[],
  say: ValueTexts,
): readonly FoundEntity[] {
  return [...plan.entities.values()].flatMap((entity) => {
    const { id, kind } = entity
    if (!isSearched(kind)) return []
    const texts = textsOf(entity, say)
    const hit = texts.find(({ text }) => hasWords(text, words))
    if (hit !== undefined) return [{ id, kind, ...hit }]
    const all = texts.map(({ text }) => text).join(' ')
    const whole = hasWords(`${codes.get(id) ?? ''} ${all}`, words)
    return whole && texts[0] !== undefined ? [{ id, kind, field: texts[0].field, text: texts[0].text }] : []
  })
}

function isSearched(kind: Kind): kind is SearchedKind {
  return !skipped.includes(kind)
}

interface FieldText {
  readonly field: string
  readonly text: string
}

function textsOf(entity: Entity, say: ValueTexts): readonly FieldText[] {
  return Object.entries(fieldsOf(entity.kind)).flatMap(([field, definition]) => {
    // Choices, references and ids of columns are no words that anyone wrote.
    if (entity.kind === 'own-text' && field === 'column') return []
    if (definition.choices !== undefined || definition.refersTo !== undefined) return []
    const text = textOf(valueIn(entity, field), (name) => say(name, entity.id))
    return text === '' ? [] : [{ field, text }]
  })
}

function textOf(value: unknown, figure: (name: string) => string | null): string {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return ''
  if (value.every((one) => typeof one === 'string')) return value.join(' · ')
  const rich = richTextSchema.safeParse(value)
  if (!rich.success) return ''
  return plainText(rich.data, ({ text, value: name }) => (name && figure(name)) || text)
}
