import { type Entity, type Id, type Kind, type Plan, subtreeOf } from '../model/index.ts'
import type { Batch, Operation } from '../operations/index.ts'
import type { Reads } from './rule.ts'
import { textCellsOf } from './texts/text-cells.ts'

/** What a batch changed in a plan, as the rules ask for it. */
export interface Changes {
  /** The values that changed, by kind; `all` where entities came, went or moved. */
  readonly values: ReadonlyMap<Kind, ReadonlySet<string> | 'all'>
  /** Entities that are new or other than before, and those that are gone. */
  readonly entities: ReadonlySet<Id>
  /** These and all that stands above them, before or after: wherever a local rule may find something else now. */
  readonly reached: ReadonlySet<Id>
  readonly hasTexts: boolean
  /** Whether entities came, went or moved. */
  readonly hasMoved: boolean
}

/** Gathers what a batch changed on its way from one plan to the next. */
export function changesOf(before: Plan, after: Plan, batch: Batch): Changes {
  const values = new Map<Kind, Set<string> | 'all'>()
  const entities = new Set<Id>()
  for (const operation of batch) {
    for (const entity of touchedBy(before, after, operation)) {
      entities.add(entity.id)
      note(values, entity.kind, operation)
    }
  }
  return {
    values,
    entities,
    reached: new Set([...entities].flatMap((id) => [...upwards(before, id), ...upwards(after, id)])),
    hasTexts: [...values].some(([kind, names]) =>
      textCellsOf(kind).some((cell) => names === 'all' || names.has(cell)),
    ),
    hasMoved: batch.some(({ type }) => type !== 'update'),
  }
}

function touchedBy(before: Plan, after: Plan, operation: Operation): readonly Entity[] {
  switch (operation.type) {
    case 'insert':
      return [operation.entity]
    case 'update': {
      const entity = after.entities.get(operation.id) ?? before.entities.get(operation.id)
      return entity === undefined ? [] : [entity]
    }
    case 'move':
    case 'remove':
      return [...subtreeOf(before, operation.id), ...subtreeOf(after, operation.id)]
  }
}

function note(values: Map<Kind, Set<string> | 'all'>, kind: Kind, operation: Operation): void {
  if (operation.type !== 'update') values.set(kind, 'all')
  const known = values.get(kind) ?? new Set<string>()
  if (known === 'all' || operation.type !== 'update') return
  for (const name of Object.keys(operation.values)) known.add(name)
  values.set(kind, known)
}

function upwards(plan: Plan, start: Id): readonly Id[] {
  const ids: Id[] = []
  for (let id: Id | null = start; id !== null; id = plan.entities.get(id)?.parent ?? null) ids.push(id)
  return ids
}

/** Whether a rule reads anything that changed. */
export function readsAny(reads: Reads, { values, hasTexts }: Changes): boolean {
  if (reads.texts === true && hasTexts) return true
  return [...values].some(([kind, changed]) => {
    const names = reads[kind]
    if (names === undefined) return false
    if (names === 'all' || changed === 'all') return true
    const read: readonly string[] = names
    return read.some((name) => changed.has(name))
  })
}
