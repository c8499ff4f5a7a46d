import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Bridge, Change, OpenPlan } from '../../shared/contract/index.ts'
import type { Id, Plan } from '../../shared/model/index.ts'
import { type Batch, makeReady, OperationError } from '../../shared/operations/index.ts'
import { AskFailure, ask, type FailureCode, toFailure } from './ask.ts'
import { addPending, confirmFirst, dropPending, type Ledger, openLedger, receive } from './ledger.ts'

/** What the window shows of an open plan. */
export interface PlanState {
  /** Null while the plan is being opened, or where that failed. */
  readonly plan: Plan | null
  readonly failure: AskFailure | null
  readonly saving: 'saved' | 'saving' | 'interrupted'
  /** When the plan was changed last, milliseconds since 1970; null while it is being opened. */
  readonly savedAt: number | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** The last undo or redo of this window, a new object each time, with what it did. */
  readonly step: { readonly operations: Batch } | null
}

/** What the user should hear of. */
export type SessionNews =
  | { readonly type: 'refused'; readonly failure: AskFailure; readonly lost?: LostChange }
  /** Not stored yet, kept, and sent again. */
  | { readonly type: 'kept'; readonly failure: AskFailure }
  /** What was told as kept is stored, all of it. */
  | { readonly type: 'stored' }
  | { readonly type: 'undone' | 'redone' }

/** A change that was on the screen and could not be stored. */
export interface LostChange {
  readonly batch: Batch
  /** The plan with it, as it was on the screen. */
  readonly plan: Plan
}

/** What a session needs from outside. */
export interface SessionOptions {
  readonly bridge: Bridge
  readonly plan: Id
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<void>
  /** Resolves once a change is on the screen: only then it is sent, since sending takes time that drawing needs. */
  readonly drawn?: () => Promise<void>
  /** What the host answered to somebody who asked for the plan ahead; null where nobody did, or to ask again. */
  readonly takeOpened?: () => Promise<OpenPlan | null> | null
  readonly tell: (news: SessionNews) => void
}

/** How long to wait before a batch is sent again to a host that did not answer, in milliseconds. */
export const retryDelay = 2_000

/** Failures that lie outside the batch: it is kept and sent again, since the disk may get room, the stick come back. */
const mayPass: readonly FailureCode[] = [
  'unreachable',
  'disk-full',
  'not-writable',
  'folder-gone',
  'file-in-use',
  'library-unavailable',
  'damaged-library',
]

type Task = 'open' | 'apply' | 'undo' | 'redo'

const initial: PlanState = {
  plan: null,
  failure: null,
  saving: 'saved',
  savedAt: null,
  canUndo: false,
  canRedo: false,
  step: null,
}

/** An open plan: shows changes at once, sends them in order one after the other, follows what others change. */
export class PlanSession {
  readonly id: Id
  readonly store: StoreApi<PlanState> = createStore<PlanState>(() => initial)
  readonly #options: SessionOptions
  readonly #stopListening: () => void
  readonly #tasks: Task[] = ['open']
  #ledger: Ledger | null = null
  /** Changes that came while a call was under way, or ahead of one that is missing. */
  #incoming: Change[] = []
  #sending = 0
  /** The batch that waits was sent before, and nobody knows what became of it. */
  #again = false
  /** Why the user was told last that changes are kept; null once they are stored, or refused. */
  #kept: FailureCode | null = null
  #savedAt: number | null = null
  /** Whether the window is going: what is changed yet is sent at once. */
  #isLeaving = false
  #work: Promise<void> | null = null
  /** Set before the work begins: a host may tell of a change before the call that made it has returned. */
  #busy = false

  constructor(options: SessionOptions) {
    this.id = options.plan
    this.#options = options
    this.#stopListening = options.bridge.on('changed', (change) => {
      if (change.plan === this.id) this.#hear(change)
    })
    this.#start()
  }

  /** Changes the plan at once; where the batch does not fit, tells so and changes nothing. */
  apply(batch: Batch): void {
    if (this.#ledger === null) return
    try {
      this.#ledger = addPending(this.#ledger, batch)
    } catch (error) {
      this.#options.tell({ type: 'refused', failure: failureOf(error) })
      return
    }
    this.#show({ saving: 'saving', canUndo: true, canRedo: false })
    this.#add('apply')
    if (this.#isLeaving) this.hurry()
  }

  undo(): void {
    this.#add('undo')
  }

  /** Reads the plan again, after opening it failed. */
  reopen(): void {
    this.#add('open')
  }

  redo(): void {
    this.#add('redo')
  }

  /** Resolves when everything done so far is stored or refused. */
  async flush(): Promise<void> {
    while (this.#work !== null) await this.#work
  }

  /** Sends all that waits in one batch without waiting its turn, for a window that is going. */
  hurry(): void {
    this.#isLeaving = true
    if (this.#ledger === null) return
    const waiting = this.#ledger.pending.slice(this.#sending)
    if (waiting.length === 0) return
    const operations = waiting.flatMap(({ batch }) => batch)
    this.#tasks.length = 0
    this.#ledger = { ...this.#ledger, pending: this.#ledger.pending.slice(0, this.#sending) }
    // Should the window stay after all, it reads what became of it.
    const reopen = (): void => this.#add('open')
    this.#options.bridge.call('plan.apply', { plan: this.id, operations }).then(reopen, reopen)
  }

  /** Sends what waits, then ends the listening. */
  async close(): Promise<void> {
    await this.flush()
    this.#stopListening()
  }

  #add(task: Task): void {
    this.#tasks.push(task)
    this.#start()
  }

  #start(): void {
    if (this.#busy) return
    this.#busy = true
    this.#work = this.#run()
  }

  async #run(): Promise<void> {
    for (let task = this.#tasks.shift(); task !== undefined; task = this.#tasks.shift()) {
      await this.#perform(task)
      // In one go with the end: what comes in between the two would wait for the next task.
      this.#integrate()
    }
    this.#work = null
    this.#busy = false
  }

  async #perform(task: Task): Promise<void> {
    if (task === 'open') await this.#open()
    else if (task === 'apply') await this.#send()
    else await this.#step(task)
  }

  async #open(): Promise<void> {
    try {
      const ahead = await this.#options.takeOpened?.()
      const opened = ahead ?? (await ask(this.#options.bridge, 'plan.open', { plan: this.id }))
      this.#ledger = openLedger(opened, this.#ledger?.pending)
      this.#isLeaving = false
      this.#savedAt = Date.parse(opened.changedAt)
      this.#show({ failure: null, savedAt: this.#savedAt, canUndo: opened.canUndo, canRedo: opened.canRedo })
    } catch (error) {
      await this.#notOpened(toFailure(error))
    }
  }

  /** A plan that is on screen already is read again until that succeeds, unless it is gone. */
  async #notOpened(failure: AskFailure): Promise<void> {
    if (this.#ledger === null || failure.code === 'not-found') {
      this.#tasks.length = 0
      this.store.setState({ failure })
      return
    }
    this.#tasks.unshift('open')
    await this.#options.wait(retryDelay)
  }

  async #send(): Promise<void> {
    if (!this.#isLeaving) await this.#options.drawn?.()
    const first = this.#ledger?.pending[0]
    if (first === undefined) return
    try {
      this.#sending = 1
      const change = await ask(this.#options.bridge, 'plan.apply', { plan: this.id, operations: first.batch })
      if (this.#ledger !== null) this.#ledger = confirmFirst(this.#ledger, change)
      this.#again = false
      this.#stored(change)
    } catch (error) {
      await this.#notStored(toFailure(error))
    } finally {
      this.#sending = 0
    }
  }

  async #notStored(failure: AskFailure): Promise<void> {
    if (mayPass.includes(failure.code)) {
      this.store.setState({ saving: 'interrupted' })
      if (failure.code !== 'unreachable' && failure.code !== this.#kept) {
        this.#kept = failure.code
        this.#options.tell({ type: 'kept', failure })
      }
      this.#tasks.unshift('apply')
      this.#again = true
      await this.#options.wait(retryDelay)
      return
    }
    const lost = lostIn(this.#ledger)
    if (this.#ledger !== null) this.#ledger = dropPending(this.#ledger, 1)
    const wasStored = this.#again && failure.details.problem === 'doubled-id'
    this.#again = false
    if (!wasStored) {
      this.#kept = null
      this.#options.tell({ type: 'refused', failure, ...(lost !== null && { lost }) })
    }
    this.#tasks.unshift('open')
    this.#show({})
  }

  async #step(direction: 'undo' | 'redo'): Promise<void> {
    try {
      const change = await ask(this.#options.bridge, `plan.${direction}`, { plan: this.id })
      this.#stored(change)
      this.#integrate()
      this.store.setState({ step: { operations: change.operations } })
      this.#options.tell({ type: direction === 'undo' ? 'undone' : 'redone' })
    } catch (error) {
      this.#options.tell({ type: 'refused', failure: toFailure(error) })
      this.#tasks.unshift('open')
    }
  }

  #stored(change: Change): void {
    this.#incoming.push(change)
    this.#savedAt = this.#options.now()
  }

  #hear(change: Change): void {
    this.#incoming.push(change)
    this.#savedAt = this.#options.now()
    if (!this.#busy) this.#integrate()
  }

  /** Takes over what came in, in order; where something is missing, the plan is read anew. */
  #integrate(): void {
    if (this.#ledger === null) return
    const latest = this.#incoming.toSorted((a, b) => b.revision - a.revision)[0]
    const { fits, ledger } = received(this.#ledger, this.#incoming)
    this.#ledger = ledger
    this.#incoming = fits ? this.#incoming.filter(({ revision }) => revision > ledger.revision) : []
    if (!fits || this.#incoming.length > 0) {
      this.#incoming = []
      this.#add('open')
    }
    const waiting = ledger.pending.length > 0
    const steps = latest && { canUndo: latest.canUndo || waiting, canRedo: latest.canRedo && !waiting }
    const saving = waiting ? this.store.getState().saving : 'saved'
    this.#show({ ...steps, saving, savedAt: this.#savedAt })
    makeReady(ledger.plan)
    if (this.#kept === null || waiting) return
    this.#kept = null
    this.#options.tell({ type: 'stored' })
  }

  #show(state: Partial<PlanState>): void {
    this.store.setState({ ...state, ...(this.#ledger !== null && { plan: this.#ledger.plan }) })
  }
}

/** What is lost with the oldest batch that waits. */
function lostIn(ledger: Ledger | null): LostChange | null {
  const first = ledger?.pending[0]
  return ledger && first ? { batch: first.batch, plan: ledger.plan } : null
}

function received(ledger: Ledger, changes: readonly Change[]): { fits: boolean; ledger: Ledger } {
  try {
    return { fits: true, ledger: receive(ledger, changes) }
  } catch (error) {
    if (error instanceof OperationError) return { fits: false, ledger }
    throw error
  }
}

function failureOf(error: unknown): AskFailure {
  if (!(error instanceof OperationError)) throw error
  const { problem, entity, field } = error
  return new AskFailure('operation-refused', { problem, entity, field })
}
