import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of transcribed real plans, kept beside the checkout; not every machine has it. */
export const realPlansFolder = join(import.meta.dirname, '..', '..', '..', 'shared', 'plans')

/** A transcribed plan: 000 and 003 and 001, the plan of Vushtrri. */
export type RealPlan = '000' | '001' | '003'

/** Answers the path of a real plan's file, whether it is there or not. */
export function realPlan(name: RealPlan): string {
  return join(realPlansFolder, `${name}.json`)
}

/** Whether the real plans are on this machine. */
export const hasRealPlans = existsSync(realPlan('001'))
