import { Worker } from 'node:worker_threads'
import { CallFailure } from '../../shared/contract/index.ts'
import type { Message, Result, Step, Task } from './task.ts'

export interface TaskOptions {
  /** Ends the worker at once; the task then fails with `cancelled`. */
  readonly signal: AbortSignal
  readonly onStep: (step: Step) => void
  /** The thread's memory in MiB; by default many times what the largest plan needs, less than what stops an old laptop. */
  readonly memory?: number
}

/**
 * Carries out a task in a thread of its own, so that a window stays alive, a task can be stopped, and a crash ends the
 * task only. The task's bytes are moved to the thread.
 * @throws CallFailure for what the task itself reports, `cancelled`, and `file-too-large` where memory ran out
 */
export async function runTask<T extends Task>(
  workerFile: string,
  task: T,
  options: TaskOptions,
): Promise<Result<T>> {
  if (options.signal.aborted) throw new CallFailure('cancelled')
  const { data, moved } = movable(task)
  const worker = new Worker(workerFile, {
    workerData: data,
    transferList: moved,
    resourceLimits: { maxOldGenerationSizeMb: options.memory ?? 2048 },
  })
  const stop = new AbortController()
  try {
    return await Promise.race([answerOf<T>(worker, options.onStep), aborted(options.signal, stop.signal)])
  } finally {
    stop.abort()
    await worker.terminate()
  }
}

/** The task with bytes that can be moved: those that share memory with others are copied before. */
function movable(task: Task): { data: Task; moved: ArrayBuffer[] } {
  if (!('bytes' in task)) return { data: task, moved: [] }
  const { buffer, byteLength } = task.bytes
  const own = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
  const bytes = own ? new Uint8Array(buffer) : new Uint8Array(task.bytes)
  return { data: { ...task, bytes }, moved: [bytes.buffer] }
}

function answerOf<T extends Task>(worker: Worker, onStep: (step: Step) => void): Promise<Result<T>> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: Message) => {
      if (message.type === 'step') onStep(message.step)
      else if (message.type === 'done') resolve(message.result as Result<T>)
      else if (message.type === 'failed') reject(new CallFailure(message.code, message.details))
      else reject(new Error(`worker: ${message.stack}`))
    })
    worker.on('error', (error) => reject(failureOf(error)))
    worker.on('exit', (code) => reject(new Error(`worker: ended with ${code} and no answer`)))
  })
}

function failureOf(error: unknown): Error {
  const outOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  if (outOfMemory) return new CallFailure('file-too-large', { reason: 'memory' })
  return error instanceof Error ? error : new Error(String(error))
}

function aborted(signal: AbortSignal, stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new CallFailure('cancelled')), { once: true, signal: stop })
  })
}
