import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ImportReport } from '../../shared/contract/index.ts'
import { planAddress } from '../places.ts'
import { addSample, importFile } from './library-actions.ts'

/** How plans come into the library. */
export interface Intake {
  /** Name of the file that is being read. */
  readonly reading: string | null
  readonly report: ImportReport | null
  readonly take: (file: File) => void
  readonly sample: () => void
  /** Puts the report away. */
  readonly forget: () => void
}

/** Imports one file after the other, and opens the sample plan. */
export function useIntake(): Intake {
  const [reading, setReading] = useState<string | null>(null)
  const [report, setReport] = useState<ImportReport | null>(null)
  const [, navigate] = useLocation()
  const take = async (file: File): Promise<void> => {
    setReading(file.name)
    setReport(await importFile(file))
    setReading(null)
  }
  const sample = async (): Promise<void> => {
    const plan = await addSample()
    if (plan !== null) navigate(planAddress(plan))
  }
  return {
    reading,
    report,
    take: (file) => {
      if (reading === null) void take(file)
    },
    sample: () => void sample(),
    forget: () => setReport(null),
  }
}
