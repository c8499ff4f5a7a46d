import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { paneHabit } from './remembered.ts'

/** What the pane beside a page shows. */
export type PaneTab = 'paper' | 'findings' | 'history'

/** The tabs in their order. */
export const paneTabs = ['paper', 'findings', 'history'] as const satisfies readonly PaneTab[]

/** The pane beside a page. */
export interface Pane {
  readonly open: boolean
  readonly tab: PaneTab
  readonly toggle: () => void
  readonly choose: (tab: PaneTab) => void
}

/** The keys that open and close the pane. */
export const paneKeys = { hotkey: 'mod+alt+P', aria: 'Control+Alt+P', shown: 'Ctrl+Alt+P' } as const

/** Whether the pane is open, and what it shows; remembered from one start to the next. */
export function usePane(): Pane {
  const [state, setState] = useState<{ readonly open: boolean; readonly tab: PaneTab }>(paneHabit.read)
  const change = (next: { readonly open: boolean; readonly tab: PaneTab }): void => {
    paneHabit.keep(next)
    setState(next)
  }
  const toggle = (): void => change({ ...state, open: !state.open })
  // Inside of texts too: there the keys mean nothing else.
  useHotkeys([[paneKeys.hotkey, toggle]], [])
  return { ...state, toggle, choose: (tab) => change({ ...state, tab }) }
}
