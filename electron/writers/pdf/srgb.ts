/** A number as the 16.16 fixed point of colour profiles. */
function fixed(value: number): number[] {
  return bytes(Math.round(value * 65_536) | 0, 4)
}

function bytes(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => (value >>> (8 * (count - 1 - index))) & 0xff)
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}

function xyz(x: number, y: number, z: number): number[] {
  return [...ascii('XYZ '), 0, 0, 0, 0, ...fixed(x), ...fixed(y), ...fixed(z)]
}

/** A text in one language. */
function named(text: string): number[] {
  const letters = ascii(text).flatMap((code) => [0, code])
  return [
    ...ascii('mluc'),
    0,
    0,
    0,
    0,
    ...bytes(1, 4),
    ...bytes(12, 4),
    ...ascii('enUS'),
    ...bytes(letters.length, 4),
    ...bytes(28, 4),
    ...letters,
  ]
}

/** IEC 61966-2-1: the curve from stored values to light, and the primaries seen under D50 (Bradford). */
const curve = [
  ...ascii('para'),
  0,
  0,
  0,
  0,
  0,
  3,
  0,
  0,
  ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed),
]
const adaptation = [
  1.047_844_35, 0.022_898_23, -0.050_193_18, 0.029_549_83, 0.990_481_1, -0.017_073_18, -0.009_245_13,
  0.015_043_84, 0.752_131_64,
]

const tags: readonly (readonly [string, readonly number[]])[] = [
  ['desc', named('sRGB')],
  ['cprt', named('CC0')],
  ['wtpt', xyz(0.9642, 1, 0.8249)],
  ['chad', [...ascii('sf32'), 0, 0, 0, 0, ...adaptation.flatMap(fixed)]],
  ['rXYZ', xyz(0.436_035, 0.222_488, 0.013_916)],
  ['gXYZ', xyz(0.385_101, 0.716_934, 0.097_076)],
  ['bXYZ', xyz(0.143_066, 0.060_608, 0.713_913)],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
]

const headerLength = 128

/**
 * The sRGB colour profile (ICC.1:2010, version 4.3) that a PDF/A file carries. Made here: the one of pdfkit lies in a
 * file that is not there once the program is bundled.
 */
export function srgbProfile(): Uint8Array {
  const table: number[] = [...bytes(tags.length, 4)]
  const data: number[] = []
  const start = headerLength + 4 + 12 * tags.length
  const places = new Map<readonly number[], number>()
  for (const [name, content] of tags) {
    const place = places.get(content) ?? start + data.length
    if (!places.has(content)) {
      places.set(content, place)
      data.push(...content)
      while (data.length % 4 !== 0) data.push(0)
    }
    table.push(...ascii(name), ...bytes(place, 4), ...bytes(content.length, 4))
  }
  return Uint8Array.from([...header(start + data.length), ...table, ...data])
}

function header(length: number): number[] {
  const start = [...bytes(length, 4), 0, 0, 0, 0, 4, 0x30, 0, 0, ...ascii('mntrRGB XYZ ')]
  const date = [2026, 1, 1, 0, 0, 0].flatMap((part) => bytes(part, 2))
  const middle = [...ascii('acsp'), ...Array.from({ length: 28 }, () => 0)]
  const end = [...fixed(0.9642), ...fixed(1), ...fixed(0.8249)]
  const written = [...start, ...date, ...middle, ...end]
  return [...written, ...Array.from({ length: headerLength - written.length }, () => 0)]
}
