import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paginate, type SizedPiece } from '../../../../shared/document/html/index.ts'

const piece = (height: number, changed: Partial<SizedPiece> = {}): SizedPiece => ({
  height,
  frame: null,
  keep: false,
  breakBefore: false,
  ...changed,
})
const spans = (pieces: readonly SizedPiece[], frames: readonly number[] = []) =>
  paginate(pieces, 100, frames).map(({ from, to }) => [from, to])

describe('pages', () => {
  test('hold as many pieces as fit', () => {
    expect(spans([piece(60), piece(40), piece(1)])).toEqual([
      [0, 2],
      [2, 3],
    ])
    expect(spans([])).toEqual([])
  })

  test('begin where they are told to', () => {
    expect(spans([piece(1), piece(1, { breakBefore: true })])).toEqual([
      [0, 1],
      [1, 2],
    ])
    expect(spans([piece(1, { breakBefore: true })])).toEqual([[0, 1]])
  })

  test('never end with a heading', () => {
    expect(spans([piece(80), piece(10, { keep: true }), piece(30)])).toEqual([
      [0, 1],
      [1, 3],
    ])
  })

  test('repeat the heading rows of a table, which take their room again', () => {
    const row = piece(30, { frame: 0 })
    expect(spans([row, row, row, row], [30])).toEqual([
      [0, 2],
      [2, 4],
    ])
  })

  test('are longer than paper only for a piece that is', () => {
    expect(spans([piece(10), piece(300), piece(10)])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ])
  })

  test('hold every piece once, in order, and no more than fits, whatever the pieces', () => {
    const some = fc.array(
      fc.record({
        height: fc.integer({ min: 0, max: 130 }),
        frame: fc.constantFrom(null, 0, 1),
        keep: fc.boolean(),
        breakBefore: fc.boolean(),
      }),
    )
    fc.assert(
      fc.property(some, (pieces) => {
        const pages = paginate(pieces, 100, [10, 20])
        expect(pages.flatMap(({ from, to }) => pieces.slice(from, to))).toEqual(pieces)
        for (const { from, to } of pages) {
          expect(to).toBeGreaterThan(from)
          const height = pieces.slice(from, to).reduce((sum, one) => sum + one.height, 0)
          if (to - from > 1) expect(height).toBeLessThanOrEqual(100)
          expect(pieces.slice(from + 1, to).some(({ breakBefore }) => breakBefore)).toBe(false)
        }
      }),
    )
  })
})
