import { fromBase64, toBase64 } from './base64.ts'
import { limits } from './limits.ts'

/** Why bytes are no picture that a plan takes. */
export type PictureProblem =
  /** Something else than a PNG file: a JPEG under another name, a drawing with scripts. */
  | 'not-png'
  /** More bytes or more dots than `limits` allow. */
  | 'too-large'
  /** Cut off, or a chunk whose checksum is wrong. */
  | 'damaged'
  /** A PNG that carries more than dots: texts, profiles, pictures in motion; or of a rare make. */
  | 'not-plain'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Chunks that hold dots and colours, in the order in which they must stand (PNG, third edition, 5.6). */
const plainChunks = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']
/** Colour types of PNG with 8 bits a sample: grey, colours, palette, each with or without alpha. */
const paletteType = 3
const colourTypes = [0, 2, paletteType, 4, 6]

/** A stretch of a PNG file: length, type, data, checksum. */
interface Chunk {
  readonly type: string
  readonly data: Uint8Array
  readonly isSound: boolean
  /** The whole chunk. */
  readonly bytes: Uint8Array
}

/** Width and height in dots. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** What is wrong with the bytes of a picture; null if a plan may hold them. */
export function pictureProblem(bytes: Uint8Array): PictureProblem | null {
  if (!signature.every((byte, index) => bytes[index] === byte)) return 'not-png'
  if (bytes.length > limits.pictureBytes) return 'too-large'
  const chunks = chunksOf(bytes)
  if (chunks === null || chunks.some(({ isSound }) => !isSound)) return 'damaged'
  const size = sizeIn(chunks)
  if (size === null) return 'damaged'
  if (Math.max(size.width, size.height) > limits.pictureSide) return 'too-large'
  return isPlain(chunks) ? null : 'not-plain'
}

/** The size of a PNG from its beginning, whatever else is wrong with it; null for other bytes. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const isPng = signature.every((byte, index) => bytes[index] === byte)
  if (!isPng || bytes.length < 33 || nameAt(bytes, 12) !== 'IHDR') return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return positive({ width: view.getUint32(16), height: view.getUint32(20) })
}

/** A PNG without the chunks that hold no dots or colours; other bytes as they are. */
export function plainPicture(bytes: Uint8Array): Uint8Array {
  const chunks = pictureSize(bytes) === null ? null : chunksOf(bytes)
  if (chunks === null) return bytes
  const kept = chunks.filter(({ type }) => plainChunks.includes(type))
  const parts = [Uint8Array.from(signature), ...kept.map((chunk) => chunk.bytes)]
  const plain = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    plain.set(part, at)
    at += part.length
  }
  return plain
}

/** A picture as a plan holds it: base64 of a PNG. */
export function pictureText(bytes: Uint8Array): string {
  return toBase64(bytes)
}

/** The bytes of a picture in a plan; null where there is none. */
export function pictureBytes(text: string): Uint8Array | null {
  return text === '' ? null : fromBase64(text)
}

/** True for the base64 text of a picture that a plan takes, and for no picture at all. */
export function isPictureText(text: string): boolean {
  try {
    const bytes = pictureBytes(text)
    return bytes === null || pictureProblem(bytes) === null
  } catch {
    return false
  }
}

/** The chunks of a PNG, or null where its end is missing or something follows it. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  let at = signature.length
  while (chunks.at(-1)?.type !== 'IEND') {
    if (at + 12 > bytes.length) return null
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    const isSound = checksum(bytes.subarray(at + 4, end - 4)) === view.getUint32(end - 4)
    const data = bytes.subarray(at + 8, end - 4)
    chunks.push({ type: nameAt(bytes, at + 4), data, isSound, bytes: bytes.subarray(at, end) })
    at = end
  }
  return at === bytes.length ? chunks : null
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}

function sizeIn([first]: readonly Chunk[]): PictureSize | null {
  if (first?.type !== 'IHDR' || first.data.length !== 13) return null
  const view = new DataView(first.data.buffer, first.data.byteOffset, first.data.byteLength)
  return positive({ width: view.getUint32(0), height: view.getUint32(4) })
}

function positive(size: PictureSize): PictureSize | null {
  return size.width > 0 && size.height > 0 ? size : null
}

/** Each kind of chunk at its place and no other; 8 bits a sample, the usual methods, rows in their order. */
function isPlain(chunks: readonly Chunk[]): boolean {
  const places = chunks.map(({ type }) => plainChunks.indexOf(type))
  const isInOrder = places.every((place, index) => {
    const before = places[index - 1] ?? -1
    return place > before || (place === before && plainChunks[place] === 'IDAT')
  })
  const [depth = 0, colours = -1, ...methods] = chunks[0]?.data.subarray(8) ?? []
  const hasPalette = chunks.some(({ type, data }) => type === 'PLTE' && isPalette(data))
  return (
    isInOrder &&
    chunks.some(({ type }) => type === 'IDAT') &&
    depth === 8 &&
    colourTypes.includes(colours) &&
    methods.every((method) => method === 0) &&
    hasPalette === (colours === paletteType)
  )
}

function isPalette({ length }: Uint8Array): boolean {
  return length > 0 && length <= 768 && length % 3 === 0
}

/** Checksums of single bytes, for the polynomial of PNG (Annex D). */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest
})

/** The checksum of a chunk's type and data: CRC-32. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff
  for (const byte of bytes) rest = (remainders[(rest ^ byte) & 255] ?? 0) ^ (rest >>> 8)
  return (rest ^ 0xffffffff) >>> 0
}
