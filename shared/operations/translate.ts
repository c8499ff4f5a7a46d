import {
  createEntity,
  type Entity,
  type IdSource,
  isUntranslated,
  originalOf,
  type Plan,
  positionBetween,
  type RichText,
  type TextLanguage,
  translationOf,
  wordsShapeOf,
} from '../model/index.ts'
import type { Batch } from './operation.ts'

/** A text of the plan, and the language into which it is translated. */
export interface Translated {
  readonly entity: Entity
  readonly cell: string
  readonly language: TextLanguage
}

/**
 * What makes a text of the plan say these words in another language: nothing where it does, an empty translation is taken
 * out.
 * @param words prose for a value that is prose, else a text; the items of a list one a line
 */
export function translating(
  plan: Plan,
  { entity, cell, language }: Translated,
  words: string | RichText,
  ids: IdSource,
): Batch {
  const known = translationOf(plan, entity.id, cell, language)
  const isProse = wordsShapeOf(entity.kind, cell) === 'prose'
  const said = {
    text: !isProse && typeof words === 'string' ? words : '',
    body: isProse && typeof words !== 'string' ? words : [],
  }
  if (isUntranslated(said)) return known === undefined ? [] : [{ type: 'remove', id: known.id }]
  const values = { ...said, original: originalOf(entity, cell) }
  if (known !== undefined) {
    const isSame = known.text === said.text && JSON.stringify(known.body) === JSON.stringify(said.body)
    return isSame ? [] : [{ type: 'update', id: known.id, values }]
  }
  const last = plan.entities.get(plan.children.get(entity.id)?.at(-1) ?? '')
  const place = { id: ids(), parent: entity.id, position: positionBetween(last?.position ?? null, null) }
  return [{ type: 'insert', entity: createEntity('translation', place, { ...values, cell, language }) }]
}

/** What says that a translation is still right although its text has changed. */
export function stillTranslated(plan: Plan, { entity, cell, language }: Translated): Batch {
  const known = translationOf(plan, entity.id, cell, language)
  const original = originalOf(entity, cell)
  if (known === undefined || known.original === original) return []
  return [{ type: 'update', id: known.id, values: { original } }]
}
