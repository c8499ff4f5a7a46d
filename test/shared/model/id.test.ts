import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createIdSource, idSchema } from '../../../shared/model/index.ts'
import { testIds } from '../../support/ids.ts'

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)

describe('ids', () => {
  test('are UUIDs of version 7 that tell the time of their making', () => {
    const id = createIdSource(() => Date.UTC(2026, 10, 21), random)()
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(Number.parseInt(id.slice(0, 13).replace('-', ''), 16)).toBe(Date.UTC(2026, 10, 21))
  })

  test('made one after the other sort one after the other, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 200 }), (jumps) => {
        let clock = 1_700_000_000_000
        let jump = 0
        const ids = createIdSource(() => (clock += jumps[jump++ % jumps.length] ?? 0), random)
        const made = Array.from({ length: 200 }, () => ids())
        expect(made.toSorted()).toEqual(made)
      }),
    )
  })

  test('ten thousand within one millisecond are all different and in order', () => {
    const ids = testIds()
    const made = Array.from({ length: 10_000 }, () => ids())
    expect(new Set(made).size).toBe(10_000)
    expect(made.toSorted()).toEqual(made)
    expect(made.every((id) => idSchema.safeParse(id).success)).toBe(true)
  })

  test('a clock of fractions of a millisecond does no harm', () => {
    expect(idSchema.safeParse(createIdSource(() => 1_700_000_000_000.25, random)()).success).toBe(true)
  })

  test.each(['', 'x', '00000000-0000-4000-8000-000000000000', '0192F0C0-0000-7000-8000-000000000000'])(
    '%j is none',
    (text) => {
      expect(idSchema.safeParse(text).success).toBe(false)
    },
  )
})
