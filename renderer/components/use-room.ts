import { type RefCallback, useCallback, useState } from 'react'
import { changeThenFocus, keyOf } from '../drafting/focus.ts'

/** Pixels; a bar for scrolling may come and go with what is shown, which must not change with it in turn. */
const scrollBar = 20

/**
 * How wide an element is, in whole rem; null until it is there. What goes by it is never drawn for another width first, and
 * the focus stays with what is drawn anew in another place.
 */
export function useRoom(): { readonly ref: RefCallback<HTMLElement>; readonly room: number | null } {
  const [room, setRoom] = useState<number | null>(null)
  const ref = useCallback((element: HTMLElement) => {
    let last = { width: element.clientWidth, rem: rem() }
    let frame = 0
    const measure = (): void => {
      const now = { width: element.clientWidth, rem: rem() }
      const grown = now.width - last.width
      if (now.rem === last.rem && grown >= 0 && grown <= scrollBar) return
      last = now
      const key = element.contains(document.activeElement) ? keyOf(document.activeElement) : ''
      const change = (): void => setRoom(roomIn(now))
      if (key === '') change()
      else changeThenFocus(change, key)
    }
    setRoom(roomIn(last))
    // Larger type changes the width too: there are margins around everything.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      // Not at once: what is observed would change while it is told.
      frame = requestAnimationFrame(measure)
    })
    observer.observe(element)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [])
  return { ref, room }
}

function roomIn({ width, rem }: { readonly width: number; readonly rem: number }): number {
  return Math.floor(width / rem)
}

/** Pixels. */
function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
