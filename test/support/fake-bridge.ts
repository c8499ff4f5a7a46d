import {
  type Answer,
  type Bridge,
  CallFailure,
  type CallInput,
  type CallName,
  type CallOutput,
  type Change,
  dispatch,
  type ErrorCode,
  type EventName,
  type EventPayload,
  initialSettings,
  type LibraryState,
  type PlanSummary,
  type Services,
  type Settings,
} from '../../shared/contract/index.ts'
import { createPlan, type Entity, type Id, type Plan, rootOf } from '../../shared/model/index.ts'
import { apply, type Batch, invert, OperationError, settle } from '../../shared/operations/index.ts'

/** One plan of the fake host: every batch with the one that undoes it. */
interface Kept {
  plan: Plan
  revision: number
  binnedAt: string | null
  readonly done: { batch: Batch; inverse: Batch }[]
  readonly undone: { batch: Batch; inverse: Batch }[]
}

/** A host in memory that answers when it is told to, for tests of what the window does meanwhile. */
export interface FakeBridge extends Bridge {
  /** Names of the calls so far, in order. */
  readonly calls: readonly CallName[]
  /** Holds back all answers until `release`. */
  hold(): void
  /** Answers what waits; the next answer only, if so told. */
  release(count?: number): Promise<void>
  /** The next call is refused; where so told again, the one after it too, and so on. */
  refuseNext(code: ErrorCode): void
  /** The next call reaches nobody. */
  loseNext(): void
  /** The next call is fulfilled, and its answer reaches nobody. */
  loseAnswer(): void
  /** A change from another window, stored and, unless it is lost, told. */
  changeElsewhere(plan: Id, batch: Batch, told?: 'told' | 'lost'): Change
  planOf(plan: Id): Plan
  emit<N extends EventName>(name: N, payload: EventPayload<N>): void
}

/** When the fake host says that its plans were changed last, until they are. */
export const changedAt = '2026-11-21T09:00:00.000Z'

type Listener = (payload: never) => void

/** Makes a fake host that holds one plan of these entities. */
export function createFakeBridge(entities: readonly Entity[]): FakeBridge {
  const first = createPlan(entities)
  const plans = new Map<Id, Kept>([
    [first.id, { plan: first, revision: 1, binnedAt: null, done: [], undone: [] }],
  ])
  const listeners = new Map<EventName, Set<Listener>>()
  const names: CallName[] = []
  let held: (() => void)[] | null = null
  const next: (ErrorCode | 'lost' | 'unanswered')[] = []

  const emit: FakeBridge['emit'] = (name, payload) => {
    for (const listener of listeners.get(name) ?? []) listener(payload as never)
  }
  const services = createFakeServices(plans, (change) => emit('changed', change))

  async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<Answer<CallOutput<N>>> {
    names.push(name)
    const fate = next.shift() ?? null
    if (fate === 'lost') throw new TypeError('lost')
    const answer =
      fate === null || fate === 'unanswered'
        ? ((await dispatch(services, name, input, () => undefined)) as Answer<CallOutput<N>>)
        : ({ ok: false, error: { code: fate, details: {} } } as const)
    if (fate === 'unanswered') throw new TypeError('lost')
    if (held !== null) await new Promise<void>((resolve) => held?.push(resolve))
    return answer
  }

  return {
    call,
    emit,
    on: (name, listener) => {
      const all = listeners.get(name) ?? new Set<Listener>()
      listeners.set(name, all.add(listener as Listener))
      return () => all.delete(listener as Listener)
    },
    calls: names,
    hold: () => {
      held ??= []
    },
    release: async (count) => {
      for (let left = count ?? Number.POSITIVE_INFINITY; left > 0 && held?.length; left--) held.shift()?.()
      if (count === undefined) held = null
      await settled()
    },
    refuseNext: (code) => {
      next.push(code)
    },
    loseNext: () => {
      next.push('lost')
    },
    loseAnswer: () => {
      next.push('unanswered')
    },
    changeElsewhere: (plan, batch, told = 'told') => {
      const change = store(kept(plans, plan), plan, batch)
      if (told === 'told') emit('changed', change)
      return change
    },
    planOf: (plan) => kept(plans, plan).plan,
  }
}

/** Lets everything that is ready run. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0))
}

function kept(plans: Map<Id, Kept>, id: Id): Kept {
  const found = plans.get(id)
  if (found === undefined) throw new CallFailure('not-found')
  return found
}

function store(target: Kept, plan: Id, given: Batch): Change {
  const batch = settle(target.plan, given).operations
  target.done.push({ batch, inverse: inverted(target.plan, batch) })
  target.undone.length = 0
  return move(target, plan, batch)
}

/** What undoes a batch; one that does not fit is refused as a host refuses it. */
function inverted(plan: Plan, batch: Batch): Batch {
  try {
    return invert(plan, batch)
  } catch (error) {
    if (!(error instanceof OperationError)) throw error
    const { problem, entity, field } = error
    throw new CallFailure('operation-refused', { problem, entity, field })
  }
}

function move(target: Kept, plan: Id, operations: Batch): Change {
  target.plan = apply(target.plan, operations)
  target.revision += 1
  return { plan, revision: target.revision, operations, ...steps(target) }
}

function steps(target: Kept): { canUndo: boolean; canRedo: boolean } {
  return { canUndo: target.done.length > 0, canRedo: target.undone.length > 0 }
}

function undoOrRedo(target: Kept, plan: Id, direction: 'undo' | 'redo'): Change {
  const [from, to] = direction === 'undo' ? [target.done, target.undone] : [target.undone, target.done]
  const entry = from.pop()
  if (entry === undefined) throw new CallFailure(`nothing-to-${direction}`)
  to.push(entry)
  return move(target, plan, direction === 'undo' ? entry.inverse : entry.batch)
}

const openState: LibraryState = {
  access: 'write',
  readOnly: null,
  failure: null,
  offer: null,
  notes: [],
  backups: { last: null, failure: null, second: null },
}

function createFakeServices(plans: Map<Id, Kept>, changed: (change: Change) => void): Services {
  let settings: Settings = initialSettings
  const told = (change: Change): Change => {
    changed(change)
    return change
  }
  return {
    'library.place': async () => ({ file: '', movable: false }),
    'library.choosePlace': async () => ({ chosen: null }),
    'host.describe': async () => ({ host: 'web', version: '0', library: '' }),
    'settings.read': async () => settings,
    'settings.write': async (some) => {
      settings = { ...settings, ...definedOf(some) }
      return settings
    },
    'library.state': async () => openState,
    'library.reopen': async () => openState,
    'library.startNew': async () => openState,
    'backups.list': async () => ({ folder: '', backups: [] }),
    'backups.make': async () => ({ made: null }),
    'backups.restore': async () => ({ keptAside: null }),
    'backups.chooseFolder': async () => ({ folder: null }),
    'backups.listDrives': async () => ({ folders: [] }),
    'backups.chooseDrive': async () => ({}),
    'backups.leaveFolder': async () => ({}),
    'library.list': async () => [...plans].map(([id, plan]) => summaryOf(id, plan)),
    'library.findings': async () => [],
    'library.create': async () => {
      throw new CallFailure('internal')
    },
    'library.duplicate': async () => {
      throw new CallFailure('internal')
    },
    'library.save': async () => ({ saved: null }),
    'library.import': async () => {
      throw new CallFailure('bad-file')
    },
    'library.sample': async () => {
      throw new CallFailure('internal')
    },
    'library.bin': async ({ plan }) => {
      kept(plans, plan).binnedAt = '2026-11-21T10:00:00.000Z'
      return {}
    },
    'library.restore': async ({ plan }) => {
      kept(plans, plan).binnedAt = null
      return {}
    },
    'library.erase': async ({ plan }) => {
      plans.delete(plan)
      return {}
    },
    'plan.open': async ({ plan }) => {
      const target = kept(plans, plan)
      const { plan: opened, revision } = target
      return { entities: [...opened.entities.values()], revision, changedAt, ...steps(target) }
    },
    'plan.apply': async ({ plan, operations }) => told(store(kept(plans, plan), plan, operations)),
    'plan.undo': async ({ plan }) => told(undoOrRedo(kept(plans, plan), plan, 'undo')),
    'plan.redo': async ({ plan }) => told(undoOrRedo(kept(plans, plan), plan, 'redo')),
    'plan.steps': async () => ({ undo: null, redo: null }),
    'plan.history': async () => ({ entries: [], more: false }),
    'plan.at': async ({ plan }) => ({ entities: [...kept(plans, plan).plan.entities.values()] }),
    'plan.look': async () => {
      throw new CallFailure('bad-file')
    },
    'version.list': async () => [],
    'version.create': async () => {
      throw new CallFailure('internal')
    },
    'version.rename': async () => ({}),
    'version.remove': async () => ({}),
    'formats.list': async () => [],
    'formats.add': async ({ format }) => format,
    'formats.replace': async () => ({}),
    'formats.remove': async () => ({}),
    'formats.export': async ({ id }) => ({ name: `${id}.json`, size: 0, path: null, address: null }),
    'export.chooseFolder': async () => ({ folder: null }),
    'export.run': async () => ({ files: [] }),
    'export.cancel': async () => ({}),
    'export.open': async () => ({}),
    'export.show': async () => ({}),
  }
}

function definedOf(some: CallInput<'settings.write'>): Partial<Settings> {
  return Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined))
}

function summaryOf(id: Id, { plan, revision, binnedAt }: Kept): PlanSummary {
  const { authorityName, title, firstYear, lastYear, status, format, currency, numberStyle } = rootOf(plan)
  const facts = { authorityName, title, firstYear, lastYear, status, format, currency, numberStyle }
  return { id, ...facts, activities: 0, total: 0, revision, changedAt, binnedAt }
}
