import { type Entity, hasWords, type Plan, translatableIn } from '../model/index.ts'
import { shownIn } from './hidden.ts'
import type { PlanFormat } from './types.ts'

/** A text of the plan that its papers print in words. */
export interface TextToTranslate {
  readonly entity: Entity
  readonly cell: string
}

/** The short forms of lists are often the same in both languages: they can be translated, and need not be. */
const optional: ReadonlySet<string> = new Set(['short'])

/** Tells of an entity which of its values are printed in words, and so are to be said in the second language. */
export function cellsToTranslate(plan: Plan, format: PlanFormat): (entity: Entity) => readonly string[] {
  const isShown = shownIn(plan, format)
  return (entity) =>
    translatableIn(entity.kind).filter((cell) => hasWords(entity, cell) && isShown(entity, cell))
}

/** Whether a translation may be left out without anything missing on paper. */
export function mayStayUntranslated(cell: string): boolean {
  return optional.has(cell)
}
