/** What a thread that is kept can do. */
interface Thread {
  /** Lets the program end while the thread waits. */
  unref(): void
  ref(): void
  terminate(): Promise<unknown>
  on(event: 'exit', heard: () => void): unknown
  off(event: 'exit', heard: () => void): unknown
}

/** Threads that wait for their next task, one of a kind. */
export interface Kept<T extends Thread> {
  /** The thread of a kind, which is no longer kept; undefined where none waits. */
  take(kind: string): T | undefined
  /** Keeps a thread until it is taken, or ends it after a while, or at once where one of its kind waits already. */
  keep(kind: string, thread: T): void
}

/** A clerk who looks at a paper and mends the plan is back within this time. */
const waiting = 60_000

/** Creates a place for waiting threads; milliseconds until one is ended. */
export function createKept<T extends Thread>(longest = waiting): Kept<T> {
  const threads = new Map<string, { readonly thread: T; readonly forget: () => void }>()
  return {
    take(kind) {
      const found = threads.get(kind)
      found?.forget()
      found?.thread.ref()
      return found?.thread
    },
    keep(kind, thread) {
      if (threads.has(kind)) return void thread.terminate()
      const forget = (): void => {
        clearTimeout(timer)
        thread.off('exit', forget)
        threads.delete(kind)
      }
      const timer = setTimeout(() => {
        forget()
        void thread.terminate()
      }, longest)
      timer.unref()
      thread.unref()
      thread.on('exit', forget)
      threads.set(kind, { thread, forget })
    },
  }
}
