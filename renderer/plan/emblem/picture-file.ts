import { type PictureSize, pictureSize } from '../../../shared/model/index.ts'

/** Why a file becomes no emblem; the interface has a sentence for each. */
export type EmblemProblem =
  /** Neither a PNG nor a JPEG, whatever its name says. */
  | 'other-kind'
  /** More bytes or dots than are worth opening. */
  | 'too-large'
  /** Cut off or spoilt. */
  | 'unreadable'

/** A picture file by what is in it. */
export interface PictureFile {
  readonly type: 'image/png' | 'image/jpeg'
  readonly size: PictureSize
}

/** Bytes of a file that is opened. */
export const largestFile = 20_000_000
/** Dots of a picture that is unpacked: some 160 MB. */
const mostDots = 40_000_000
/** Markers of JPEG that begin a frame and say its size: SOF0 to SOF15, without DHT, JPG and DAC (ITU T.81, B.1.1.3). */
const notFrames: readonly number[] = [0xc4, 0xc8, 0xcc]

/** What a file is, told by its content alone, before anything is unpacked. */
export function pictureFile(bytes: Uint8Array): PictureFile | EmblemProblem {
  const type = typeOf(bytes)
  if (type === null) return 'other-kind'
  const size = type === 'image/png' ? pictureSize(bytes) : jpegSize(bytes)
  if (size === null) return 'unreadable'
  return size.width * size.height > mostDots ? 'too-large' : { type, size }
}

function typeOf(bytes: Uint8Array): PictureFile['type'] | null {
  if ([0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte)) return 'image/png'
  return [0xff, 0xd8, 0xff].every((byte, at) => bytes[at] === byte) ? 'image/jpeg' : null
}

function jpegSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 9 <= bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xff) return null
    if (marker < 0xc0 || marker > 0xcf || notFrames.includes(marker)) continue
    const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
    return width > 0 && height > 0 ? { width, height } : null
  }
  return null
}
