import {
  cellsToTranslate,
  mayStayUntranslated,
  type PlanFormat,
  type TextToTranslate,
} from '../../shared/formats/index.ts'
import {
  type Entity,
  isUntranslated,
  originalOf,
  type Plan,
  rootOf,
  subtreeOf,
  type TextLanguage,
  translationOf,
} from '../../shared/model/index.ts'
import { isListed } from '../plan/page-of.ts'

/** The texts of one part of the plan: a chapter, a field, an objective that stands alone, the lists, the plan's own data. */
export interface TranslationPart {
  /** Its place in the outline. */
  readonly place: string
  readonly rows: readonly TextToTranslate[]
}

/** Every text that papers print in words, part by part; parts without any are left out. */
export function partsToTranslate(plan: Plan, format: PlanFormat): readonly TranslationPart[] {
  const cellsOf = cellsToTranslate(plan, format)
  const parts = new Map<string, TextToTranslate[]>()
  const add = (place: string, entities: readonly Entity[]): void => {
    const rows = entities.flatMap((entity) => cellsOf(entity).map((cell) => ({ entity, cell })))
    if (rows.length > 0) parts.set(place, [...(parts.get(place) ?? []), ...rows])
  }
  add('data', [rootOf(plan)])
  for (const id of plan.children.get(plan.id) ?? []) {
    const child = plan.entities.get(id)
    if (child === undefined) continue
    if (isListed(child)) add('lists', [child])
    else add(id, subtreeOf(plan, id))
  }
  return Array.from(parts, ([place, rows]) => ({ place, rows }))
}

/** How far the translation of a text is: `old` where the text has changed since, `done` also where none is needed. */
export type TranslationState = 'missing' | 'old' | 'done'

/** How far the translation of a text is. */
export function stateOf(
  plan: Plan,
  { entity, cell }: TextToTranslate,
  language: TextLanguage,
): TranslationState {
  const known = translationOf(plan, entity.id, cell, language)
  if (known === undefined || isUntranslated(known)) return mayStayUntranslated(cell) ? 'done' : 'missing'
  return known.original === originalOf(entity, cell) ? 'done' : 'old'
}

/** What a text is known by on the page. */
export function rowKey({ entity, cell }: TextToTranslate): string {
  return `${entity.id} ${cell}`
}
