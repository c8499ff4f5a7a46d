import type { Finding, Term } from '../../shared/checks/index.ts'
import type { Id } from '../../shared/model/index.ts'
import { firstShown, focusKey, focusWhenShown } from '../drafting/focus.ts'
import { showTranslationsOf, translationField } from '../translation/view.ts'
import { isAboutTranslation } from './arrange.ts'

/** The fields that show what findings call otherwise, of an activity or of the plan. */
const shownAt: Readonly<Partial<Record<Term, readonly string[]>>> = {
  amount: ['costKind', 'numberStyle'],
  category: ['costKind'],
  cost: ['costKind'],
  fundingSource: ['fundingSources', 'costKind', 'cost'],
  period: ['periodKind'],
  split: ['costKind'],
  total: ['costKind', 'cost'],
  yearHeading: ['firstYear'],
}

/** Puts the focus on the value that a finding of a plan is about, once its page is shown; else the page keeps it. */
export function focusOnFinding(plan: Id, finding: Finding): void {
  const { entity, place } = finding
  if (isAboutTranslation(finding)) {
    showTranslationsOf(plan, entity)
    focusWhenShown(() => firstShown([focusKey(entity, translationField(place.cell))]))
    return
  }
  const names = [place.cell, ...(shownAt[place.cell] ?? []), 'text', 'title', 'name']
  const keys = names.map((name) => focusKey(entity, name))
  focusWhenShown(() => firstShown(keys))
}
