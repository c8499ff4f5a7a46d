import type { ExplanationKey, Parameter } from '../finding.ts'

/** A row below a declared sum. All amounts of this file are minor units. */
export interface Part {
  /** How the paper names it. */
  readonly name: string
  /** Its amount in the column of the sum. */
  readonly amount: number
  /** What the paper prints for it in that column, where it prints an amount. */
  readonly printed: number | null
  /** Its amounts in the other columns. */
  readonly elsewhere: readonly number[]
}

/** A declared sum that is wrong, with what may explain it. */
export interface Wrong {
  readonly declared: number
  readonly computed: number
  readonly parts: readonly Part[]
  /** For a total: the computed amounts of the years, and what the paper prints for them; empty for a year. */
  readonly years: readonly number[]
  readonly printedYears: readonly number[]
  /** What the other years come to, for the sum of a year. */
  readonly elsewhere: readonly number[]
}

/** What would explain a wrong sum, with what stands for its placeholders. */
export interface Explanation {
  readonly key: ExplanationKey
  readonly parameters: Readonly<Record<string, Parameter>>
}

/** The first explanation that fits to the cent, the likeliest first; null if none does. */
export function explain(wrong: Wrong): Explanation | null {
  for (const attempt of attempts) {
    const found = attempt(wrong)
    if (found !== null) return found
  }
  return null
}

const attempts: readonly ((wrong: Wrong) => Explanation | null)[] = [
  printedParts,
  noAmounts,
  otherYears,
  printedYears,
  leftOut,
  otherYearOfPart,
  countedTwice,
  otherColumn,
  factor,
  digits,
]

function plain(key: ExplanationKey, parameters: Explanation['parameters'] = {}): Explanation {
  return { key, parameters }
}

function noAmounts({ computed, years }: Wrong): Explanation | null {
  const isEmpty = computed === 0 && years.length > 0 && years.every((amount) => amount === 0)
  return isEmpty ? plain('no-amounts') : null
}

/** Every year alike, but taken another number of times than the plan has years; halves happen too. */
function otherYears({ declared, years }: Wrong): Explanation | null {
  const [yearly = 0] = years
  if (yearly <= 0 || declared <= 0 || years.some((amount) => amount !== yearly)) return null
  const halves = (declared * 2) / yearly
  if (!Number.isInteger(halves) || halves > 24) return null
  const taken = halves % 2 === 0 ? String(halves / 2) : `${Math.floor(halves / 2)},5`
  return plain('other-years', { taken, years: years.length })
}

function printedYears({ declared, printedYears: printed }: Wrong): Explanation | null {
  return printed.length > 1 && sum(printed) === declared ? plain('printed-years') : null
}

function printedParts({ declared, parts }: Wrong): Explanation | null {
  if (parts.every(({ printed, amount }) => printed === null || printed === amount)) return null
  return sum(parts.map(({ printed, amount }) => printed ?? amount)) === declared
    ? plain('printed-parts')
    : null
}

function leftOut({ declared, computed, parts }: Wrong): Explanation | null {
  const part = parts.find(({ amount }) => amount !== 0 && declared === computed - amount)
  return part === undefined || parts.length < 2 ? null : plain('left-out', { part: part.name })
}

/** One part with its amount of another year in place of its own. */
function otherYearOfPart({ declared, computed, parts }: Wrong): Explanation | null {
  const part = parts.find(({ amount, elsewhere }) =>
    elsewhere.some((other) => other !== amount && declared === computed - amount + other),
  )
  return part === undefined ? null : plain('other-year-of-part', { part: part.name })
}

function countedTwice({ declared, computed, parts }: Wrong): Explanation | null {
  const part = parts.find(({ amount }) => amount !== 0 && declared === computed + amount)
  return part === undefined ? null : plain('counted-twice', { part: part.name })
}

function otherColumn({ declared, elsewhere }: Wrong): Explanation | null {
  return declared !== 0 && elsewhere.includes(declared) ? plain('other-column') : null
}

function factor({ declared, computed }: Wrong): Explanation | null {
  if (declared === 0 || computed === 0) return null
  const times = [10, 100, 1000].find((by) => declared === computed * by || declared * by === computed)
  return times === undefined ? null : plain('factor', { times })
}

/** One digit is another, or two digits beside each other are swapped. */
function digits({ declared, computed }: Wrong): Explanation | null {
  const left = String(declared)
  const right = String(computed)
  if (left.length !== right.length || left.length < 4) return null
  const differing = Array.from(left).flatMap((digit, index) => (digit === right[index] ? [] : [index]))
  if (differing.length === 1) return plain('one-digit')
  const [first = 0, second = 0] = differing
  const areSwapped = left[first] === right[second] && left[second] === right[first]
  return differing.length === 2 && second === first + 1 && areSwapped ? plain('swapped-digits') : null
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
