const localHeader = 0x04034b50
const centralHeader = 0x02014b50
const endOfDirectory = 0x06054b50

/**
 * Sets the time of every file inside a ZIP archive (in place; UTC, two-second steps, 1980 at the earliest), so that
 * the same content gives the same bytes whenever it is written. Answers the archive.
 */
export function setZipDates(zip: Uint8Array, date: Date): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const stamp = dosTime(date)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    expectSignature(view, at, centralHeader)
    const local = view.getUint32(at + 42, true)
    expectSignature(view, local, localHeader)
    view.setUint32(at + 12, stamp, true)
    view.setUint32(local + 10, stamp, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return zip
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at
  }
  throw new RangeError('not a ZIP archive')
}

function expectSignature(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature) throw new RangeError('a ZIP archive of an unknown kind')
}

/** The time and date fields of a ZIP header as one little-endian number. */
function dosTime(date: Date): number {
  const year = Math.min(Math.max(date.getUTCFullYear(), 1980), 2107) - 1980
  const day = (year << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1)
  return ((day << 16) | time) >>> 0
}
