/** 64 bits of two FNV-1a hashes over the parts, in base 36: no secret, only a short name that is alike at each run. */
export function fingerprintOf(parts: readonly (string | number)[]): string {
  let first = 0x811c9dc5
  let second = 0x01000193
  for (const part of parts) {
    const text = String(part)
    // A NUL ends each part.
    for (let index = 0; index <= text.length; index += 1) {
      const code = index < text.length ? text.charCodeAt(index) : 0
      first = Math.imul(first ^ code, 0x01000193)
      second = Math.imul(second ^ code, 0x85ebca6b) ^ (second >>> 13)
    }
  }
  return (first >>> 0).toString(36).padStart(7, '0') + (second >>> 0).toString(36).padStart(7, '0')
}
