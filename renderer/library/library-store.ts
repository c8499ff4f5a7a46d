import { create } from 'zustand'
import type { FindingCounts, PlanSummary } from '../../shared/contract/index.ts'
import { type AskFailure, ask, toFailure } from '../state/ask.ts'
import { bridge, onReconnect } from '../state/bridge.ts'

interface LibraryState {
  /** Every plan, those in the bin too; null until the first answer. */
  readonly plans: readonly PlanSummary[] | null
  readonly failure: AskFailure | null
  /** By plan; a plan that has changed since keeps the older count until it is counted again. */
  readonly findings: ReadonlyMap<string, FindingCounts>
}

/** The library as it was read last. */
export const useLibrary = create<LibraryState>(() => ({ plans: null, failure: null, findings: new Map() }))

/** Reads the table of plans; an older table stays in sight if that fails. */
export async function loadLibrary(): Promise<void> {
  try {
    useLibrary.setState({ plans: await ask(bridge, 'library.list', {}), failure: null })
  } catch (error) {
    useLibrary.setState({ failure: toFailure(error) })
  }
}

/** Reads how many findings each plan has; the table does not wait for them, and does without where that fails. */
export async function loadFindings(): Promise<void> {
  try {
    const counts = await ask(bridge, 'library.findings', {})
    useLibrary.setState({ findings: new Map(counts.map((one) => [one.plan, one])) })
  } catch {
    // The next look at the library asks again.
  }
}

// The library outlives its page, so that coming back to it shows no empty table.
bridge.on('library', () => void loadLibrary())
onReconnect(() => void loadLibrary())
