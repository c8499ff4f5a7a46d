import { diffIndices } from 'node-diff3'

/** A stretch of a list, by the indices of its first part and of the part after its last, and what is said in its place. */
export interface Hunk {
  readonly start: number
  readonly end: number
  readonly said: readonly string[]
}

/** Pairs of parts above which two stretches count as wholly different: finding what they share would be felt. */
const mostPairs = 1_000_000

/** What leads from one list to another, in order; hunks never touch. What is put in or taken out is so as late as may be. */
export function hunksBetween(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const hunks = foundBetween(before, after)
  return hunks.map((hunk, index) => slid(before, hunk, hunks[index + 1]?.start ?? before.length + 1))
}

/** `a. b.` may have got `b.` after its first `.`, or `. b` before it: the former is meant by whoever types. */
function slid(before: readonly string[], { start, end, said }: Hunk, limit: number): Hunk {
  const moving = said.length === 0 ? before.slice(start, end) : said
  if (said.length > 0 && end > start) return { start, end, said }
  let by = 0
  while (end + by + 1 < limit && before[end + by] === moving[by % moving.length]) by += 1
  const turn = by % moving.length
  return { start: start + by, end: end + by, said: [...said.slice(turn), ...said.slice(0, turn)] }
}

function foundBetween(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const start = sharedStart(before, after)
  const rest = sharedStart(before.slice(start).toReversed(), after.slice(start).toReversed())
  const old = before.slice(start, before.length - rest)
  const said = after.slice(start, after.length - rest)
  if (old.length === 0 && said.length === 0) return []
  const pairs = old.length * said.length
  if (pairs === 0 || pairs > mostPairs) return [{ start, end: start + old.length, said }]
  return diffIndices([...old], [...said]).map(({ buffer1: [at, length], buffer2Content }) => ({
    start: start + at,
    end: start + at + length,
    said: buffer2Content,
  }))
}

/** How many parts two lists, or signs two texts, share from their start on. */
export function sharedStart(one: ArrayLike<string>, other: ArrayLike<string>): number {
  const length = Math.min(one.length, other.length)
  for (let index = 0; index < length; index += 1) if (one[index] !== other[index]) return index
  return length
}
