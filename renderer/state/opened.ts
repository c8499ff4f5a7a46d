import { create } from 'zustand'
import type { Id } from '../../shared/model/index.ts'
import { bridge } from './bridge.ts'

interface Opened {
  /** A plan that the host opened for the user and no page shows yet. */
  readonly plan: Id | null
  /** Whether the library had it before. */
  readonly known: boolean
}

export const useOpened = create<Opened>(() => ({ plan: null, known: false }))

// From the first moment of the window: a file that was double-clicked may be there before anything is drawn.
bridge.on('opened', ({ plan, known }) => useOpened.setState({ plan, known }))
