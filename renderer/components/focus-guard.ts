/** One step from an element towards the page: where it stood, and between what. */
interface Step {
  readonly child: Element
  readonly parent: Element
  readonly next: Element | null
  readonly previous: Element | null
}

/** What had the focus, and the way from it to what holds the page or the dialog. */
interface Held {
  readonly element: HTMLElement
  readonly steps: readonly Step[]
}

/** What has the focus in its own hands, and brings it back by itself. */
const ownKeepers = '[role="tree"], [role="grid"]'
const containers = 'main, [role="dialog"]'
const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex="0"], [contenteditable="true"]'

/** Milliseconds for whoever removes something to put the focus where it belongs. */
const patience = 60

/** Whether the focus is nowhere, as after its element has gone. */
export function isFocusLost({ activeElement, body }: Document = document): boolean {
  return activeElement === null || activeElement === body
}

/**
 * Where what has the focus is removed, puts the focus on what stood beside it: the same button of the next row, else of
 * the row before, else what comes first around it, else the page that has come in its place.
 */
export function guardFocus(target: Document): void {
  let latest: Held | null = null
  /** The last on the page itself: a dialog or menu over it may have been the one that removed it. */
  let below: Held | null = null
  let waiting = false
  const isLost = (): boolean => isFocusLost(target)
  const mend = (): void => {
    waiting = false
    if (!isLost()) return
    for (const held of [latest, below]) if (held !== null && mended(held)) return
    // All of it has gone: another page is open. A dialog that closes gives the focus back in the frame before.
    requestAnimationFrame(() => {
      if (isLost()) target.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
    })
  }
  target.addEventListener('focusin', ({ target: element }) => {
    if (!(element instanceof HTMLElement)) return
    latest = heldBy(element)
    if (element.closest('main') !== null) below = latest
  })
  target.addEventListener('focusout', () =>
    queueMicrotask(() => {
      // Somebody put the focus nowhere.
      if (isLost() && latest !== null && takesFocus(latest.element)) latest = below = null
    }),
  )
  new MutationObserver(() => {
    if (waiting || latest === null || latest.element.isConnected || !isLost()) return
    waiting = true
    setTimeout(mend, patience)
  }).observe(target.body, { childList: true, subtree: true })
}

/** A page that is about to go is hidden first, a button that is at work is disabled. */
function takesFocus(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility() && !element.matches(':disabled')
}

function heldBy(element: HTMLElement): Held | null {
  const container = element.closest(containers)
  if (element.closest(ownKeepers) !== null) return null
  if (container === null) return { element, steps: [] }
  const steps: Step[] = []
  let child: Element = element
  while (child !== container && child.parentElement !== null) {
    const { parentElement: parent, nextElementSibling: next, previousElementSibling: previous } = child
    steps.push({ child, parent, next, previous })
    child = parent
  }
  return { element, steps }
}

function mended({ element, steps }: Held): boolean {
  if (element.isConnected) {
    element.focus({ preventScroll: true })
    return true
  }
  return steps.some(({ child, parent, next, previous }) => {
    if (!parent.isConnected) return false
    const place = [...child.querySelectorAll(focusable)].indexOf(element)
    return (
      [next, previous].some((beside) => beside?.isConnected && focusIn(beside, place)) || focusIn(parent, 0)
    )
  })
}

/** Puts the focus on what has a place among an element and what is in it that take it, or on the first. */
function focusIn(around: Element, place: number): boolean {
  const all = [around, ...around.querySelectorAll(focusable)].filter((one) => one instanceof HTMLElement)
  const [self, ...inside] = all
  const shown = (one: HTMLElement | undefined): one is HTMLElement =>
    one?.matches(focusable) === true && one.checkVisibility()
  const found = [inside[place], self, ...inside].find(shown)
  found?.focus()
  return found !== undefined
}
