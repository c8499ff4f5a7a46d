import { CallFailure } from '../../shared/contract/index.ts'
import type { Id } from '../../shared/model/index.ts'

/** The long work of a host that is under way, by the id that its caller gave it. */
export interface Jobs {
  /** Runs work under an id until it ends; at most two at once, the others wait their turn. */
  run<T>(job: Id, work: (signal: AbortSignal) => Promise<T>): Promise<T>
  /**
   * Stops a job, waiting or running.
   * @throws CallFailure `not-found`
   */
  cancel(job: Id): void
  /** Stops every job and waits for their end. */
  close(): Promise<void>
}

const atOnce = 2

/** Creates the jobs of one host; none runs yet. */
export function createJobs(): Jobs {
  const running = new Map<Id, { readonly stop: AbortController; readonly ended: Promise<unknown> }>()
  const turn = createTurns(atOnce)

  async function run<T>(job: Id, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (running.has(job)) throw new CallFailure('invalid-input', { place: 'job' })
    const stop = new AbortController()
    const answer = turn(() => {
      if (stop.signal.aborted) throw new CallFailure('cancelled')
      return work(stop.signal)
    })
    running.set(job, { stop, ended: answer.catch(() => undefined) })
    try {
      return await answer
    } finally {
      running.delete(job)
    }
  }

  return {
    run,
    cancel(job) {
      const found = running.get(job)
      if (found === undefined) throw new CallFailure('not-found', { job })
      found.stop.abort()
    },
    async close() {
      const all = [...running.values()]
      for (const { stop } of all) stop.abort()
      await Promise.all(all.map(({ ended }) => ended))
    },
  }
}

/** Lets so many pieces of work run at once and keeps the others in order. */
function createTurns(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let busy = 0
  return async (work) => {
    if (busy >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
    else busy += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      // The place is handed on, not freed: nobody slips in between.
      if (next === undefined) busy -= 1
      else next()
    }
  }
}
