import { readOperand } from './operand.ts'
import type { PrintedIn } from './parsed.ts'
import { cleanPrint } from './scan.ts'

/** A count as people type it, in thousandths: `2,5` as 2500. Null for what is no number, is in doubt, is finer, or below zero. */
export function readThousandths(typed: string, plan: PrintedIn): number | null {
  const text = cleanPrint(typed)
  // No bullet of a list stands before a count.
  if (/^[-‐‑–—−]/.test(text)) return null
  const operand = readOperand(text, plan)
  if (typeof operand === 'string' || operand.factor === null) return null
  const { thousandths, unit, isMoney } = operand.factor
  return unit === '' && !isMoney ? thousandths : null
}
