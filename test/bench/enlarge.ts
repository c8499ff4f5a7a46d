import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasRealPlans, realPlan } from '../support/real-plans.ts'

const own = join(import.meta.dirname, '..', 'fixtures', 'transcriptions', 'municipal.json')

/** The transcription that is measured: the real plan of Vushtrri, or one of our own where it is absent. */
export async function measuredPlan(): Promise<{ name: string; bytes: Uint8Array }> {
  if (hasRealPlans) return { name: '001', bytes: await readFile(realPlan('001')) }
  return { name: 'municipal.json (the real plans are absent)', bytes: await readFile(own) }
}

/**
 * The same plan so many times as large: its fields and their rows of the budget one after the other.
 * @param vary what becomes of the entries of a copy; they stay as they are where it is left out
 */
export function enlarged(
  bytes: Uint8Array,
  times: number,
  vary: (entries: readonly unknown[], copy: number) => readonly unknown[] = (entries) => entries,
): Uint8Array {
  const plan: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (typeof plan !== 'object' || plan === null) throw new TypeError('a plan is an object')
  const many = Object.fromEntries(
    Object.entries(plan).map(([key, value]) => {
      if ((key !== 'fields' && key !== 'budgetSummary') || !Array.isArray(value)) return [key, value]
      const entries: readonly unknown[] = value
      return [key, Array.from({ length: times }, (_, copy) => vary(entries, copy)).flat()]
    }),
  )
  return new TextEncoder().encode(JSON.stringify(many))
}

const added =
  'qytetar rrjet drejtim kujdes shembull burim hapje lidhje zhvillim bashkim mjedis ritëm vlerë'.split(' ')
const isFigure = /^[\d\s.,€/–-]*$/

/** Entries of which no text is that of another copy: each text of four words and more gets one in its middle. */
export function reworded(entries: readonly unknown[], copy: number): readonly unknown[] {
  return entries.map((entry) =>
    rewordedIn(entry, `${added[copy % added.length]}${'ve'.repeat(copy / added.length)}`),
  )
}

function rewordedIn(value: unknown, word: string): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => rewordedIn(part, word))
  if (typeof value === 'string') return isFigure.test(value) ? value : withWord(value.split(' '), word)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rewordedIn(part, word)]))
}

function withWord(words: readonly string[], word: string): string {
  const middle = Math.floor(words.length / 2)
  return (words.length < 4 ? words : words.toSpliced(middle, 0, word)).join(' ')
}
