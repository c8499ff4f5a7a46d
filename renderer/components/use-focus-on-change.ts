import { type RefObject, useEffect, useRef } from 'react'

/** Moves the focus into an element when a value changes, so that it is never left on what has gone. */
export function useFocusOnChange(value: string | number): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  const last = useRef(value)
  useEffect(() => {
    if (last.current === value) return
    last.current = value
    element.current?.focus()
  }, [value])
  return element
}
