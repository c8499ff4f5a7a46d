import { create } from 'zustand'
import type { PlanSummary } from '../../shared/contract/index.ts'
import { type AskFailure, ask, toFailure } from '../state/ask.ts'
import { bridge, onReconnect } from '../state/bridge.ts'

interface LibraryState {
  /** Every plan, those in the bin too; null until the first answer. */
  readonly plans: readonly PlanSummary[] | null
  readonly failure: AskFailure | null
}

export const useLibrary = create<LibraryState>(() => ({ plans: null, failure: null }))

/** Reads the table of plans; an older table stays in sight if that fails. */
export async function loadLibrary(): Promise<void> {
  try {
    useLibrary.setState({ plans: await ask(bridge, 'library.list', {}), failure: null })
  } catch (error) {
    useLibrary.setState({ failure: toFailure(error) })
  }
}

// The library outlives its page, so that coming back to it shows no empty table.
bridge.on('library', () => void loadLibrary())
onReconnect(() => void loadLibrary())
