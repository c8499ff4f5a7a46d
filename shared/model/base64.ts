const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const codes = Uint8Array.from(alphabet, (sign) => sign.charCodeAt(0))
const values = new Int8Array(128).fill(-1)
for (const [value, code] of codes.entries()) values[code] = value

/** Characters turned into text at once: more would overflow the stack of `fromCharCode`. */
const chunk = 8192

/** Bytes as base64 (RFC 4648, with padding). */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  const signs: number[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]]
    signs.push(sign(a >> 2), sign((a << 4) | (b >> 4)), sign((b << 2) | (c >> 6)), sign(c))
    if (signs.length >= chunk) text += String.fromCharCode(...signs.splice(0))
  }
  text += String.fromCharCode(...signs)
  const over = bytes.length % 3
  return over === 0 ? text : text.slice(0, over - 3) + '='.repeat(3 - over)
}

/**
 * The bytes of a base64 text.
 * @throws SyntaxError unless the text is exactly what `toBase64` would have made
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (text.length % 4 !== 0) throw new SyntaxError('base64 of a wrong length')
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  const end = text.length - padding
  let pending = 0
  let bits = 0
  let at = 0
  for (let index = 0; index < end; index++) {
    pending = ((pending << 6) | valueFor(text.charCodeAt(index))) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = pending >> bits
  }
  if ((pending & ((1 << bits) - 1)) !== 0) throw new SyntaxError('base64 with loose bits')
  return bytes
}

function sign(value: number): number {
  return codes[value & 63] ?? 0
}

function valueFor(code: number): number {
  const value = values[code] ?? -1
  if (value < 0) throw new SyntaxError('no sign of base64')
  return value
}
