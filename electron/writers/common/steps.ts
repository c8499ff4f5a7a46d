import { setImmediate } from 'node:timers/promises'
import type { WriterOptions } from '../options.ts'
import { throwIfCancelled } from './failure.ts'

/** How long work goes on before the event loop gets its turn, in milliseconds. */
const turn = 40

/** Counts the steps of long work, tells the caller, and lets the event loop in so that the work can be called off. */
export class Steps {
  readonly #options: WriterOptions
  readonly #total: number
  #done = 0
  #lastTurn = performance.now()

  constructor(total: number, options: WriterOptions) {
    this.#total = Math.max(1, total)
    this.#options = options
  }

  /** Whether the work has gone on so long that it must `rest`. */
  get isDue(): boolean {
    return performance.now() - this.#lastTurn > turn
  }

  /** Counts steps as done. */
  add(count = 1): void {
    this.#done = Math.min(this.#total, this.#done + count)
  }

  /** Reports and gives the event loop its turn. Throws the failure `cancelled` if the work was called off. */
  async rest(): Promise<void> {
    this.#options.onProgress?.(this.#done, this.#total)
    await setImmediate()
    throwIfCancelled(this.#options.signal)
    this.#lastTurn = performance.now()
  }

  /** Reports that every step is done. */
  finish(): void {
    throwIfCancelled(this.#options.signal)
    this.#options.onProgress?.(this.#total, this.#total)
  }
}
