import { childrenOf, type EntityOf, fieldsOf, type Id, type Plan } from '../../shared/model/index.ts'
import { type Batch, merging, referencesIn, referringFields } from '../../shared/operations/index.ts'
import { change } from '../drafting/batches.ts'
import { pageOfEntity } from '../plan/page-of.ts'
import { mentioning, mentionsOf } from './mentions.ts'

/** The kinds that a plan keeps lists of. */
export type ListedKind = 'institution' | 'funding-source' | 'abbreviation'

/** One of a list. */
export type Listed = EntityOf<'institution'> | EntityOf<'funding-source'> | EntityOf<'abbreviation'>

/** The list of a kind, in its order. */
export function listOf(plan: Plan, kind: ListedKind): readonly Listed[] {
  if (kind === 'institution') return childrenOf(plan, plan.id, kind)
  if (kind === 'funding-source') return childrenOf(plan, plan.id, kind)
  return childrenOf(plan, plan.id, kind)
}

/** The value that names one of a list in full. */
export function nameField(kind: ListedKind): 'name' | 'long' {
  return kind === 'abbreviation' ? 'long' : 'name'
}

/** The value in the first column of a list's table. */
export function firstField(kind: ListedKind): 'name' | 'short' {
  return kind === 'abbreviation' ? 'short' : 'name'
}

/** The full name of one of a list. */
export function nameOf(one: Listed): string {
  return one.kind === 'abbreviation' ? one.long : one.name
}

/** How one of a list is called in a few words. */
export function shortNameOf(one: Listed): string {
  return one.short === '' ? nameOf(one) : one.short
}

/** The pages on which each of the lists is used, each once, in reading order: where it is referred to, or for an abbreviation named. */
export function usesIn(plan: Plan, kind: ListedKind): ReadonlyMap<Id, readonly string[]> {
  if (kind === 'abbreviation') {
    const found = mentionsOf(plan)
    return new Map(
      childrenOf(plan, plan.id, kind).map(({ id, short }) => [id, pagesOf(plan, found.get(short) ?? [])]),
    )
  }
  const uses = new Map<Id, Id[]>()
  for (const entity of plan.entities.values()) {
    for (const name of referringFields(entity.kind)) {
      for (const id of referencesIn(entity, name)) uses.set(id, [...(uses.get(id) ?? []), entity.id])
    }
  }
  return new Map([...uses].map(([id, entities]) => [id, pagesOf(plan, entities)]))
}

function pagesOf(plan: Plan, entities: readonly Id[]): readonly string[] {
  return [...new Set(entities.flatMap((id) => pageOfEntity(plan, id) ?? []))]
}

/**
 * Merges one of a list into another, in one step: every use goes over, and what the other does not say is taken from it.
 * @param mentions whether texts that name the one by its short form are to name the other
 */
export function mergeListed(plan: Plan, from: Listed, into: Listed, mentions: boolean): Batch {
  const taken =
    from.short !== '' && into.short === '' ? change(plan, into.kind, into.id, { short: from.short }) : []
  const texts = mentions ? mentioning(plan, from.short, shortNameOf(into), new Set([from.id, into.id])) : []
  return [...texts, ...taken, ...merging(plan.entities.values(), from.id, into.id)]
}

/** The longest text of a value of a list. */
export function longest(kind: ListedKind, name: string): number {
  return fieldsOf(kind)[name]?.maximumLength ?? 0
}
