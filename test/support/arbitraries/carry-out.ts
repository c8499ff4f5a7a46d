import {
  createEntity,
  type Entity,
  fieldsOf,
  type Id,
  type IdSource,
  type Kind,
  kindNames,
  mayStandUnder,
  type Plan,
  type Position,
  positionBetween,
  subtreeOf,
} from '../../../shared/model/index.ts'
import {
  apply,
  type Batch,
  type Operation,
  OperationError,
  unlinking,
} from '../../../shared/operations/index.ts'
import type { Command } from './commands.ts'
import { type DrawnValues, keepingRules } from './values.ts'

/** Makes operations of commands, one after the other on the growing plan; a command that does not fit is left out. */
export function carryOut(
  start: Plan,
  commands: readonly Command[],
  ids: IdSource,
): { readonly plan: Plan; readonly batch: Batch } {
  let plan = start
  const batch: Operation[] = []
  for (const command of commands) {
    const operations = operationsOf(plan, command, ids)
    try {
      plan = apply(plan, operations)
      batch.push(...operations)
    } catch (error) {
      if (!(error instanceof OperationError)) throw error
    }
  }
  return { plan, batch }
}

function operationsOf(plan: Plan, command: Command, ids: IdSource): Operation[] {
  switch (command.type) {
    case 'insert':
      return insertsOf(plan, command.kind, command, ids)
    case 'update':
      return updateOf(plan, command)
    case 'move':
      return moveOf(plan, command)
    case 'remove':
      return removeOf(plan, command.target)
  }
}

type InsertCommand = Extract<Command, { type: 'insert' }>

/** The insert, after inserts of whatever has to stand above it. */
function insertsOf(
  plan: Plan,
  kind: Kind,
  { parent, slot, values }: InsertCommand,
  ids: IdSource,
): Operation[] {
  const above = pick(parentsFor(plan, kind), parent)
  if (above !== undefined) return [insertOf(plan, kind, above.id, slot, values, ids)]
  const missing = pick(
    kindNames.filter((name) => mayStandUnder(kind, name)),
    parent,
  )
  if (missing === undefined) return []
  const before = insertsOf(plan, missing, { type: 'insert', kind: missing, parent, slot, values: {} }, ids)
  const grown = apply(plan, before)
  const last = before.at(-1)
  if (last?.type !== 'insert') return before
  return [...before, insertOf(grown, kind, last.entity.id, slot, values, ids)]
}

function insertOf(
  plan: Plan,
  kind: Kind,
  parent: Id,
  slot: number,
  values: DrawnValues,
  ids: IdSource,
): Operation {
  const place = { id: ids(), parent, position: positionAt(plan, parent, slot) }
  const all = { ...createEntity(kind, place), ...resolved(plan, kind, values) }
  return { type: 'insert', entity: { ...all, ...keepingRules(kind, all) } as Entity }
}

function updateOf(plan: Plan, { kind, target, values }: Extract<Command, { type: 'update' }>): Operation[] {
  const entity = pick(ofKind(plan, kind), target)
  if (entity === undefined) return []
  const kept = keepingRules(kind, { ...entity, ...resolved(plan, kind, values) })
  const names = Object.keys(fieldsOf(kind)).filter(
    (name) => name in values || kept[name] !== Reflect.get(entity, name),
  )
  return [
    { type: 'update', id: entity.id, values: Object.fromEntries(names.map((name) => [name, kept[name]])) },
  ]
}

function moveOf(plan: Plan, { target, parent, slot }: Extract<Command, { type: 'move' }>): Operation[] {
  const entity = pick(all(plan), target)
  const above = entity === undefined ? undefined : pick(parentsFor(plan, entity.kind), parent)
  if (entity === undefined || above === undefined) return []
  return [{ type: 'move', id: entity.id, parent: above.id, position: positionAt(plan, above.id, slot) }]
}

function removeOf(plan: Plan, target: number): Operation[] {
  const entity = pick(all(plan), target)
  if (entity === undefined) return []
  const going = new Set(subtreeOf(plan, entity.id).map(({ id }) => id))
  const unlinked = unlinking(plan.entities.values(), going)
  return [
    ...unlinked.map(({ id, values }): Operation => ({ type: 'update', id, values })),
    { type: 'remove', id: entity.id },
  ]
}

/** A place among the children: at either end, between two, or, rarely, on the very position of one. */
function positionAt(plan: Plan, parent: Id, slot: number): Position {
  const positions = (plan.children.get(parent) ?? []).flatMap((id) => plan.entities.get(id)?.position ?? [])
  const index = slot % (positions.length + 1)
  const before = positions[index - 1] ?? null
  const after = positions.slice(index).find((position) => position > (before ?? '')) ?? null
  return before !== null && slot % 7 === 0 ? before : positionBetween(before, after)
}

function resolved(plan: Plan, kind: Kind, values: DrawnValues): Record<string, unknown> {
  const fields = fieldsOf(kind)
  const entries = Object.entries(values).map(([name, value]) => {
    const refersTo = fields[name]?.refersTo
    if (refersTo === undefined) return [name, value] as const
    const targets = refersTo === '*' ? all(plan) : all(plan).filter((entity) => entity.kind === refersTo)
    if (typeof value === 'number') return [name, pick(targets, value)?.id ?? null] as const
    if (!Array.isArray(value)) return [name, value] as const
    const picked = value.flatMap((number: unknown) =>
      typeof number === 'number' ? (pick(targets, number)?.id ?? []) : [],
    )
    return [name, Array.from(new Set(picked))] as const
  })
  return Object.fromEntries(entries)
}

function parentsFor(plan: Plan, kind: Kind): readonly Entity[] {
  return all(plan).filter((entity) => mayStandUnder(kind, entity.kind))
}

function ofKind(plan: Plan, kind: Kind): readonly Entity[] {
  return all(plan).filter((entity) => entity.kind === kind)
}

function all(plan: Plan): readonly Entity[] {
  return Array.from(plan.entities.values())
}

function pick<T>(list: readonly T[], number: number): T | undefined {
  return list.length === 0 ? undefined : list[number % list.length]
}
