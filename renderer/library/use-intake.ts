import { useLocation } from 'wouter'
import { create } from 'zustand'
import type { ImportReport } from '../../shared/contract/index.ts'
import { planAddress } from '../places.ts'
import { addSample, importFile } from './library-actions.ts'

interface IntakeState {
  /** Name of the file that is being read. */
  readonly reading: string | null
  /** What the last file brought, until that is put away. */
  readonly report: ImportReport | null
}

/** What is coming into the library, from whichever page. */
export const useIntakeState = create<IntakeState>(() => ({ reading: null, report: null }))

/** Imports a file, unless another one is still being read. */
export function takeFile(file: File): void {
  if (useIntakeState.getState().reading !== null) return
  useIntakeState.setState({ reading: file.name })
  void importFile(file).then((report) => useIntakeState.setState({ reading: null, report }))
}

/** Puts the report of the last file away. */
export function forgetReport(): void {
  useIntakeState.setState({ report: null })
}

/** How plans come into the library. */
export interface Intake {
  /** Name of the file that is being read. */
  readonly reading: string | null
  readonly sample: () => void
}

/** Tells which file is being read, and opens the sample plan. */
export function useIntake(): Intake {
  const reading = useIntakeState((state) => state.reading)
  const [, navigate] = useLocation()
  const sample = async (): Promise<void> => {
    const plan = await addSample()
    if (plan !== null) navigate(planAddress(plan))
  }
  return { reading, sample: () => void sample() }
}
