import { create } from 'zustand'
import { type ChangeContext, changeContext } from '../../shared/changes/index.ts'
import {
  defaultFormat,
  formatOf,
  type Phrase,
  type PlanFormat,
  phraseIn,
} from '../../shared/formats/index.ts'
import type { InterfaceLanguage } from '../../shared/locales/interface/index.ts'
import { type Plan, rootOf } from '../../shared/model/index.ts'

interface MadeFormats {
  readonly made: readonly PlanFormat[]
}

/** The formats that somebody made, as the library has them. */
export const useMadeFormats = create<MadeFormats>(() => ({ made: [] }))

/** The format of a plan as the window knows it now; the default where nobody knows it. */
export function formatIn(plan: Plan): PlanFormat {
  return formatOf(rootOf(plan).format, useMadeFormats.getState().made) ?? defaultFormat
}

/** A phrase of a format in a language; where it has none in it, in the first that it has one in. */
export function phraseText(phrase: Phrase, language: InterfaceLanguage): string {
  return phraseIn(phrase, language)
}

/** What names the changes of a plan here; see `changeContext`. */
export function changesHere(plan: Plan, language: InterfaceLanguage): ChangeContext {
  return changeContext(plan, language, new Map(), useMadeFormats.getState().made)
}
