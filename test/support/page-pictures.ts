import { deflateSync, inflateSync } from 'node:zlib'
import { header, pngOf } from './pictures.ts'

/** A grey picture of a page: one byte a dot, 0 black, row after row. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly dots: Uint8Array
}

/** Dots on the side of the squares that are compared: programs smooth letters each in their own way. */
const square = 4
/** How far the grey of a square may be off, of 255. */
const tolerance = 20

/** A grey picture as pdftoppm writes it: PGM, "P5 width height 255" and the dots. */
export function readPgm(bytes: Uint8Array): GreyPicture {
  const [head = '', width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 60)).toString('latin1')) ?? []
  if (width === undefined || height === undefined) throw new TypeError('no grey picture')
  return { width: Number(width), height: Number(height), dots: bytes.subarray(head.length) }
}

/** A grey picture as a small PNG, its rows unfiltered so that `readPng` need not know filters. */
export function writePng({ width, height, dots }: GreyPicture): Uint8Array {
  const rows = Buffer.alloc(height * (width + 1))
  for (let row = 0; row < height; row++) {
    rows.set(dots.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  }
  return pngOf([
    header(width, height, [8, 0, 0, 0, 0]),
    ['IDAT', deflateSync(rows, { level: 9 })],
    ['IEND', new Uint8Array()],
  ])
}

/** A picture that `writePng` wrote. */
export function readPng(bytes: Uint8Array): GreyPicture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const rows = inflateSync(bytes.subarray(41, 41 + view.getUint32(33)))
  const dots = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    const start = row * (width + 1) + 1
    dots.set(rows.subarray(start, start + width), row * width)
  }
  return { width, height, dots }
}

/** How much of two pictures differs, from 0 to 1; 1 for pictures of different sizes. */
export function difference(one: GreyPicture, other: GreyPicture): number {
  if (one.width !== other.width || one.height !== other.height) return 1
  const [first, second] = [squares(one), squares(other)]
  const written = first.filter((grey, at) => Math.min(grey, second[at] ?? 255) < 250).length
  const off = first.filter((grey, at) => Math.abs(grey - (second[at] ?? 0)) > tolerance).length
  return off / Math.max(1, written)
}

/** The mean grey of each square, from left to right and from top to bottom. */
function squares({ width, height, dots }: GreyPicture): readonly number[] {
  const [across, down] = [Math.ceil(width / square), Math.ceil(height / square)]
  return Array.from({ length: across * down }, (_, index) => {
    const [left, top] = [(index % across) * square, Math.floor(index / across) * square]
    let [sum, count] = [0, 0]
    for (let y = top; y < Math.min(top + square, height); y++) {
      for (let x = left; x < Math.min(left + square, width); x++) {
        sum += dots[y * width + x] ?? 0
        count += 1
      }
    }
    return sum / count
  })
}
