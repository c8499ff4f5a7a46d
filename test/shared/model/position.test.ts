import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  limits,
  type Position,
  positionBetween,
  positionSchema,
  positionsBetween,
} from '../../../shared/model/index.ts'

/** Pairs of neighbours, made the way people make them: by inserting between neighbours. */
const gaps = fc
  .array(fc.nat(), { maxLength: 30 })
  .chain((slots) => {
    const positions: Position[] = []
    for (const slot of slots) {
      const index = slot % (positions.length + 1)
      const made = positionBetween(positions[index - 1] ?? null, positions[index] ?? null)
      positions.splice(index, 0, made)
    }
    return fc.record({ positions: fc.constant(positions), at: fc.nat(positions.length) })
  })
  .map(({ positions, at }) => ({ before: positions[at - 1] ?? null, after: positions[at] ?? null }))

describe('a position between two', () => {
  test('lies between them and is well-formed', () => {
    fc.assert(
      fc.property(gaps, ({ before, after }) => {
        const made = positionBetween(before, after)
        expect(positionSchema.safeParse(made).success).toBe(true)
        if (before !== null) expect(made > before).toBe(true)
        if (after !== null) expect(made < after).toBe(true)
      }),
    )
  })

  test('exists between any two well-formed positions', () => {
    const position = fc.stringMatching(/^[0-9A-Za-z]{0,6}[1-9A-Za-z]$/)
    fc.assert(
      fc.property(position, position, (a, b) => {
        fc.pre(a !== b)
        const [before, after] = a < b ? [a, b] : [b, a]
        const made = positionBetween(before, after)
        expect(made > before && made < after && positionSchema.safeParse(made).success).toBe(true)
      }),
    )
  })

  test('is refused where there is none', () => {
    expect(() => positionBetween('V', 'V')).toThrow(RangeError)
    expect(() => positionBetween('W', 'V')).toThrow(RangeError)
    expect(() => positionsBetween('W', 'V', 2)).toThrow(RangeError)
  })
})

describe('positions stay short', () => {
  const thousand = 1_000

  /** The length of the longest of a thousand positions, each put where `next` says among those before it. */
  function longest(next: (made: readonly Position[]) => readonly [Position | null, Position | null]): number {
    const made: Position[] = []
    for (let count = 0; count < thousand; count += 1) made.push(positionBetween(...next(made)))
    expect(new Set(made).size).toBe(thousand)
    return Math.max(...made.map((position) => position.length))
  }

  test('over a thousand inserts at the end', () => {
    expect(longest((made) => [made.at(-1) ?? null, null])).toBeLessThanOrEqual(3)
  })

  test('over a thousand inserts at the beginning', () => {
    expect(longest((made) => [null, made.at(-1) ?? null])).toBeLessThanOrEqual(3)
  })

  test('over a thousand inserts, each after the one before, between two neighbours', () => {
    expect(longest((made) => [made.at(-1) ?? 'V', 'W'])).toBeLessThanOrEqual(5)
  })

  test('over a thousand inserts right after the same neighbour', () => {
    expect(longest((made) => ['V', made.at(-1) ?? 'W'])).toBeLessThanOrEqual(5)
  })

  test('and a list of a hundred thousand filled from one end keeps far below the limit', () => {
    let last: Position | null = null
    for (let count = 0; count < 100_000; count += 1) last = positionBetween(last, null)
    expect(last?.length).toBeLessThan(limits.position / 10)
  })
})

describe('several positions at once', () => {
  test('stand in order within their gap, all different', () => {
    fc.assert(
      fc.property(gaps, fc.nat(200), ({ before, after }, count) => {
        const made = positionsBetween(before, after, count)
        expect(made).toHaveLength(count)
        expect(made.toSorted()).toEqual(made)
        expect(new Set(made).size).toBe(count)
        const [first, last] = [made[0], made.at(-1)]
        if (before !== null && first !== undefined) expect(first > before).toBe(true)
        if (after !== null && last !== undefined) expect(last < after).toBe(true)
        expect(made.every((position) => positionSchema.safeParse(position).success)).toBe(true)
      }),
    )
  })

  test('are spread so evenly that ten thousand need three digits', () => {
    const made = positionsBetween(null, null, 10_000)
    expect(Math.max(...made.map((position) => position.length))).toBe(3)
  })

  test('leave room before the first and after the last', () => {
    const made = positionsBetween(null, null, 61)
    expect(positionBetween(null, made[0] ?? null)).toHaveLength(3)
    expect(positionBetween(made.at(-1) ?? null, null).length).toBeLessThanOrEqual(3)
  })
})
