/** A square PNG with its edge in pixels. */
export interface Picture {
  readonly size: number
  readonly png: Uint8Array
}

/** Types of the pictures in an Apple icon by their edge; each holds a PNG. */
const appleTypes: Readonly<Record<number, string>> = {
  16: 'icp4',
  32: 'icp5',
  64: 'icp6',
  128: 'ic07',
  256: 'ic08',
  512: 'ic09',
  1024: 'ic10',
}

/** Pictures as a Windows icon (.ico), each stored as PNG; those of more than 256 pixels have no place there. */
export function windowsIcon(pictures: readonly Picture[]): Uint8Array {
  const fitting = pictures.filter(({ size }) => size <= 256)
  const head = Buffer.alloc(6 + 16 * fitting.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(fitting.length, 4)
  let at = head.length
  for (const [index, { size, png }] of fitting.entries()) {
    const entry = 6 + 16 * index
    // 256 is written as 0.
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(at, entry + 12)
    at += png.length
  }
  return Buffer.concat([head, ...fitting.map(({ png }) => png)])
}

/** Pictures as an Apple icon (.icns); those of an edge that the format does not know are left out. */
export function appleIcon(pictures: readonly Picture[]): Uint8Array {
  const parts = pictures.flatMap(({ size, png }) => {
    const type = appleTypes[size]
    return type === undefined ? [] : [chunk(type, png)]
  })
  return chunk('icns', Buffer.concat(parts))
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([head, content])
}
