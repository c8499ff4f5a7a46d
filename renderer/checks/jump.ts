import type { Finding } from '../../shared/checks/index.ts'
import { firstShown, focusKey, focusWhenShown } from '../drafting/focus.ts'

/** Puts the focus on the value that a finding is about, once its page is shown; else the page keeps it. */
export function focusOnFinding({ entity, place }: Finding): void {
  const keys = [place.cell, 'text', 'title', 'name'].map((name) => focusKey(entity, name))
  focusWhenShown(() => firstShown(keys))
}
