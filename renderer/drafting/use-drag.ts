import { type PointerEvent, type RefObject, useState } from 'react'

/** Where something dragged would come to stand: before an item of an area, or at the area's end. */
export interface DropPlace {
  readonly area: string
  readonly before: string | null
}

interface DragState {
  readonly item: string
  readonly over: DropPlace | null
}

interface DragOptions {
  /** What holds the areas (`data-drop-area`) and, in them, the items (`data-drop-item`). */
  readonly root: RefObject<HTMLElement | null>
  readonly accepts?: (item: string, place: DropPlace) => boolean
  /** How far the pointer goes before it drags, in pixels, for what is also clicked; 0 for a handle. */
  readonly threshold?: number
  /** Whether items stand beside one another, in lines like words. */
  readonly inline?: boolean
  readonly onDrop: (item: string, place: DropPlace) => void
}

/** Dragging by a pointer, for those who do not use the keys that do the same. */
export interface Drag {
  /** The item that is being dragged. */
  readonly item: string | null
  readonly over: DropPlace | null
  /** Begins to drag an item; for its handle. */
  readonly start: (event: PointerEvent, item: string) => void
}

/** How near to its edge a list begins to scroll under what is dragged, and by how much at a time, in pixels. */
const edge = 28
const scrollStep = 14

/** Lets items be dragged between and within areas. Esc, or letting go elsewhere, leaves all as it was. */
export function useDrag(options: DragOptions): Drag {
  const [state, setState] = useState<DragState | null>(null)
  const start = (event: PointerEvent, item: string): void => {
    if (event.button !== 0) return
    const { threshold = 0 } = options
    if (threshold === 0) event.preventDefault()
    const from = { x: event.clientX, y: event.clientY }
    follow(item, {
      begins: (x, y) => Math.hypot(x - from.x, y - from.y) >= threshold,
      placeAt: (x, y) => {
        const place = placeAt(options.root.current, { x, y, inline: options.inline ?? false })
        return place !== null && (options.accepts?.(item, place) ?? true) ? place : null
      },
      show: (over) => setState({ item, over }),
      end: (place) => {
        setState(null)
        if (place !== null) options.onDrop(item, place)
      },
    })
  }
  return { item: state?.item ?? null, over: state?.over ?? null, start }
}

interface Following {
  readonly begins: (x: number, y: number) => boolean
  readonly placeAt: (x: number, y: number) => DropPlace | null
  readonly show: (place: DropPlace | null) => void
  readonly end: (place: DropPlace | null) => void
}

function follow(item: string, { begins, placeAt: find, show, end }: Following): void {
  const listening = new AbortController()
  const { signal } = listening
  let over: DropPlace | null = null
  let begun = false
  const stop = (place: DropPlace | null): void => {
    listening.abort()
    if (!begun) return
    keepClickAway()
    end(place)
  }
  const goTo = ({ clientX, clientY }: MouseEvent): void => {
    if (!begun) {
      if (!begins(clientX, clientY)) return
      begun = true
      show(null)
    }
    const place = find(clientX, clientY)
    if (place?.area === over?.area && place?.before === over?.before) return
    over = place?.before === item ? null : place
    show(over)
  }
  window.addEventListener(
    'pointermove',
    (event) => {
      goTo(event)
      if (begun) scrollNear(event.clientX, event.clientY)
    },
    { signal },
  )
  window.addEventListener(
    'pointerup',
    (event) => {
      // Where it is let go counts, also where what is there has moved since.
      goTo(event)
      stop(over)
    },
    { signal },
  )
  window.addEventListener('pointercancel', () => stop(null), { signal })
  // What is dragged over would be marked as text.
  document.addEventListener('selectstart', (event) => event.preventDefault(), { signal })
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !begun) return
      event.preventDefault()
      event.stopPropagation()
      stop(null)
    },
    { signal, capture: true },
  )
}

/** Letting go of what was dragged is no click on what lies there. */
function keepClickAway(): void {
  const stop = (event: MouseEvent): void => {
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('click', stop, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', stop, { capture: true }), 0)
}

interface Pointed {
  readonly x: number
  readonly y: number
  readonly inline: boolean
}

function placeAt(root: HTMLElement | null, { x, y, inline }: Pointed): DropPlace | null {
  const area = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop-area]')
  if (!area || !root?.contains(area)) return null
  const items = Array.from(area.querySelectorAll<HTMLElement>('[data-drop-item]')).filter(
    (one) => one.closest('[data-drop-area]') === area,
  )
  const next = items.find((one) => {
    const { top, bottom, height, left, width } = one.getBoundingClientRect()
    return inline ? y < top || (y < bottom && x < left + width / 2) : y < top + height / 2
  })
  return { area: area.dataset.dropArea ?? '', before: next?.dataset.dropItem ?? null }
}

function scrollNear(x: number, y: number): void {
  for (let element = document.elementFromPoint(x, y); element !== null; element = element.parentElement) {
    if (element.scrollHeight <= element.clientHeight + 1) continue
    if (!/auto|scroll/.test(getComputedStyle(element).overflowY)) continue
    const { top, bottom } = element.getBoundingClientRect()
    if (y < top + edge) element.scrollTop -= scrollStep
    else if (y > bottom - edge) element.scrollTop += scrollStep
    return
  }
}
