import { parentPort, workerData } from 'node:worker_threads'
import { CallFailure } from '../../shared/contract/index.ts'
import type { Message, Task } from './task.ts'
import { carryOut } from './work/carry-out.ts'

/** Carries out one task: tells its steps and its end. */
async function work(task: Task): Promise<void> {
  try {
    const result = await carryOut(task, (step) => tell({ type: 'step', step }))
    if (!('papers' in result)) return tell({ type: 'done', result })
    const bytes = result.papers.map((paper) => paper.bytes)
    tell({ type: 'done', result, stays: true }, bytes)
  } catch (error) {
    if (error instanceof CallFailure) tell({ type: 'failed', code: error.code, details: error.details })
    else tell({ type: 'defect', stack: error instanceof Error ? String(error.stack) : String(error) })
  }
}

/** Bytes that are all of their memory are moved; what a library left in shared memory is copied. */
function tell(message: Message, bytes: readonly Uint8Array[] = []): void {
  const moved = bytes.flatMap(({ buffer, byteLength }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
  )
  parentPort?.postMessage(message, moved)
}

/** The first task comes with the thread; only one of papers waits for more, since what is read is strange to us. */
const first = workerData as Task
if (first.type === 'export') parentPort?.on('message', (task: Task) => void work(task))
void work(first)
