import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import classes from './tips.module.css'

/** Milliseconds that the pointer rests before a tip comes. */
const rest = 250

/** What is told beside a marked element. */
interface Tip {
  readonly target: Element
  readonly lines: readonly string[]
  readonly severity: string
  /** Whether it was the focus that brought it, which goes on by itself: the pointer then reaches what lies below. */
  readonly ofFocus: boolean
}

/** Tells what was found at a marked element, while the pointer is over it or the focus in it; Esc takes the tip away. */
export function FindingTips(): ReactElement | null {
  const id = useId()
  const tip = useTip()
  const shown = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = shown.current
    if (tip === null || element === null) return
    const { target } = tip
    element.showPopover()
    place(element, target)
    const focused = target.contains(document.activeElement) ? document.activeElement : null
    const described = focused ?? target
    if (described.hasAttribute('aria-describedby')) return
    described.setAttribute('aria-describedby', id)
    return () => described.removeAttribute('aria-describedby')
  }, [tip, id])
  if (tip === null) return null
  return (
    <div
      key={tip.lines.join('\n')}
      ref={shown}
      id={id}
      role="tooltip"
      popover="manual"
      className={classes.tip}
      data-severity={tip.severity}
      data-of-focus={tip.ofFocus || undefined}
    >
      {tip.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}

function useTip(): Tip | null {
  const [tip, setTip] = useState<Tip | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let focusTarget: Element | null = null
    const show = (target: Element, after: number): void => {
      clearTimeout(timer)
      timer = setTimeout(() => setTip(tipOf(target, target === focusTarget)), after)
    }
    const hide = (): void => {
      clearTimeout(timer)
      focusTarget = null
      setTip(null)
    }
    const over = ({ target }: Event): void => {
      // The pointer may go onto the tip to read it.
      if (target instanceof Element && target.closest('[role="tooltip"]') !== null) return
      const marked = markedAround(target)
      if (marked !== null) show(marked, rest)
      else if (focusTarget === null) hide()
    }
    const focused = ({ target }: Event): void => {
      const marked = markedAround(target)
      if (marked === null) return
      focusTarget = marked
      show(marked, 0)
    }
    const press = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') hide()
    }
    const listeners = [
      ['pointerover', over],
      ['focusin', focused],
      ['focusout', hide],
      ['input', hide],
      ['pointerdown', hide],
      ['scroll', hide],
    ] as const
    for (const [name, listener] of listeners) document.addEventListener(name, listener, true)
    document.addEventListener('keydown', press, true)
    return () => {
      clearTimeout(timer)
      for (const [name, listener] of listeners) document.removeEventListener(name, listener, true)
      document.removeEventListener('keydown', press, true)
    }
  }, [])
  return tip
}

function markedAround(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-finding]') : null
}

function tipOf(target: Element, ofFocus: boolean): Tip | null {
  const words = target.getAttribute('aria-description')
  if (words === null || !target.isConnected) return null
  return { target, lines: words.split('\n'), severity: target.getAttribute('data-finding') ?? '', ofFocus }
}

const gap = 4

/** Under the element, or above it where there is no room; beside a tree, whose rows lie close to one another. */
function place(tip: HTMLElement, target: Element): void {
  const { offsetWidth, offsetHeight } = tip
  const { left, top, bottom } = target.getBoundingClientRect()
  const edge = target.closest('[role="tree"]')?.getBoundingClientRect().right
  if (edge !== undefined && edge + gap + offsetWidth <= window.innerWidth) {
    const lowest = window.innerHeight - offsetHeight - gap
    put(tip, edge + gap, Math.max(gap, Math.min(top, lowest)))
    return
  }
  const below = bottom + gap
  const fits = below + offsetHeight <= window.innerHeight
  const furthest = window.innerWidth - offsetWidth - gap
  put(tip, Math.max(gap, Math.min(left, furthest)), fits ? below : Math.max(gap, top - gap - offsetHeight))
}

function put(tip: HTMLElement, left: number, top: number): void {
  tip.style.left = `${left}px`
  tip.style.top = `${top}px`
}
