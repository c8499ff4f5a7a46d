import type { Finding } from '../../shared/checks/index.ts'
import { elementOf, focusKey, focusOn } from '../drafting/focus.ts'

/** How many frames a page is given to appear. */
const patience = 60

/** Puts the focus on the value that a finding is about, once its page is shown; else the page keeps it. */
export function focusOnFinding({ entity, place }: Finding): void {
  const keys = [place.cell, 'text', 'title', 'name'].map((name) => focusKey(entity, name))
  const look = (left: number): void => {
    const key = keys.find((one) => elementOf(one) !== null)
    // One frame more: a new page first takes the focus itself.
    if (key !== undefined) requestAnimationFrame(() => focusOn(key))
    else if (left > 0) requestAnimationFrame(() => look(left - 1))
  }
  look(patience)
}
