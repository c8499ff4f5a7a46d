import { inflateSync } from 'node:zlib'
import type { Figure } from '../../../shared/document/tree.ts'

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Samples of a pixel, by PNG's colour types. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
/** Bytes that a picture may come to when unpacked. */
const largest = 200_000_000
/** Ways in which a row of dots is told from the one above it. */
const filters = 5

/** Whether a figure's bytes are a whole picture of its kind; the libraries that draw it end the program if not. */
export function isPicture({ mediaType, bytes }: Pick<Figure, 'mediaType' | 'bytes'>): boolean {
  try {
    return mediaType === 'image/png' ? isPng(bytes) : isJpeg(bytes)
  } catch {
    return false
  }
}

function isPng(bytes: Uint8Array): boolean {
  if (!pngSignature.every((byte, index) => bytes[index] === byte)) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const data: Uint8Array[] = []
  let at = 8
  while (at < bytes.length) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length))
    if (type === 'IEND') break
    at += 12 + length
  }
  const isInterlaced = bytes[28] !== 0
  return !isInterlaced && isWholePicture(Buffer.concat(data), view)
}

/** Whether packed rows are as many as the header says, each a filter's number and its samples; not a byte more is unpacked. */
function isWholePicture(packed: Uint8Array, view: DataView): boolean {
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const perPixel = samples[view.getUint8(25)]
  if (perPixel === undefined || width === 0 || height === 0) return false
  const row = 1 + Math.ceil((width * perPixel * view.getUint8(24)) / 8)
  if (row * height > largest) return false
  const unpacked = inflateSync(packed, { maxOutputLength: row * height })
  if (unpacked.length !== row * height) return false
  for (let at = 0; at < unpacked.length; at += row) if ((unpacked[at] ?? filters) >= filters) return false
  return true
}

/** A JPEG whose markers lead to a frame header with a size, and to its data. */
function isJpeg(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint16(0) !== 0xffd8) return false
  let hasFrame = false
  for (let at = 2; at < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    if (marker >> 8 !== 0xff) return false
    if (marker === 0xffda) return hasFrame
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) hasFrame = view.getUint16(at + 5) > 0 && view.getUint16(at + 7) > 0
  }
  return false
}
