import { withoutMarks } from '../../shared/locales/common/without-marks.ts'
import { childrenOf, type EntityOf, type Id, type IdSource, type Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import { bodiesOf } from '../activities/pasted/bodies.ts'
import { change } from '../drafting/batches.ts'

/** The lists of an activity that name institutions or sources. */
export type NamedList = 'responsible' | 'supporting' | 'fundingSources'

/** What such a list names. */
export type Named = EntityOf<'institution'> | EntityOf<'funding-source'>

/** Everything of the plan that a list could name. */
export function namedIn(plan: Plan, list: NamedList): readonly Named[] {
  if (list === 'fundingSources') return childrenOf(plan, plan.id, 'funding-source')
  return childrenOf(plan, plan.id, 'institution')
}

/** A name as it is compared: without regard to capitals, accents and signs, so that `dka` and `Drejtoria` are found. */
export function folded(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

/**
 * What fits the typed words, the best first: those whose short form or name begins with them, then those that hold them;
 * those that fit alike by the alphabet.
 */
export function suggestions(
  all: readonly Named[],
  chosen: readonly Id[],
  typed: string,
  compare: (one: string, other: string) => number,
): readonly Named[] {
  const wanted = folded(typed)
  const open = all
    .filter(({ id }) => !chosen.includes(id))
    .toSorted((one, other) => compare(one.name, other.name))
  if (wanted === '') return open
  const ranked = open.flatMap((one) => {
    const rank = rankOf(one, wanted)
    return rank === null ? [] : [{ one, rank }]
  })
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ one }) => one)
}

function rankOf({ name, short }: Named, wanted: string): number | null {
  const [long, brief] = [folded(name), folded(short)]
  if (brief === wanted || long === wanted) return 0
  if (brief.startsWith(wanted)) return 1
  if (long.startsWith(wanted)) return 2
  if (` ${long}`.includes(` ${wanted}`)) return 3
  return long.includes(wanted) || brief.includes(wanted) ? 4 : null
}

/** Whether one of the plan already bears these words as its name or short form. */
export function isKnown(all: readonly Named[], typed: string): boolean {
  return knownAs(all, typed) !== undefined
}

/** Puts a list of an activity in the order given. */
export function saveList(plan: Plan, activity: Id, list: NamedList, ids: readonly Id[]): Batch {
  return change(plan, 'activity', activity, { [list]: ids })
}

/**
 * Puts what typed words name at the end of a list, in one step: several where they name several, as `DKA, ZKKK` does; a new
 * institution or source for each that the plan does not have.
 */
export function addWords(
  plan: Plan,
  activity: EntityOf<'activity'>,
  list: NamedList,
  ids: IdSource,
  typed: string,
): { readonly batch: Batch; readonly added: readonly string[] } {
  const bodies = bodiesOf(plan, list === 'fundingSources' ? 'funding-source' : 'institution', ids)
  const named = bodies.read(typed)
  const chosen = [...new Set([...activity[list], ...named])]
  return { batch: [...bodies.batch(), ...saveList(plan, activity.id, list, chosen)], added: bodies.added() }
}

/** What is known by its whole name or short form. */
function knownAs(all: readonly Named[], typed: string): Named | undefined {
  const wanted = folded(typed)
  return all.find(({ name, short }) => folded(short) === wanted || folded(name) === wanted)
}

/**
 * What typed words mean to somebody who goes on without choosing: what bears that name, else the only one whose name or short
 * form begins so; null for something new.
 */
export function meantBy(all: readonly Named[], typed: string): Named | null {
  const wanted = folded(typed)
  if (wanted === '') return null
  const begun = all.filter((one) => (rankOf(one, wanted) ?? 3) < 3)
  return knownAs(all, typed) ?? (begun.length === 1 ? (begun[0] ?? null) : null)
}

/** A list with one of its members moved by some places. */
export function shifted(ids: readonly Id[], id: Id, by: number): readonly Id[] {
  const index = ids.indexOf(id)
  const target = index + by
  if (index === -1 || target < 0 || target >= ids.length) return ids
  return ids.toSpliced(index, 1).toSpliced(target, 0, id)
}

/** By how many places a member moves that is dropped before another one, or at the end. */
export function placesTo(ids: readonly Id[], id: Id, before: Id | null): number {
  const rest = ids.filter((one) => one !== id)
  const target = before === null ? rest.length : rest.indexOf(before)
  return target === -1 ? 0 : target - ids.indexOf(id)
}
