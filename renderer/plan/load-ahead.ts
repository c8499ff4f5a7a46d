import { useEffect } from 'react'

/** What the next key or click may call for. */
const likely: readonly (() => Promise<unknown>)[] = [
  () => import('../budget/budget-page.tsx'),
  () => import('../prose/prose-editor.tsx'),
  () => import('../prose/prose-bar.tsx'),
  () => import('../commands/palette.tsx'),
]

/** Loads what a plan's pages need later while nothing else is to do, so that whoever types fast finds it there. */
export function useLoadAhead(): void {
  useEffect(() => {
    const waiting = requestIdleCallback(() => {
      // What cannot be loaded now is asked for again where it is needed.
      void Promise.allSettled(likely.map((load) => load()))
    })
    return () => cancelIdleCallback(waiting)
  }, [])
}
