import { type Hunk, hunksBetween, sharedStart } from './hunks.ts'

/** What became of two changes to the same. */
export interface Woven<T> {
  readonly value: T
  /** What theirs said in each place where both changed the same and mine stayed; empty where they took it out. */
  readonly overruled: readonly T[]
}

/** Hunks that say something else of the same stretch of the base. */
interface Group {
  readonly start: number
  end: number
  readonly mine: Hunk[]
  readonly theirs: Hunk[]
}

type Parts = readonly string[]

/**
 * Joins two lists that were made of one base by two people: what only one of them changed is as they made it, what both put
 * in at one place both stays, mine first, and where both changed the same, mine stays.
 * @param opens tells a part that begins a new line: what goes on in the line before it comes before all new lines
 */
export function weave(
  base: Parts,
  mine: Parts,
  theirs: Parts,
  opens: (part: string) => boolean,
): Woven<Parts> {
  const value: string[] = []
  const overruled: Parts[] = []
  let at = 0
  for (const group of groupsOf(hunksBetween(base, mine), hunksBetween(base, theirs))) {
    const solved = solve(base, group, opens)
    value.push(...base.slice(at, group.start), ...solved.said)
    if (solved.overruled !== null) overruled.push(solved.overruled)
    at = group.end
  }
  return { value: [...value, ...base.slice(at)], overruled }
}

function groupsOf(mine: readonly Hunk[], theirs: readonly Hunk[]): readonly Group[] {
  const all = [
    ...mine.map((hunk) => ({ hunk, side: 'mine' as const })),
    ...theirs.map((hunk) => ({ hunk, side: 'theirs' as const })),
  ]
  const groups: Group[] = []
  for (const { hunk, side } of all.toSorted(
    (a, b) => a.hunk.start - b.hunk.start || a.hunk.end - b.hunk.end,
  )) {
    const last = groups.at(-1)
    const group =
      last && meets(last, hunk) ? last : { start: hunk.start, end: hunk.end, mine: [], theirs: [] }
    if (group !== last) groups.push(group)
    group.end = Math.max(group.end, hunk.end)
    group[side].push(hunk)
  }
  return groups
}

/** What is put in right before or right after what the other changed does not meet it. */
function meets(group: Group, { start, end }: Hunk): boolean {
  return start < group.end || (group.start === end && group.end === start)
}

interface Solved {
  readonly said: Parts
  readonly overruled: Parts | null
}

function solve(base: Parts, group: Group, opens: (part: string) => boolean): Solved {
  const mine = sayOf(base, group, group.mine)
  const theirs = sayOf(base, group, group.theirs)
  if (group.theirs.length === 0 || isSame(mine, theirs)) return { said: mine, overruled: null }
  if (group.mine.length === 0) return { said: theirs, overruled: null }
  if (group.start === group.end) return { said: bothOf(mine, theirs, opens), overruled: null }
  const hunks = [...group.mine, ...group.theirs]
  if (hunks.every(({ said }) => said.length === 0)) {
    const isGone = (index: number): boolean => hunks.some(({ start, end }) => start <= index && index < end)
    return {
      said: base.slice(group.start, group.end).filter((_, index) => !isGone(group.start + index)),
      overruled: null,
    }
  }
  return { said: mine, overruled: theirs }
}

/** What one side says of the whole stretch of a group. */
function sayOf(base: Parts, group: Group, hunks: readonly Hunk[]): Parts {
  const said: string[] = []
  let at = group.start
  for (const hunk of hunks) {
    said.push(...base.slice(at, hunk.start), ...hunk.said)
    at = hunk.end
  }
  return [...said, ...base.slice(at, group.end)]
}

function isSame(one: Parts, other: Parts): boolean {
  return one.length === other.length && sharedStart(one, other) === one.length
}

/** What both put in at one place; where one goes on from what the other says, that once. */
function bothOf(mine: Parts, theirs: Parts, opens: (part: string) => boolean): Parts {
  const [shorter, longer] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine]
  if (sharedStart(shorter, longer) === shorter.length) return longer
  if (sharedStart(shorter.toReversed(), longer.toReversed()) === shorter.length) return longer
  const [own, ownLines] = atFirstLine(mine, opens)
  const [other, otherLines] = atFirstLine(theirs, opens)
  return [...own, ...other, ...ownLines, ...otherLines]
}

function atFirstLine(parts: Parts, opens: (part: string) => boolean): readonly [Parts, Parts] {
  const found = parts.findIndex(opens)
  const at = found === -1 ? parts.length : found
  return [parts.slice(0, at), parts.slice(at)]
}
