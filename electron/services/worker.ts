import { parentPort, workerData } from 'node:worker_threads'
import { CallFailure } from '../../shared/contract/index.ts'
import type { UnpackedPlan } from '../store/index.ts'
import type { CheckResult, ExportResult, Message, ReadResult, Step, Task } from './task.ts'
import { checkPlans } from './work/check.ts'
import { makePapers } from './work/export.ts'
import { readPlan } from './work/read.ts'
import { readPlanFile } from './work/unpack.ts'

/** The thread of one task: takes it from `workerData`, tells its steps and its end. */
async function work(task: Task): Promise<void> {
  try {
    const result = await carryOut(task)
    tell({ type: 'done', result }, 'papers' in result ? result.papers.map(({ bytes }) => bytes) : [])
  } catch (error) {
    if (error instanceof CallFailure) tell({ type: 'failed', code: error.code, details: error.details })
    else tell({ type: 'defect', stack: error instanceof Error ? String(error.stack) : String(error) })
  }
}

function carryOut(task: Task): Promise<ReadResult | UnpackedPlan | ExportResult | CheckResult> {
  const onStep = (step: Step): void => tell({ type: 'step', step })
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

/** Bytes that are all of their memory are moved; what a library left in shared memory is copied. */
function tell(message: Message, bytes: readonly Uint8Array[] = []): void {
  const moved = bytes.flatMap(({ buffer, byteLength }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
  )
  parentPort?.postMessage(message, moved)
}

void work(workerData as Task)
