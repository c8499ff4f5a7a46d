import { crc32, deflateSync } from 'node:zlib'

/** A chunk of a PNG file: its type of four letters, and its data. */
export type PngChunk = readonly [type: string, data: Uint8Array]

/** A picture of a shield with see-through corners, as a PNG of 56 by 64 dots. */
export function shield(): Uint8Array {
  return pngOf(shieldChunks())
}

/** The chunks of the shield, to be changed by those who spoil it. */
export function shieldChunks(): readonly PngChunk[] {
  const [width, height] = [56, 64]
  const dots: number[] = []
  for (let y = 0; y < height; y++) {
    dots.push(0)
    for (let x = 0; x < width; x++) {
      const isInside = y < 36 || ((x - 28) / 28) ** 2 + ((y - 36) / 28) ** 2 < 1
      dots.push(...(y < 20 ? [30, 60, 120] : [200, 30, 40]), isInside ? 255 : 0)
    }
  }
  return [header(width, height), ['IDAT', deflateSync(Buffer.from(dots))], ['IEND', Buffer.alloc(0)]]
}

/** The first chunk of a PNG: colours with alpha, 8 bits a sample, unless said otherwise. */
export function header(width: number, height: number, rest: readonly number[] = [8, 6, 0, 0, 0]): PngChunk {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set(rest, 8)
  return ['IHDR', size]
}

/** A PNG file of chunks, with sound checksums. */
export function pngOf(chunks: readonly PngChunk[]): Uint8Array {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return new Uint8Array(Buffer.concat([signature, ...chunks.map(written)]))
}

function written([type, data]: PngChunk): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
