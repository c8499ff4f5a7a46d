import { useRef } from 'react'

/** Milliseconds after which typing begins a new word. */
const pause = 700

/** Collects letters typed one after the other; returns all typed since the last pause. */
export function useTyped(): (letter: string) => string {
  const typed = useRef({ text: '', at: 0 })
  return (letter) => {
    const now = performance.now()
    const text = now - typed.current.at > pause ? letter : typed.current.text + letter
    typed.current = { text, at: now }
    return text
  }
}
