import { defaultFormat, formatOf, type PlanFormat } from '../formats/index.ts'
import {
  codesOf,
  type Entity,
  type EntityOf,
  type Id,
  type Kind,
  type Plan,
  rootOf,
  subtreeOf,
  yearsOf,
} from '../model/index.ts'
import { type Totals, totalsOf } from '../totals/index.ts'
import type { Reads } from './rule.ts'
import { createTextIndex, type TextIndex } from './texts/text-index.ts'

/** A plan with all that rules ask of it; what several rules need is made once, when it is first asked for. */
export interface CheckContext {
  readonly plan: Plan
  readonly root: EntityOf<'plan'>
  /** The years that the plan covers. */
  readonly years: readonly number[]
  readonly format: PlanFormat
  readonly totals: Totals
  /** The computed codes. */
  readonly codes: ReadonlyMap<Id, string>
  readonly texts: TextIndex
  /** All entities of a kind, in reading order. */
  readonly ofKind: <K extends Kind>(kind: K) => readonly EntityOf<K>[]
  /** The same, for a kind that is not known beforehand. */
  readonly entitiesOf: (kind: Kind) => readonly Entity[]
  /** Every entity, parents before children, siblings in order. */
  readonly reading: readonly Entity[]
  /** How many entities of a kind there are. */
  readonly count: (kind: Kind) => number
  /** What a function makes of this context, made once. */
  readonly remember: <T>(make: Maker<T>) => T
}

/** Makes something of a context. With `reads`, what it made holds until one of these values changes. */
export type Maker<T> = ((context: CheckContext) => T) & { readonly reads?: Reads }

/** Makes something that holds until one of the values changes that it reads. */
export function lasting<T>(reads: Reads, make: (context: CheckContext) => T): Maker<T> {
  return Object.assign((context: CheckContext) => make(context), { reads })
}

/** What a caller has already, so that it is not made again. */
export interface Known {
  readonly format?: PlanFormat
  readonly totals?: Totals
  readonly codes?: ReadonlyMap<Id, string>
}

/** What a checker keeps from one check to the next. */
export interface Carried extends Known {
  /** Makes the totals for less than from scratch. */
  readonly makeTotals?: () => Totals
  /** Kept up to date by the checker. */
  readonly texts?: TextIndex
  /** The order before a change that left the tree as it was. */
  readonly order?: Order
  /** The entities of the kinds of which none has changed, in the same case. */
  readonly entities?: ReadonlyMap<Kind, readonly Entity[]>
  /** What still holds of what was made. */
  readonly made?: ReadonlyMap<Maker<unknown>, unknown>
}

/** A context from which the next one can be made. */
export interface WorkingContext extends CheckContext {
  readonly order: Order
  /** The totals and codes, if anyone has asked for them. */
  readonly totalsIfMade: () => Totals | undefined
  readonly codesIfMade: () => ReadonlyMap<Id, string> | undefined
  /** The entities of the kinds that were asked for, and what was made. */
  readonly entitiesMade: ReadonlyMap<Kind, readonly Entity[]>
  readonly made: ReadonlyMap<Maker<unknown>, unknown>
}

/** The ids of each kind, in reading order. */
export type Order = ReadonlyMap<Kind, readonly Id[]>

/** The context of one check of a plan. */
export function createContext(plan: Plan, known: Carried = {}): WorkingContext {
  const root = rootOf(plan)
  const remembered = new Map<Maker<unknown>, unknown>(known.made)
  const made: { totals?: Totals; codes?: ReadonlyMap<Id, string>; texts?: TextIndex; order?: Order } = {
    ...known,
  }
  const kinds = new Map<Kind, readonly Entity[]>(known.entities)
  let reading: readonly Entity[] | undefined
  const context: WorkingContext = {
    plan,
    root,
    years: yearsOf(plan),
    format: known.format ?? formatOf(root.format) ?? defaultFormat,
    get totals() {
      made.totals ??= known.makeTotals?.() ?? totalsOf(plan)
      return made.totals
    },
    get codes() {
      made.codes ??= codesOf(plan)
      return made.codes
    },
    get texts() {
      made.texts ??= createTextIndex(context.reading)
      return made.texts
    },
    get order() {
      if (made.order === undefined) {
        const grouped = byKind(context.reading)
        for (const [kind, entities] of grouped) kinds.set(kind, entities)
        made.order = new Map(Array.from(grouped, ([kind, entities]) => [kind, entities.map(({ id }) => id)]))
      }
      return made.order
    },
    ofKind: <K extends Kind>(kind: K) => context.entitiesOf(kind) as readonly (EntityOf<K> & Entity)[],
    get reading() {
      reading ??= subtreeOf(plan, plan.id)
      return reading
    },
    entitiesOf(kind) {
      const before = kinds.get(kind)
      if (before !== undefined) return before
      const ids = context.order.get(kind) ?? []
      // Making the order gathers the entities of each kind.
      const found = kinds.get(kind) ?? entitiesIn(plan, ids)
      kinds.set(kind, found)
      return found
    },
    totalsIfMade: () => made.totals,
    codesIfMade: () => made.codes,
    entitiesMade: kinds,
    made: remembered,
    count: (kind) => context.order.get(kind)?.length ?? 0,
    remember: (make) => madeOnce(remembered, make, context),
  }
  return context
}

function madeOnce<T>(made: Map<Maker<unknown>, unknown>, make: Maker<T>, context: CheckContext): T {
  const before = made.get(make)
  if (before !== undefined || made.has(make)) return before as T
  const value = make(context)
  made.set(make, value)
  return value
}

function entitiesIn(plan: Plan, ids: readonly Id[]): readonly Entity[] {
  const found: Entity[] = []
  for (const id of ids) {
    const entity = plan.entities.get(id)
    if (entity !== undefined) found.push(entity)
  }
  return found
}

function byKind(entities: readonly Entity[]): ReadonlyMap<Kind, readonly Entity[]> {
  const kinds = new Map<Kind, Entity[]>()
  for (const entity of entities) {
    const found = kinds.get(entity.kind)
    if (found === undefined) kinds.set(entity.kind, [entity])
    else found.push(entity)
  }
  return kinds
}
