import { expect, test } from 'vitest'
import { pictureFile } from '../../../renderer/plan/emblem/picture-file.ts'
import { header, pngOf, shield } from '../../support/pictures.ts'

const end = ['IEND', new Uint8Array()] as const

/** The beginning of a JPEG: tables first, then a frame of a size, of the given kind (SOF). */
function jpeg(width: number, height: number, frame = 0xc0): Uint8Array {
  const tables = [0xff, 0xc4, 0, 4, 1, 2]
  const size = [height >> 8, height & 255, width >> 8, width & 255]
  return Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    0,
    0,
    ...tables,
    0xff,
    frame,
    0,
    11,
    8,
    ...size,
    1,
    1,
  ])
}

test('a picture is known by its content, and its size before it is unpacked', () => {
  expect(pictureFile(shield())).toEqual({ type: 'image/png', size: { width: 56, height: 64 } })
  expect(pictureFile(jpeg(640, 480))).toEqual({ type: 'image/jpeg', size: { width: 640, height: 480 } })
  expect(pictureFile(jpeg(3, 5, 0xc2))).toMatchObject({ size: { width: 3, height: 5 } })
})

test.each([
  ['nothing', '', 'other-kind'],
  ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'other-kind'],
  ['a page', '<html><script>alert(1)</script></html>', 'other-kind'],
  ['a GIF', 'GIF89a\u0001\u0000\u0001\u0000', 'other-kind'],
])('%s is no picture', (_, content, problem) => {
  expect(pictureFile(new TextEncoder().encode(content))).toBe(problem)
})

test.each([
  ['a PNG that is cut off', shield().slice(0, 20), 'unreadable'],
  ['a PNG of no size', pngOf([header(0, 0), end]), 'unreadable'],
  ['a PNG that unpacks to gigabytes', pngOf([header(60_000, 60_000), end]), 'too-large'],
  ['a JPEG that is cut off', jpeg(640, 480).slice(0, 16), 'unreadable'],
  ['a JPEG whose marks lead nowhere', jpeg(640, 480).fill(7, 8), 'unreadable'],
  ['a JPEG of no width', jpeg(0, 9), 'unreadable'],
  ['a JPEG that unpacks to gigabytes', jpeg(65_000, 65_000), 'too-large'],
])('%s is not opened', (_, bytes, problem) => {
  expect(pictureFile(bytes)).toBe(problem)
})
