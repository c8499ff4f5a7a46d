import { type RefObject, useLayoutEffect, useRef } from 'react'
import { placeIn } from '../../shared/operations/index.ts'
import { useCaretSide } from './use-caret-side.ts'

/** A field with its caret, or what is selected in it. */
interface Kept {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Keeps the caret at its words where a field that has the focus shows another text that was not typed into it.
 * @param isTyped whether what it shows is being typed: then the caret is where the typing left it
 * @returns what has to hear of each change of the selection, and of each key
 */
export function useKeptCaret(
  area: RefObject<HTMLTextAreaElement | null>,
  shown: string,
  isTyped: boolean,
): () => void {
  const side = useCaretSide()
  const kept = useRef<Kept | null>(null)
  const keep = (): void => {
    kept.current = area.current && caretOf(area.current)
    side.see()
  }
  useLayoutEffect(() => {
    const [before, element] = [kept.current, area.current]
    if (before === null || element === null || before.text === shown) return
    if (!isTyped && document.activeElement === element) {
      const stays = side.next()
      const [start, end] = [before.start, before.end].map((place) =>
        placeIn(before.text, shown, place, stays),
      )
      element.setSelectionRange(start ?? 0, end ?? 0)
    }
    kept.current = caretOf(element)
  }, [area, shown, isTyped, side])
  return keep
}

function caretOf({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Kept {
  return { text: value, start: selectionStart, end: selectionEnd }
}
