import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Dismissed, Finding, MessageLanguage } from '../../shared/checks/index.ts'
import type { Id, Plan } from '../../shared/model/index.ts'
import type { PlanSession } from '../state/plan-session.ts'

/** What is known of a plan's findings; the findings are those of `plan`, which may be a moment behind. */
export interface ChecksState {
  readonly plan: Plan | null
  /** The findings that nobody has let stand. */
  readonly findings: readonly Finding[]
  readonly dismissed: readonly Dismissed[]
  /** The open findings by the entity at which they stand. */
  readonly byEntity: ReadonlyMap<Id, readonly Finding[]>
  /** The open findings by each place of the outline that leads to them: pages, what is above, and the groups. */
  readonly byPlace: ReadonlyMap<string, readonly Finding[]>
  /** The open findings about translations, by entity and cell; the places of the texts themselves bear no mark of them. */
  readonly byTranslation: ReadonlyMap<string, readonly Finding[]>
  /** Puts a finding into words; the rules and their words come to the window later than its pages. */
  readonly tell: (finding: Finding, language: MessageLanguage) => string
  /** How the paper names the place of a finding; empty for the plan itself. */
  readonly locate: (finding: Finding) => string
}

/** Before anything is checked. */
export const nothingFound: ChecksState = {
  plan: null,
  findings: [],
  dismissed: [],
  byEntity: new Map(),
  byPlace: new Map(),
  byTranslation: new Map(),
  tell: () => '',
  locate: () => '',
}

const stores = new WeakMap<PlanSession, StoreApi<ChecksState>>()

/** Where the findings of an open plan are kept; empty until the checks have begun. */
export function foundIn(session: PlanSession): StoreApi<ChecksState> {
  const known = stores.get(session)
  if (known !== undefined) return known
  const store = createStore<ChecksState>(() => nothingFound)
  stores.set(session, store)
  return store
}
