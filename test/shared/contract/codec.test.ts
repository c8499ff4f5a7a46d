import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode } from '../../../shared/contract/index.ts'
import { fromBase64, toBase64 } from '../../../shared/model/index.ts'

const bytes = fc.uint8Array({ maxLength: 60 })
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, false, 0, 1.5, '', '$bytes', 'ë ç', { $bytes: 'AAAA' }),
    fc.string({ unit: 'binary' }),
    bytes,
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('$', '$$', '$bytes', '$$bytes')), tie('any'), {
      maxKeys: 4,
    }),
  ),
})).any

describe('the codec', () => {
  it('gives back what it was given, bytes included', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(decode(encode(given))).toEqual(plain(given))
      }),
    )
  })

  it('writes the base64 that every other program reads', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (given) => {
        const text = Buffer.from(given).toString('base64')
        expect(toBase64(given)).toBe(text)
        expect(fromBase64(text)).toEqual(given)
      }),
      { numRuns: 50 },
    )
  })

  it('leaves out what has no value', () => {
    expect(decode(encode({ a: undefined, b: 1 }))).toEqual({ b: 1 })
    expect(decode(encode(undefined))).toBeNull()
  })

  it.each([
    '',
    '{',
    '{"$bytes":"A"}',
    '{"$bytes":"A==="}',
    '{"$bytes":"AB=="}',
    '{"$bytes":"A*AA"}',
    '{"$bytes":"ëAAA"}',
  ])('refuses %j', (text) => {
    expect(() => decode(text)).toThrow(SyntaxError)
  })

  it('cannot be made to touch a prototype', () => {
    const decoded = decode(
      '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}',
    ) as object
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype)
    expect('admin' in {}).toBe(false)
    expect(Object.keys(decoded)).toEqual(['__proto__', 'constructor'])
  })

  it('refuses nesting without end instead of ending the program', () => {
    const depth = 300_000
    expect(() => decode('['.repeat(depth) + ']'.repeat(depth))).toThrow(RangeError)
  })
})

/** As JSON would have it: -0 is 0, prototypes are gone. */
function plain(given: unknown): unknown {
  if (given instanceof Uint8Array) return given
  if (Array.isArray(given)) return given.map(plain)
  if (typeof given !== 'object' || given === null) return Object.is(given, -0) ? 0 : given
  return Object.fromEntries(Object.entries(given).map(([key, item]) => [key, plain(item)]))
}
