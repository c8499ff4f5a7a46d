import { create } from 'zustand'
import type { Id } from '../../shared/model/index.ts'
import { useSession } from '../plan/plan-context.ts'

/** How the translation of a plan is looked at; kept while one goes elsewhere and back. */
export interface TranslationView {
  /** The plan that all else is about. */
  readonly plan: Id | null
  /** An entity in the part that is shown; null for the first part. */
  readonly at: Id | null
  /** The texts that are shown alone, as they lacked something when that was asked for; null for all. */
  readonly only: ReadonlySet<string> | null
}

const useView = create<TranslationView>(() => ({ plan: null, at: null, only: null }))

/** The look at the translation of the open plan. */
export function useTranslationView(): TranslationView {
  const { id } = useSession()
  return viewOf(useView(), id)
}

/** Looks at the translation of a plan in another way. */
export function lookAtTranslation(plan: Id, some: Partial<Pick<TranslationView, 'at' | 'only'>>): void {
  useView.setState((view) => ({ ...viewOf(view, plan), ...some }))
}

/** A look as it is at a plan: another plan than the one before begins anew. */
export function viewOf(view: TranslationView, plan: Id): TranslationView {
  return view.plan === plan ? view : { plan, at: null, only: null }
}

/** The name under which the field of a translation is found on its page; see `focusKey`. */
export function translationField(cell: string): string {
  return `translation-${cell}`
}

/** Turns the page to the part in which an entity is. */
export function showTranslationsOf(plan: Id, entity: Id): void {
  lookAtTranslation(plan, { at: entity, only: null })
}
