import type { UnpackedPlan } from '../../store/index.ts'
import type { Step, UnpackTask } from '../task.ts'

/** Reads a `.plv` from anywhere; SQLite comes to it only in this thread. Failures are CallFailures. */
export async function readPlanFile(
  { bytes }: UnpackTask,
  onStep: (step: Step) => void,
): Promise<UnpackedPlan> {
  onStep({ stage: 'read', part: '', done: 0, total: 1 })
  const { unpackPlanFile } = await import('../../store/plan-file/unpack.ts')
  const found = unpackPlanFile(bytes)
  onStep({ stage: 'read', part: '', done: 1, total: 1 })
  return found
}
