import type { Carry, Result, Step, Task } from '../task.ts'
import { checkPlans } from './check.ts'
import { makePapers } from './export.ts'
import { readPlan } from './read.ts'
import { readPlanFile } from './unpack.ts'

/** Carries out one task in the thread that it is called from. Failures are CallFailures. */
export const carryOut: Carry = (task: Task, onStep: (step: Step) => void): Promise<Result<Task>> => {
  switch (task.type) {
    case 'read':
      return readPlan(task, onStep)
    case 'unpack':
      return readPlanFile(task, onStep)
    case 'export':
      return makePapers(task, onStep)
    case 'check':
      return checkPlans(task)
  }
}
