import { setImmediate as rest } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { CallFailure } from '../../shared/contract/index.ts'
import { createKept } from './kept-threads.ts'
import type { Carry, Message, Result, Step, Task } from './task.ts'

const kept = createKept<Worker>()

export interface TaskOptions {
  /** Ends the worker at once; the task then fails with `cancelled`. */
  readonly signal: AbortSignal
  readonly onStep: (step: Step) => void
  /**
   * The thread's memory in MiB; by default many times what the largest plan needs. V8 lets a heap that may grow to 2 GiB
   * grow by far more before it is swept: twenty times a real plan would take more than 600 MB.
   */
  readonly memory?: number
  /** Carries out small tasks without a thread, for a host that has no window to keep alive. */
  readonly here?: Carry | undefined
}

/** What is read and printed without a thread: of five times the size of a real plan, and it is over in seconds. */
const small = { bytes: 512 * 1024, entities: 3000 }

/** Megabytes for what lives briefly, of which a layout makes much: with the usual 16 it would be swept all the time. */
const youngMegabytes = 32

/**
 * Carries out a task in a thread of its own, so that a window stays alive, a task can be stopped, and a crash ends the
 * task only. The task's bytes are moved to the thread. A thread that made papers is kept for a while: the next ones take
 * it a third of the time.
 * @throws CallFailure for what the task itself reports, `cancelled`, and `file-too-large` where memory ran out
 */
export async function runTask<T extends Task>(
  workerFile: string,
  task: T,
  options: TaskOptions,
): Promise<Result<T>> {
  if (options.signal.aborted) throw new CallFailure('cancelled')
  if (options.here !== undefined && isSmall(task)) return inThisThread(options.here, task, options)
  const worker = kept.take(kindOf(workerFile, task, options))
  return worker === undefined
    ? inNewThread(workerFile, task, options)
    : inKept(worker, workerFile, task, options)
}

/** A library from elsewhere and the checks of all plans always have a thread. */
function isSmall(task: Task): boolean {
  if (task.type === 'read') return task.bytes.byteLength <= small.bytes
  return task.type === 'export' && task.entities.length <= small.entities
}

/** Carries out a task here; who stops it is heard at its next step, and at its end. */
async function inThisThread<T extends Task>(
  carry: Carry,
  task: T,
  { onStep, signal }: TaskOptions,
): Promise<Result<T>> {
  const goOn = (): void => {
    if (signal.aborted) throw new CallFailure('cancelled')
  }
  const result = await carry(task, (step) => {
    goOn()
    onStep(step)
  })
  await rest()
  goOn()
  return result as Result<T>
}

function inNewThread<T extends Task>(file: string, task: T, options: TaskOptions): Promise<Result<T>> {
  const { data, moved } = movable(task)
  const worker = new Worker(file, {
    workerData: data,
    transferList: moved,
    resourceLimits: {
      maxOldGenerationSizeMb: options.memory ?? 1024,
      maxYoungGenerationSizeMb: youngMegabytes,
    },
  })
  // What a thread throws while nobody waits for its answer would else end the program.
  worker.on('error', () => undefined)
  return untilDone<T>(worker, kindOf(file, task, options), options)
}

function inKept<T extends Task>(
  worker: Worker,
  file: string,
  task: T,
  options: TaskOptions,
): Promise<Result<T>> {
  const { data, moved } = movable(task)
  const answer = untilDone<T>(worker, kindOf(file, task, options), options)
  worker.postMessage(data, moved)
  return answer
}

/** Waits for a thread's answer; then it is kept, if it stays for more, or ended. */
async function untilDone<T extends Task>(
  worker: Worker,
  kind: string,
  { onStep, signal }: TaskOptions,
): Promise<Result<T>> {
  const stop = new AbortController()
  let stays = false
  try {
    const answer = await Promise.race([
      answerOf<T>(worker, onStep, stop.signal),
      aborted(signal, stop.signal),
    ])
    stays = answer.stays
    return answer.result
  } finally {
    stop.abort()
    if (stays) kept.keep(kind, worker)
    else await worker.terminate()
  }
}

/** Threads serve tasks of one type alone, with the memory that they were given. */
function kindOf(file: string, { type }: Task, { memory }: TaskOptions): string {
  return `${type} ${memory ?? ''} ${file}`
}

/** The task with bytes that can be moved: those that share memory with others are copied before. */
function movable(task: Task): { data: Task; moved: ArrayBuffer[] } {
  if (!('bytes' in task)) return { data: task, moved: [] }
  const { buffer, byteLength } = task.bytes
  const own = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
  const bytes = own ? new Uint8Array(buffer) : new Uint8Array(task.bytes)
  return { data: { ...task, bytes }, moved: [bytes.buffer] }
}

interface Answer<T extends Task> {
  readonly result: Result<T>
  readonly stays: boolean
}

/** Listens to a thread until it answers, fails or ends, or `stop` is aborted. */
function answerOf<T extends Task>(
  worker: Worker,
  onStep: (step: Step) => void,
  stop: AbortSignal,
): Promise<Answer<T>> {
  return new Promise((resolve, reject) => {
    const heard = (message: Message): void => {
      if (message.type === 'step') onStep(message.step)
      else if (message.type === 'done')
        resolve({ result: message.result as Result<T>, stays: message.stays === true })
      else if (message.type === 'failed') reject(new CallFailure(message.code, message.details))
      else reject(new Error(`worker: ${message.stack}`))
    }
    const failed = (error: unknown): void => reject(failureOf(error))
    const ended = (code: number): void => reject(new Error(`worker: ended with ${code} and no answer`))
    worker.on('message', heard).on('error', failed).on('exit', ended)
    const forget = (): void => {
      worker.off('message', heard).off('error', failed).off('exit', ended)
    }
    stop.addEventListener('abort', forget, { once: true })
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
