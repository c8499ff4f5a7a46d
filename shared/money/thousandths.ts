import { readOperand } from './operand.ts'
import type { PrintedIn } from './parsed.ts'
import { cleanPrint } from './scan.ts'

/** A count as people type it, in thousandths: `2,5` as 2500. Null for what is no number, is in doubt, or is finer. */
export function readThousandths(typed: string, plan: PrintedIn): number | null {
  const operand = readOperand(cleanPrint(typed), plan)
  if (typeof operand === 'string' || operand.factor === null) return null
  const { thousandths, unit, isMoney } = operand.factor
  return unit === '' && !isMoney ? thousandths : null
}
