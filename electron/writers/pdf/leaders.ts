import type { Content } from './content.ts'
import type { Atom } from './face.ts'
import type { Faces } from './faces.ts'
import type { ContentsEntry } from './paper.ts'

/** Between a heading and its dots, and the dots and the number, in points. */
const gap = 4
/** Between two dots, as a share of the letters' size. */
const spread = 0.14

/** Writes the page number of a line of the contents, and the dots that lead to it. */
export function writeEntry(
  content: Content,
  entry: ContentsEntry,
  page: number | undefined,
  faces: Faces,
): void {
  const { area, size } = entry
  const style = { x: 0, size, language: null, field: null, stretch: 0 }
  const baseline = area.y + entry.baseline
  const face = faces.of('Tinos', entry.bold, false)
  const number = page === undefined ? '' : String(page)
  const width = face.width(number) * size
  content.run({ ...style, face, atoms: [...face.atoms(number)] }, area.x + area.width - width, baseline)

  const plain = faces.of('Tinos', false, false)
  const pitch = (plain.width('.') + spread) * size
  // Dots of all lines stand one under the other.
  const first = Math.ceil((entry.textEnd + gap) / pitch)
  const count = Math.floor((area.width - width - gap) / pitch) - first
  if (count > 1)
    content.run(
      { ...style, face: plain, atoms: dots(plain.atoms('.'), count) },
      area.x + first * pitch,
      baseline,
    )
}

function dots([dot]: readonly Atom[], count: number): Atom[] {
  if (!dot) return []
  const spaced = { ...dot, code: `${dot.code}${-spread * 1000}` }
  return Array.from({ length: count }, () => spaced)
}
