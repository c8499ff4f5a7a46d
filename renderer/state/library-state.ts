import { create } from 'zustand'
import type { LibraryState } from '../../shared/contract/index.ts'
import { ask } from './ask.ts'
import { bridge, onReconnect } from './bridge.ts'

/** How the library is open; null until the host has said. */
export const useLibraryState = create<{ readonly state: LibraryState | null }>(() => ({ state: null }))

/** Reads how the library is open; without an answer it stays as it was. */
export async function loadLibraryState(): Promise<void> {
  try {
    useLibraryState.setState({ state: await ask(bridge, 'library.state', {}) })
  } catch {
    // The pages say that the host does not answer.
  }
}

bridge.on('state', (state) => useLibraryState.setState({ state }))
onReconnect(() => void loadLibraryState())
