import { useViewportSize } from '@mantine/hooks'
import { useState } from 'react'
import { usePreferences } from '../state/preferences.ts'

/** Rem; below it the outline would leave too little for the page beside it. */
const narrow = 52

/** Whether the outline is in sight, whether it then lies over the page, and how both are changed. */
export interface OutlineShown {
  readonly shown: boolean
  readonly over: boolean
  readonly toggle: () => void
  /** After a choice, an outline that lies over the page gives way to it. */
  readonly giveWay: () => void
}

/** The outline is in sight unless the window is narrow, or a room looks on; the user may want it otherwise. */
export function useOutlineShown(): OutlineShown {
  const { zoom, projector } = usePreferences()
  const { width } = useViewportSize()
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const over = width > 0 && width / size < narrow
  const usual = !over && !projector
  // What the user wanted holds for this width, zoom and projector only.
  const circumstances = `${over} ${projector} ${zoom}`
  const [asked, setAsked] = useState({ circumstances, shown: usual })
  const shown = asked.circumstances === circumstances ? asked.shown : usual
  return {
    shown,
    over,
    toggle: () => setAsked({ circumstances, shown: !shown }),
    giveWay: () => {
      if (over) setAsked({ circumstances, shown: false })
    },
  }
}
