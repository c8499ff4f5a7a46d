import type { Flow } from '../../../shared/document/html/index.ts'
import type { DocumentLanguage } from '../../../shared/document/tree.ts'
import type { Plan } from '../../../shared/model/index.ts'
import { batchBetween } from '../../../shared/operations/index.ts'
import type { PlanSession } from '../../state/plan-session.ts'
import type { Composed, ComposeOrder } from './messages.ts'

/** Longest wait in milliseconds for a moment at rest, before the paper follows a change. */
const longestWait = 500

/** Follows an open plan with its paper, in a thread of its own. */
export class PaperMaker {
  readonly #session: PlanSession
  readonly #language: DocumentLanguage
  readonly #onFlow: (flow: Flow) => void
  readonly #worker = new Worker(new URL('./compose-worker.ts', import.meta.url), { type: 'module' })
  readonly #stop: () => void
  #sent: Plan | null = null
  #busy = false
  #waiting: number | null = null

  constructor(session: PlanSession, language: DocumentLanguage, onFlow: (flow: Flow) => void) {
    this.#session = session
    this.#language = language
    this.#onFlow = onFlow
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Composed>) => this.#receive(data))
    this.#stop = session.store.subscribe(() => this.#wait())
    this.#order()
  }

  close(): void {
    this.#stop()
    if (this.#waiting !== null) cancelIdleCallback(this.#waiting)
    this.#worker.terminate()
  }

  #wait(): void {
    if (this.#waiting !== null || this.#busy || this.#session.store.getState().plan === this.#sent) return
    this.#waiting = requestIdleCallback(
      () => {
        this.#waiting = null
        this.#order()
      },
      { timeout: longestWait },
    )
  }

  #order(): void {
    const { plan } = this.#session.store.getState()
    if (this.#busy || plan === null || plan === this.#sent) return
    const known = this.#sent
    const order: ComposeOrder = {
      language: this.#language,
      entities: known === null ? [...plan.entities.values()] : null,
      batch: known === null ? [] : batchBetween(known, plan),
      now: new Date().toISOString(),
    }
    this.#sent = plan
    this.#busy = true
    this.#worker.postMessage(order)
  }

  #receive(composed: Composed): void {
    this.#busy = false
    if (composed.type === 'flow') this.#onFlow(composed.flow)
    else {
      const again = this.#sent !== null
      // What it knew of the plan is lost: it is told all of it once more, with the next change.
      this.#sent = null
      if (again) return
    }
    this.#wait()
  }
}
