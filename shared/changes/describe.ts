import { changeWords } from '../locales/changes/index.ts'
import { formatting } from '../locales/formatting.ts'
import { type Entity, fieldsOf, type Id } from '../model/index.ts'
import type { Batch } from '../operations/index.ts'
import { type ChangeContext, entityIn } from './context.ts'
import { fill } from './fill.ts'
import { datedName, placeName, thingName } from './name.ts'

/** What was done, and what takes it back. */
export interface Step {
  readonly operations: Batch
  readonly inverse: Batch
}

/** One thing that a step did, in words. */
export interface ChangeLine {
  /** What it was done to; it may be gone by now. */
  readonly entity: Id
  readonly words: string
}

/** Values that are named in the plural, which the verb follows. */
const plural = new Set([
  'answeredBy',
  'steps',
  'responsible',
  'supporting',
  'fundingSources',
  'verification',
  'reference',
  'indicators',
  'times',
  'years',
])
const several = new Set(['fundingSources', 'answeredBy'])

/** Everything that a step did, in its order: one line an entity and sort of change, with nothing said of what came with another. */
export function changeLines(step: Step, context: ChangeContext): readonly ChangeLine[] {
  const known = withOwn(step, context)
  const found = new Map<string, ChangeLine>()
  const add = (sort: string, entity: Entity, words: string): void => {
    const key = `${sort} ${entity.id}`
    if (!found.has(key)) found.set(key, { entity: entity.id, words })
  }
  const { sentences } = changeWords(context.language)
  const inserted = insertedIn(step.operations)
  const updated = updatedIn(step.operations)
  for (const operation of step.operations) {
    const id = operation.type === 'insert' ? operation.entity.id : operation.id
    const entity =
      operation.type === 'insert' ? (known.plan.entities.get(id) ?? operation.entity) : entityIn(known, id)
    if (entity === undefined) continue
    const what = thingName(known, entity)
    if (operation.type === 'insert') {
      if (!inserted.has(entity.parent ?? '')) add('insert', entity, fill(sentences.added, { what }))
    } else if (operation.type === 'remove') add('remove', entity, fill(sentences.removed, { what }))
    else if (inserted.has(id)) continue
    else if (operation.type === 'move') add('move', entity, fill(sentences.moved, { what }))
    else add('update', entity, updateWords(known, entity, updated.get(id) ?? new Set()))
  }
  return withoutUnlinking(step, [...found.values()])
}

/** A step in one sentence: `U ndryshua shuma e 2025 te 1.1.2`, or the first of several and how many came with it. */
export function changeSummary(step: Step, context: ChangeContext): string {
  const [first, ...others] = changeLines(step, context)
  return summaryOf(first?.words, others.length, context)
}

/** The first of several changes, with the number of the others. */
export function summaryOf(
  first: string | undefined,
  others: number,
  { language }: Pick<ChangeContext, 'language'>,
): string {
  const { sentences } = changeWords(language)
  if (first === undefined) return sentences.nothing
  if (others === 0) return first
  const form = formatting(language).plural(others)
  const sentence = form === 'one' ? sentences.andOne : form === 'few' ? sentences.andFew : sentences.andMany
  return fill(sentence, { first, count: formatting(language).integer(others) })
}

/** What the step itself says of entities that the plan does not have now. */
function withOwn({ operations, inverse }: Step, context: ChangeContext): ChangeContext {
  const own = [...operations, ...inverse].flatMap((operation) =>
    operation.type === 'insert' ? [[operation.entity.id, operation.entity] as const] : [],
  )
  return own.length === 0 ? context : { ...context, gone: new Map([...context.gone, ...own]) }
}

function insertedIn(batch: Batch): ReadonlySet<Id> {
  return new Set(batch.flatMap((operation) => (operation.type === 'insert' ? [operation.entity.id] : [])))
}

function updatedIn(batch: Batch): ReadonlyMap<Id, ReadonlySet<string>> {
  const names = new Map<Id, Set<string>>()
  for (const operation of batch) {
    if (operation.type !== 'update') continue
    const before = names.get(operation.id) ?? []
    names.set(operation.id, new Set([...before, ...Object.keys(operation.values)]))
  }
  return names
}

function updateWords(context: ChangeContext, entity: Entity, names: ReadonlySet<string>): string {
  const { sentences, values } = changeWords(context.language)
  const order = Object.keys(fieldsOf(entity.kind)).filter((name) => names.has(name))
  const dated = datedName(context, entity)
  // Of an amount, a target or a column, the value is the thing itself.
  const itself =
    dated !== null && order.every((name) => ['amount', 'words', 'thousandths', 'text'].includes(name))
  const table: Readonly<Record<string, string>> = values
  const told = [...new Set(order.map((name) => table[name] ?? name))]
  const what = itself ? dated : formatting(context.language).list(told)
  const isMany = !itself && (told.length > 1 || (order[0] !== undefined && plural.has(order[0])))
  const where = dated !== null && !itself ? thingName(context, entity) : placeName(context, entity)
  return fill(isMany ? sentences.changedMany : sentences.changed, { what, where })
}

/** That references to what was removed were taken out goes without saying. */
function withoutUnlinking({ operations }: Step, lines: readonly ChangeLine[]): readonly ChangeLine[] {
  if (!operations.some(({ type }) => type === 'remove')) return lines
  const removed = new Set(
    operations.flatMap((operation) => (operation.type === 'remove' ? [operation.id] : [])),
  )
  const others = operations.filter((operation) => operation.type !== 'remove')
  const onlyUnlinks = others.every(
    (operation) =>
      operation.type === 'update' &&
      Object.keys(operation.values).every(
        (name) => several.has(name) || ['source', 'responsible', 'supporting'].includes(name),
      ),
  )
  return onlyUnlinks ? lines.filter(({ entity }) => removed.has(entity)) : lines
}
