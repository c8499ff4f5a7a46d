import type { Count } from './counts.ts'

/** Two statements of prose that cannot both be true. */
export interface Contradiction {
  readonly one: Count
  readonly other: Count
  readonly kind: 'same' | 'parts'
  /** What the parts come to, where a whole and its parts disagree. */
  readonly sum: number
}

/** The counts of a plan that contradict one another. */
export function contradictions(counts: readonly Count[]): readonly Contradiction[] {
  return [...sameMeant(counts), ...wholesAndParts(counts)]
}

/** Words before a number that do not say what is stated of it. */
const joining = new Set(['', 'anetare', 'dhe', 'e', 'edhe', 'familje', 'kurse', 'me', 'ndersa', 'ose', 'si'])

/** The same noun of the same people under two numbers, stated with the same word: `jetojnë 86 familje`. */
function sameMeant(counts: readonly Count[]): readonly Contradiction[] {
  const first = new Map<string, Count>()
  return counts.flatMap((other): readonly Contradiction[] => {
    if (other.meant.length < 2 || joining.has(other.before)) return []
    const key = [other.noun, other.before, ...[...other.meant].toSorted()].join(' ')
    const one = first.get(key)
    if (one === undefined) first.set(key, other)
    if (one === undefined || one.number === other.number || areOfOtherYears(one, other)) return []
    return [{ one, other, kind: 'same', sum: 0 }]
  })
}

function areOfOtherYears(one: Count, other: Count): boolean {
  return (
    one.years.length > 0 && other.years.length > 0 && !one.years.some((year) => other.years.includes(year))
  )
}

/** A number of several communities together, and in the same paragraph the numbers of each of them. */
function wholesAndParts(counts: readonly Count[]): readonly Contradiction[] {
  return counts.flatMap((whole, index): readonly Contradiction[] => {
    if (whole.communities.size < 2) return []
    const after = counts.slice(index + 1).filter((count) => isPartOf(count, whole))
    const parts = after.filter((part, at) => after.findIndex((other) => haveSame(part, other)) === at)
    const covered = new Set(parts.flatMap((part) => [...part.communities]))
    const sum = parts.reduce((total, part) => total + part.number, 0)
    const [other] = parts
    const isWhole = covered.size === whole.communities.size && sum === whole.number
    const isWrong = covered.size === whole.communities.size ? !isWhole : sum > whole.number
    return other === undefined || !isWrong ? [] : [{ one: whole, other, kind: 'parts', sum }]
  })
}

function isPartOf(part: Count, whole: Count): boolean {
  const isNear = part.text === whole.text && part.paragraph === whole.paragraph && part.noun === whole.noun
  return (
    isNear &&
    part.communities.size === 1 &&
    [...part.communities].every((name) => whole.communities.has(name))
  )
}

function haveSame(one: Count, other: Count): boolean {
  return [...one.communities].join() === [...other.communities].join()
}
