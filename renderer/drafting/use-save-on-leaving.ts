import { useEffect } from 'react'
import { endTyping, saveTyped } from './typing.ts'

/**
 * A window that goes stores what was typed, before its session sends the last of it: listeners that capture come first.
 * Where the system ends the program, it may only say that the window is hidden.
 */
export function useSaveOnLeaving(): void {
  useEffect(() => {
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }
    window.addEventListener('pagehide', saveTyped, options)
    window.addEventListener('beforeunload', saveTyped, options)
    document.addEventListener('visibilitychange', saveTyped, options)
    return () => {
      listening.abort()
      endTyping()
    }
  }, [])
}
