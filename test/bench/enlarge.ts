import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasRealPlans, realPlan } from '../support/real-plans.ts'

const own = join(import.meta.dirname, '..', 'fixtures', 'transcriptions', 'municipal.json')

/** The transcription that is measured: the real plan of Vushtrri, or one of our own where it is absent. */
export async function measuredPlan(): Promise<{ name: string; bytes: Uint8Array }> {
  if (hasRealPlans) return { name: '001', bytes: await readFile(realPlan('001')) }
  return { name: 'municipal.json (the real plans are absent)', bytes: await readFile(own) }
}

/** The same plan so many times as large: its fields and their rows of the budget one after the other. */
export function enlarged(bytes: Uint8Array, times: number): Uint8Array {
  const plan: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (typeof plan !== 'object' || plan === null) throw new TypeError('a plan is an object')
  const many = Object.fromEntries(
    Object.entries(plan).map(([key, value]) => {
      if ((key !== 'fields' && key !== 'budgetSummary') || !Array.isArray(value)) return [key, value]
      const entries: readonly unknown[] = value
      return [key, Array.from({ length: times }, () => entries).flat()]
    }),
  )
  return new TextEncoder().encode(JSON.stringify(many))
}
