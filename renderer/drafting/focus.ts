import { flushSync } from 'react-dom'

/** Where the caret is put in a text that gets the focus. */
export type Caret = 'start' | 'end' | 'all' | number

/** Makes the key by which one value of an entity is found on the page. */
export function focusKey(entity: string, name = 'text'): string {
  return `${entity}:${name}`
}

/** The element of a key, if the page shows it. */
export function elementOf(key: string): HTMLElement | null {
  const name = CSS.escape(key)
  return document.querySelector<HTMLElement>(`[data-focus="${name}"], [data-found-as~="${name}"]`)
}

/** Puts the focus on the element of a key; answers whether the page shows it. */
export function focusOn(key: string, caret: Caret = 'end'): boolean {
  const element = elementOf(key)
  if (element === null) return false
  element.focus()
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) putCaret(element, caret)
  element.scrollIntoView({ block: 'nearest' })
  return true
}

/** How many frames a page is given to appear. */
const patience = 60

/** Puts the focus on what `find` answers, once the page shows it; if it never does, the focus stays where it is. */
export function focusWhenShown(find: () => string | null, left = patience): void {
  const key = find()
  // One frame more: a new page first takes the focus itself.
  if (key !== null) requestAnimationFrame(() => focusOn(key))
  else if (left > 0) requestAnimationFrame(() => focusWhenShown(find, left - 1))
}

/** Milliseconds in which a dialog or menu that closes gives the focus back to what opened it. */
const givingBack = 50

/** Puts the focus on the element of a key once what closes has given it back, perhaps to what is gone by then. */
export function focusAfterClosing(key: string): void {
  setTimeout(() => focusOn(key), givingBack)
}

/** The first of some keys that the page shows. */
export function firstShown(keys: readonly string[]): string | null {
  return keys.find((key) => elementOf(key) !== null) ?? null
}

/** Carries out a change and, once the page shows it, puts the focus on the element of a key. */
export function changeThenFocus(change: () => void, key: string, caret: Caret = 'end'): void {
  // At once: the next key may be pressed before the browser draws.
  flushSync(change)
  focusOn(key, caret)
}

function putCaret(element: HTMLTextAreaElement | HTMLInputElement, caret: Caret): void {
  const { length } = element.value
  if (caret === 'all') element.select()
  else {
    const at = caret === 'start' ? 0 : caret === 'end' ? length : Math.min(caret, length)
    element.setSelectionRange(at, at)
  }
}

/** Every key that the page shows, in reading order. */
export function shownKeys(): readonly string[] {
  return Array.from(document.querySelectorAll<HTMLElement>('[data-focus]'), (one) => keyOf(one))
}

/** The key of an element, or of that around it; empty for none. */
export function keyOf(element: Element | null): string {
  return element?.closest<HTMLElement>('[data-focus]')?.dataset.focus ?? ''
}

/** Which key comes nearest to one that is gone: what came after it, else what came before. */
export function nearestKey(before: readonly string[], gone: string, now: ReadonlySet<string>): string | null {
  const at = before.indexOf(gone)
  if (at === -1) return null
  const after = before.slice(at + 1).find((key) => now.has(key))
  return after ?? before.slice(0, at).findLast((key) => now.has(key)) ?? null
}
