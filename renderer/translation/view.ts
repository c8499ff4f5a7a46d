import { create } from 'zustand'
import type { Id } from '../../shared/model/index.ts'

/** How the translation is looked at; kept while one goes elsewhere and back. */
interface View {
  /** An entity in the part that is shown; null for the first part. */
  readonly at: Id | null
  /** The texts that are shown alone, as they lacked something when that was asked for; null for all. */
  readonly only: ReadonlySet<string> | null
}

/** The look at the translation. */
export const useTranslationView = create<View>(() => ({ at: null, only: null }))

/** The name under which the field of a translation is found on its page; see `focusKey`. */
export function translationField(cell: string): string {
  return `translation-${cell}`
}

/** Turns the page to the part in which an entity is. */
export function showTranslationsOf(entity: Id): void {
  useTranslationView.setState({ at: entity, only: null })
}
