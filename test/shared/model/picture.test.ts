import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  entitySchema,
  limits,
  type PictureProblem,
  pictureBytes,
  pictureProblem,
  pictureSize,
  pictureText,
  plainPicture,
} from '../../../shared/model/index.ts'
import { header, type PngChunk, pngOf, shield, shieldChunks } from '../../support/pictures.ts'

const [size, dots, end] = shieldChunks() as [PngChunk, PngChunk, PngChunk]
const text: PngChunk = ['tEXt', Buffer.from('Comment\0<script>alert(1)</script>', 'latin1')]
const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const jpeg = Uint8Array.from([
  0xff,
  0xd8,
  0xff,
  0xe0,
  0,
  16,
  ...Buffer.from('JFIF\0'),
  1,
  1,
  0,
  0,
  1,
  0,
  1,
  0,
  0,
])

const hostile: readonly (readonly [string, Uint8Array, PictureProblem])[] = [
  ['nothing', new Uint8Array(), 'not-png'],
  ['a drawing with a script', Buffer.from(drawing), 'not-png'],
  ['a JPEG under another name', jpeg, 'not-png'],
  ['a page with a picture’s beginning', Buffer.from('\x89PNG\r\n<html>', 'latin1'), 'not-png'],
  ['one that unpacks to gigabytes', pngOf([header(60_000, 60_000), dots, end]), 'too-large'],
  ['one a dot too wide', pngOf([header(limits.pictureSide + 1, 1), dots, end]), 'too-large'],
  ['too many bytes', pngOf([size, ['IDAT', new Uint8Array(limits.pictureBytes)], end]), 'too-large'],
  ['one that ends in its dots', shield().slice(0, 120), 'damaged'],
  ['one without an end', pngOf([size, dots]), 'damaged'],
  ['one with a file behind it', Buffer.concat([shield(), Buffer.from('PK\x03\x04')]), 'damaged'],
  ['one with a flipped bit', shield().map((byte, at) => (at === 60 ? byte ^ 1 : byte)), 'damaged'],
  ['one without a size', pngOf([dots, end]), 'damaged'],
  ['one of no width', pngOf([header(0, 8), dots, end]), 'damaged'],
  ['one with a text', pngOf([size, text, dots, end]), 'not-plain'],
  [
    'one with a colour profile',
    pngOf([size, ['iCCP', deflateSync(Buffer.alloc(9))], dots, end]),
    'not-plain',
  ],
  ['one in motion', pngOf([size, ['acTL', new Uint8Array(8)], dots, end]), 'not-plain'],
  ['one without dots', pngOf([size, end]), 'not-plain'],
  ['two sizes', pngOf([size, header(1, 1), dots, end]), 'not-plain'],
  ['16 bits a sample', pngOf([header(56, 64, [16, 6, 0, 0, 0]), dots, end]), 'not-plain'],
  ['rows out of order', pngOf([header(56, 64, [8, 6, 0, 0, 1]), dots, end]), 'not-plain'],
  ['a palette that is missing', pngOf([header(56, 64, [8, 3, 0, 0, 0]), dots, end]), 'not-plain'],
]

describe('a picture of a plan', () => {
  test('is a PNG of dots and colours alone', () => {
    expect(pictureProblem(shield())).toBeNull()
    expect(pictureSize(shield())).toEqual({ width: 56, height: 64 })
    const palette: PngChunk = ['PLTE', Uint8Array.from([0, 0, 0, 255, 0, 0])]
    const coloured = pngOf([
      header(56, 64, [8, 3, 0, 0, 0]),
      palette,
      ['tRNS', Uint8Array.of(0)],
      dots,
      dots,
      end,
    ])
    expect(pictureProblem(coloured)).toBeNull()
  })

  test.each(hostile)('is not %s', (_, bytes, problem) => {
    expect(pictureProblem(bytes)).toBe(problem)
    const emblem = {
      kind: 'emblem',
      id: '019b76da-a800-7000-8707-070707070707',
      parent: '019b76da-a800-7000-8707-070707070708',
      position: 'V',
    }
    const entity = (picture: string) => entitySchema.safeParse({ ...emblem, picture }).success
    expect(entity(pictureText(shield()))).toBe(true)
    expect(entity(pictureText(bytes))).toBe(bytes.length === 0)
  })

  test('is base64 to the letter', () => {
    const written = pictureText(shield())
    expect(pictureBytes(written)).toEqual(shield())
    expect(pictureBytes('')).toBeNull()
    expect(() => pictureBytes(`${written} `)).toThrow(SyntaxError)
  })

  test('loses what is more than dots', () => {
    const chatty = pngOf([size, ['sRGB', Uint8Array.of(0)], text, dots, ['tIME', new Uint8Array(7)], end])
    expect(pictureProblem(chatty)).toBe('not-plain')
    expect(plainPicture(chatty)).toEqual(shield())
    expect(plainPicture(jpeg)).toEqual(jpeg)
  })

  test('is looked at without harm, whatever the bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc.uint8Array({ maxLength: 80 }).map((tail) => Buffer.concat([shield().slice(0, 50), tail])),
      fc
        .tuple(fc.nat(shield().length), fc.integer({ min: 1, max: 255 }))
        .map(([place, bit]) => shield().map((byte, at) => (at === place ? byte ^ bit : byte))),
    )
    fc.assert(
      fc.property(bytes, (one) => {
        expect(pictureProblem(one) === null).toBe(Buffer.from(one).equals(shield()))
        expect(plainPicture(one).length).toBeLessThanOrEqual(one.length)
      }),
    )
  })
})
