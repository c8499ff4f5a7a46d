import { create } from 'zustand'
import { defaultFormat, formatOf, type Phrase, type PlanFormat } from '../../shared/formats/index.ts'
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
export function phraseText({ sq, sr, en }: Phrase, language: InterfaceLanguage): string {
  return [{ sq, sr, en }[language], sq, sr, en].find((text) => text !== '') ?? ''
}
