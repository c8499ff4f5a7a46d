import {
  changeSchemaOf,
  type Entity,
  fieldsOf,
  type Id,
  type Kind,
  type Plan,
  valueIn,
} from '../model/index.ts'
import type { Batch, Operation, Update } from './operation.ts'
import { weaverOf } from './weave/values.ts'

/** A value in which two people changed the same words, and the later change stands. */
export interface Overruled {
  readonly id: Id
  readonly name: string
  /** The whole value as the earlier change made it. */
  readonly value: unknown
  /** What it said in the places in question, a line for each; empty where it took out what was there. */
  readonly words: readonly string[]
}

/** A batch as it is carried out. */
export interface Settled {
  readonly operations: Batch
  readonly overruled: readonly Overruled[]
}

/**
 * The batch with, in each value that holds words, what the plan says of them now when the change began: so that what
 * somebody else changes before it is stored is not lost. See `settle`.
 * @param base the plan as it was when the change began
 * @param now a plan that has what the batch changes
 */
export function basedOn(batch: Batch, base: Plan, now: Plan): Batch {
  return batch.map((operation): Operation => {
    const entity = operation.type === 'update' ? now.entities.get(operation.id) : undefined
    if (operation.type !== 'update' || entity === undefined) return operation
    const from = fromOf(operation, base.entities.get(entity.id), entity)
    return Object.keys(from).length === 0 ? operation : { ...operation, from }
  })
}

/** The names of the values of a kind that hold words, in which two changes can be joined. */
export function wovenIn(kind: Kind): readonly string[] {
  return Object.keys(fieldsOf(kind)).filter((name) => weaverOf(kind, name) !== null)
}

function fromOf(
  { values }: Update,
  before: Entity | undefined,
  { kind }: Entity,
): Readonly<Record<string, unknown>> {
  const woven = Object.keys(values).filter((name) => weaverOf(kind, name) !== null)
  return Object.fromEntries(
    woven.map((name) => [name, before === undefined ? fieldsOf(kind)[name]?.initial : valueIn(before, name)]),
  )
}

/**
 * What a batch comes to on a plan: where the plan has got other words since the change to them began, both changes are
 * joined, each where it was made; in the same place the batch stands. The same on every machine, so that the window can
 * show at once what the host will store.
 */
export function settle(plan: Plan, batch: Batch): Settled {
  if (!batch.some(isBased)) return { operations: batch, overruled: [] }
  const overruled: Overruled[] = []
  /** Entities as the operations so far have made them, as far as they have changed values. */
  const changed = new Map<Id, Entity>()
  const operations = batch.map((operation): Operation => {
    if (operation.type !== 'update') return operation
    const { from = {}, ...update } = operation
    const entity = changed.get(update.id) ?? plan.entities.get(update.id)
    if (entity === undefined) return update
    const values = Object.entries(update.values).map(([name, mine]): readonly [string, unknown] => {
      if (!Object.hasOwn(from, name)) return [name, mine]
      const { value, words } = joinedIn(entity, name, from[name], mine)
      if (words !== null) overruled.push({ id: entity.id, name, value: valueIn(entity, name), words })
      return [name, value]
    })
    const settled = { ...update, values: Object.fromEntries(values) }
    changed.set(entity.id, { ...entity, ...settled.values })
    return settled
  })
  return { operations, overruled }
}

function isBased(operation: Operation): boolean {
  return operation.type === 'update' && operation.from !== undefined
}

interface Joined {
  readonly value: unknown
  /** What was overruled; null for nothing. */
  readonly words: readonly string[] | null
}

function joinedIn(entity: Entity, name: string, base: unknown, mine: unknown): Joined {
  const theirs = valueIn(entity, name)
  const weaveValues = weaverOf(entity.kind, name)
  if (weaveValues === null || isSame(theirs, base) || isSame(theirs, mine))
    return { value: mine, words: null }
  const schema = changeSchemaOf(entity.kind)
  const fits = (value: unknown): boolean => schema.safeParse({ [name]: value }).success
  if (!fits(base) || !fits(mine)) return { value: mine, words: null }
  const { value, overruled } = weaveValues(base, mine, theirs)
  // Together they may be longer than the value may be.
  if (!fits(value)) return { value: mine, words: [] }
  return { value, words: overruled.length === 0 ? null : overruled }
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
