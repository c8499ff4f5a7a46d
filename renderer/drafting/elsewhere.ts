import {
  type Entity,
  type Id,
  type Plan,
  translatableIn,
  valueIn,
  wordsOf,
} from '../../shared/model/index.ts'
import {
  apply,
  type Batch,
  basedOn,
  batchRestoring,
  type Operation,
  type Overruled,
  settle,
  wovenIn,
} from '../../shared/operations/index.ts'
import type { Translate } from '../i18n/language.ts'
import { tell } from '../state/notices.ts'
import type { LostChange, PlanSession } from '../state/plan-session.ts'
import { changeThenFocus, focusKey } from './focus.ts'

/** Whether somebody else has changed the words, or taken away the place, that a batch changes. */
export function isChanged(batch: Batch, base: Plan, now: Plan): boolean {
  if (isMissing(batch, base, now)) return true
  return basedOn(batch, base, base).some((operation) => {
    const entity = operation.type === 'update' ? now.entities.get(operation.id) : undefined
    if (operation.type !== 'update' || entity === undefined) return false
    return !says(entity, operation.from ?? {})
  })
}

/** Whether the plan says already all that a batch would change. */
function saysSo(plan: Plan, batch: Batch): boolean {
  return batch.every((operation) => {
    const entity = operation.type === 'update' ? plan.entities.get(operation.id) : undefined
    return operation.type === 'update' && entity !== undefined && says(entity, operation.values)
  })
}

function says(entity: Entity, values: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(values).every(([name, value]) => {
    const now = valueIn(entity, name)
    return now === value || JSON.stringify(now) === JSON.stringify(value)
  })
}

/** Whether something to which a batch belongs is in the plan no more. */
export function isMissing(batch: Batch, base: Plan, now: Plan): boolean {
  return batch.some((operation) => goneOf(operation, base, now) !== null)
}

/** The topmost of what an operation needs that was there and is no more; null for none. */
function goneOf(operation: Operation, base: Plan, now: Plan): Id | null {
  let gone: Id | null = null
  for (let at = placeOf(operation, base); at !== null; at = base.entities.get(at)?.parent ?? null) {
    if (!base.entities.has(at) || now.entities.has(at)) break
    gone = at
  }
  return gone
}

/** What an operation needs in the plan: what it changes, and of something new that under which it is to stand. */
function placeOf(operation: Operation, base: Plan): Id | null {
  if (operation.type !== 'insert') return operation.id
  const { id, parent } = operation.entity
  return base.entities.has(id) ? id : parent
}

/**
 * Stores words that began to be typed on an earlier state of the plan, joined with what others have changed in them since;
 * says so where both changed the same.
 * @param key that of the field's focus
 */
export function storeWoven(session: PlanSession, batch: Batch, key: string): void {
  const { plan } = session.store.getState()
  if (plan === null) return
  const { operations, overruled } = settle(plan, batch)
  if (overruled.length > 0) tellOverruled({ key, session, operations, overruled })
  // What others store until this arrives is joined with it by whoever stores it.
  if (!saysSo(plan, operations)) session.apply(basedOn(operations, plan, plan))
}

/** Words that were typed where somebody else changed the same. */
interface Clash {
  /** The key of the field's focus. */
  readonly key: string
  readonly session: PlanSession
  /** What is stored of them. */
  readonly operations: Batch
  readonly overruled: readonly Overruled[]
}

/** Says what the others had written where the words typed here stay, and offers to take theirs. */
function tellOverruled({ key, session, operations, overruled }: Clash): void {
  const words = shortened(overruled.flatMap((one) => one.words))
  const theirs = overruled.map(({ id, name, value }): Operation => {
    const stored = operations.find((operation) => operation.type === 'update' && operation.id === id)
    const from = stored?.type === 'update' ? { [name]: stored.values[name] } : {}
    return { type: 'update', id, values: { [name]: value }, from }
  })
  tell({
    key: `overruled-${key}`,
    tone: 'error',
    say: (t) => (words === '' ? t('drafting.elsewhere.removed') : t('drafting.elsewhere.changed', { words })),
    action: {
      say: (t) => t('drafting.elsewhere.takeTheirs'),
      run: () => changeThenFocus(() => session.apply(theirs), key),
    },
  })
}

/** Words that were typed in what somebody else has removed. */
interface Gone {
  /** The key of the field's focus. */
  readonly key: string
  readonly session: PlanSession
  readonly save: (plan: Plan, text: string) => Batch | null
  readonly text: string
  /** The plan as it was when they began to be typed, or had just been stored. */
  readonly base: Plan
  /** Whether they had been stored, so that the history has them. */
  readonly isStored: boolean
}

/** Says that what was being written in is gone, with words that could not be stored, and offers to bring all back. */
export function tellGone(gone: Gone): void {
  const { key, session, save, text, base, isStored } = gone
  const words = shortened((save(base, text) ?? []).flatMap((operation) => wordsIn(operation, base)))
  tell({
    key: `gone-${key}`,
    tone: 'error',
    say: (t: Translate) =>
      isStored ? t('drafting.elsewhere.goneStored') : t('drafting.elsewhere.gone', { words }),
    action: {
      say: (t) => t(isStored ? 'drafting.elsewhere.bringItBack' : 'drafting.elsewhere.bringBack'),
      run: () => changeThenFocus(() => session.apply(broughtBack(gone)), key),
    },
  })
}

/**
 * Says likewise of words that were on their way when that in which they stand was removed.
 * @returns whether there were such words
 */
export function tellLost(session: PlanSession, { batch, plan }: LostChange): boolean {
  const [first] = batch
  if (first === undefined || first.type === 'move' || first.type === 'remove') return false
  if (batch.every((operation) => wordsIn(operation, plan).every((words) => words === ''))) return false
  const [id, values] = first.type === 'insert' ? [first.entity.id, {}] : [first.id, first.values]
  const key = focusKey(id, Object.keys(values)[0])
  tellGone({ key, session, save: () => batch, text: '', base: plan, isStored: false })
  return true
}

/** What brings back what is gone, with the words. */
function broughtBack({ session, save, text, base }: Gone): Batch {
  const { plan: now } = session.store.getState()
  if (now === null) return []
  const ids = (save(base, text) ?? []).flatMap((operation) => goneOf(operation, base, now) ?? [])
  const restoring = [...new Set(ids)].flatMap((id) => batchRestoring(now, base, id))
  const restored = apply(now, restoring)
  const isBack = (operation: Operation): boolean =>
    operation.type === 'insert' && restored.entities.has(operation.entity.id)
  const written = (save(restored, text) ?? []).filter((operation) => !isBack(operation))
  return [...restoring, ...basedOn(written, base, restored)]
}

/** The words that an operation writes. */
function wordsIn(operation: Operation, base: Plan): readonly string[] {
  if (operation.type === 'insert') return wordsOfEntity(operation.entity, () => true)
  const entity = operation.type === 'update' ? base.entities.get(operation.id) : undefined
  if (operation.type !== 'update' || entity === undefined) return []
  const { values } = operation
  return wordsOfEntity({ ...entity, ...values } as Entity, (name) => Object.hasOwn(values, name))
}

function wordsOfEntity(entity: Entity, isWritten: (name: string) => boolean): readonly string[] {
  const names = new Set([...translatableIn(entity.kind), ...wovenIn(entity.kind)])
  return [...names].filter(isWritten).map((name) => wordsOf(entity, name))
}

/** Signs of words that a notice repeats. */
const most = 120

function shortened(lines: readonly string[]): string {
  const words = lines
    .filter((line) => line !== '')
    .join(' … ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return words.length > most ? `${words.slice(0, most)}…` : words
}
