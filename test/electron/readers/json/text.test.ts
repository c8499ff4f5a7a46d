import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../../../electron/readers/error.ts'
import { decode } from '../../../../electron/readers/json/text.ts'

const encoder = new TextEncoder()

function placeOf(bytes: Uint8Array): string {
  try {
    decode(bytes)
  } catch (error) {
    if (error instanceof ReadError && error.reason === 'not-utf8') return error.place
    throw error
  }
  return 'decoded'
}

describe('decode', () => {
  it('gives back any text, without a byte order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decode(encoder.encode(text))).toBe(text.replace(/^\uFEFF/, ''))
      }),
    )
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b))).toBe('{')
  })

  it('names the line and column of the first byte that is no UTF-8', () => {
    const start = encoder.encode('{\n  "title": "Plani i ç')
    expect(placeOf(Uint8Array.of(...start, 0xeb, 0x22))).toBe('2:22')
    expect(placeOf(Uint8Array.of(0xff, 0xfe, 0x7b, 0x00))).toBe('1:1')
    expect(placeOf(Uint8Array.of(...encoder.encode('abc'), 0xe2, 0x82))).toBe('1:4')
  })
})
