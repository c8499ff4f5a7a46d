import type { Flow } from '../../../shared/document/html/index.ts'
import type { DocumentLanguage } from '../../../shared/document/tree.ts'
import type { Plan } from '../../../shared/model/index.ts'
import { batchBetween } from '../../../shared/operations/index.ts'
import { foundIn } from '../../checks/found.ts'
import { formatIn, useMadeFormats } from '../../formats/made-formats.ts'
import type { PlanSession } from '../../state/plan-session.ts'
import { loadPaperFonts } from './fonts.ts'
import type { Composed, ComposeOrder } from './messages.ts'

/** Longest wait in milliseconds for a moment at rest, before the paper follows a change. */
const longestWait = 500

/** What a paper is made from. */
interface Source extends Pick<ComposeOrder, 'format' | 'openErrors'> {
  readonly plan: Plan
}

/** Follows an open plan with its paper, in a thread of its own. */
export class PaperMaker {
  readonly #session: PlanSession
  readonly #language: DocumentLanguage
  readonly #onFlow: (flow: Flow) => void
  readonly #worker = new Worker(new URL('./compose-worker.ts', import.meta.url), { type: 'module' })
  readonly #stops: readonly (() => void)[]
  #sent: Source | null = null
  #busy = false
  #waiting: number | null = null
  #closed = false

  constructor(session: PlanSession, language: DocumentLanguage, onFlow: (flow: Flow) => void) {
    this.#session = session
    this.#language = language
    this.#onFlow = onFlow
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Composed>) => this.#receive(data))
    const wait = (): void => this.#wait()
    this.#stops = [session.store, foundIn(session), useMadeFormats].map((store) => store.subscribe(wait))
    this.#order()
  }

  close(): void {
    this.#closed = true
    for (const stop of this.#stops) stop()
    if (this.#waiting !== null) cancelIdleCallback(this.#waiting)
    this.#worker.terminate()
  }

  #wait(): void {
    if (this.#waiting !== null || this.#busy || this.#news() === null) return
    this.#waiting = requestIdleCallback(
      () => {
        this.#waiting = null
        this.#order()
      },
      { timeout: longestWait },
    )
  }

  /** What the paper is to be made from now; null where it was made from that already. */
  #news(): Source | null {
    const { plan } = this.#session.store.getState()
    if (plan === null) return null
    const { findings } = foundIn(this.#session).getState()
    const openErrors = findings.filter(({ severity }) => severity === 'error').length
    const news = { plan, format: formatIn(plan), openErrors }
    const sent = this.#sent
    const isSame = plan === sent?.plan && news.format === sent.format && openErrors === sent.openErrors
    return isSame ? null : news
  }

  #order(): void {
    const news = this.#busy ? null : this.#news()
    if (news === null) return
    const { plan, format, openErrors } = news
    const known = this.#sent?.plan ?? null
    const order: ComposeOrder = {
      language: this.#language,
      entities: known === null ? [...plan.entities.values()] : null,
      batch: known === null ? [] : batchBetween(known, plan),
      format,
      openErrors,
      now: new Date().toISOString(),
    }
    this.#sent = news
    this.#busy = true
    this.#worker.postMessage(order)
  }

  #receive(composed: Composed): void {
    this.#busy = false
    if (composed.type === 'failed') {
      // What it knew of the plan is lost: it is told all of it once more, with the next change.
      this.#sent = null
      return
    }
    void this.#hand(composed.flow)
    this.#wait()
  }

  /** What is measured in another face would end its lines, and so its pages, elsewhere than on paper. */
  async #hand(flow: Flow): Promise<void> {
    await loadPaperFonts()
    if (!this.#closed) this.#onFlow(flow)
  }
}
