import { type ChangeContext, placeName, thingName, valueText } from '../../shared/changes/index.ts'
import { type ChangeWords, changeWords } from '../../shared/locales/changes/index.ts'
import type { Entity, Id, Plan } from '../../shared/model/index.ts'
import { type Changed, compare, type Difference, type Pair } from '../../shared/operations/index.ts'

/** One line of a comparison. */
export interface ComparedRow {
  readonly key: string
  readonly sort: 'added' | 'removed' | 'changed' | 'moved'
  readonly entity: Id
  readonly name: string
  /** Entities that came or went with it. */
  readonly parts: number
  /** Which value, where one differs. */
  readonly value: string
  readonly before: string
  readonly after: string
}

/** How many entities came, went, changed and moved. */
export type ComparedCounts = Readonly<Record<ComparedRow['sort'], number>>

/** A comparison as a table. */
export interface Comparison {
  readonly rows: readonly ComparedRow[]
  readonly counts: ComparedCounts
}

/** The two plans, and how each is told. */
export interface Compared {
  readonly before: ChangeContext
  readonly after: ChangeContext
}

/** The difference of two plans in words: what came and went without its parts, what changed value by value. */
export function comparisonOf({ before, after }: Compared): Comparison {
  const found = compare(before.plan, after.plan)
  const words = changeWords(after.language)
  return {
    rows: [
      ...topmost(found.added).map((entity) => cameOrWent('added', after, entity, found.added)),
      ...topmost(found.removed).map((entity) => cameOrWent('removed', before, entity, found.removed)),
      ...found.changed.flatMap((changed) => changedRows(before, after, changed, words)),
      ...found.moved.map((pair) => movedRow(before, after, pair)),
    ],
    counts: countsOf(found),
  }
}

function countsOf({ added, removed, changed, moved }: Difference): ComparedCounts {
  return { added: added.length, removed: removed.length, changed: changed.length, moved: moved.length }
}

function topmost(entities: readonly Entity[]): readonly Entity[] {
  const ids = new Set(entities.map(({ id }) => id))
  return entities.filter(({ parent }) => parent === null || !ids.has(parent))
}

function cameOrWent(
  sort: 'added' | 'removed',
  context: ChangeContext,
  entity: Entity,
  all: readonly Entity[],
): ComparedRow {
  const name = thingName(context, entity)
  const parts = partsOf(context.plan, entity, new Set(all.map(({ id }) => id)))
  return {
    key: `${sort} ${entity.id}`,
    sort,
    entity: entity.id,
    name,
    parts,
    value: '',
    before: '',
    after: '',
  }
}

function partsOf(plan: Plan, { id }: Entity, all: ReadonlySet<Id>): number {
  const children = (plan.children.get(id) ?? []).flatMap((child) => plan.entities.get(child) ?? [])
  return children
    .filter((child) => all.has(child.id))
    .reduce((sum, child) => sum + 1 + partsOf(plan, child, all), 0)
}

function changedRows(
  before: ChangeContext,
  after: ChangeContext,
  { before: was, after: is, names }: Changed,
  words: ChangeWords,
): readonly ComparedRow[] {
  const values: Readonly<Record<string, string>> = words.values
  return names.map((name) => ({
    key: `changed ${is.id} ${name}`,
    sort: 'changed',
    entity: is.id,
    name: thingName(after, is),
    parts: 0,
    value: values[name] ?? name,
    before: valueText(before, was, name),
    after: valueText(after, is, name),
  }))
}

function movedRow(
  before: ChangeContext,
  after: ChangeContext,
  { before: was, after: is }: Pair,
): ComparedRow {
  return {
    key: `moved ${is.id}`,
    sort: 'moved',
    entity: is.id,
    name: thingName(after, is),
    parts: 0,
    value: '',
    before: standing(before, was),
    after: standing(after, is),
  }
}

/** Where an entity stands: its own code if it has one, else where that is to which it belongs. */
function standing(context: ChangeContext, entity: Entity): string {
  const code = context.codes.get(entity.id)
  if (code !== undefined) return code
  const parent = context.plan.entities.get(entity.parent ?? '')
  return parent === undefined ? '' : placeName(context, parent)
}
