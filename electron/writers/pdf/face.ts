import type { EmbeddedFont } from './embedded-font.ts'
import { cutByGlyphs } from './missing-glyphs.ts'

/** A piece of text as a page's content shows it. */
export interface Atom {
  /** Inside of a TJ array: glyph codes and shifts. */
  readonly code: string
  /** Width in points at a letter size of one point. */
  readonly width: number
  /** What the piece stands for where its glyphs do not say so: a reader copies and searches this. */
  readonly actual: string | null
}

/** What stands in a page for a character that the fonts do not have. */
const mark = '□'
/** Words remembered by a face; a paper has some thousands. */
const capacity = 40_000

/** One font file at work: words as glyphs, with their widths. */
export class Face {
  readonly font: EmbeddedFont
  /** From the baseline up and down, as fractions of the letters' size. */
  readonly ascent: number
  readonly descent: number
  readonly space: Atom
  readonly #words = new Map<string, readonly Atom[]>()

  constructor(font: EmbeddedFont) {
    this.font = font
    this.ascent = font.ascender / 1000
    this.descent = -font.descender / 1000
    // A glyph is read back as the first character that used it: the plain ones come before their no-break kin.
    this.space = this.#shape(' ', null)
    this.#shape('-', null)
  }

  /** The glyphs of a text without spaces to break at, remembered. */
  atoms(word: string): readonly Atom[] {
    const known = this.#words.get(word)
    if (known) return known
    const atoms = cutByGlyphs(word, (codePoint) => this.font.font.hasGlyphForCodePoint(codePoint)).map(
      ({ text, marks }) => (marks === 0 ? this.#shape(text, null) : this.#shape(mark.repeat(marks), text)),
    )
    if (this.#words.size >= capacity) this.#words.clear()
    this.#words.set(word, atoms)
    return atoms
  }

  /** Width of a text without spaces, in points at a letter size of one point. */
  width(word: string): number {
    return widthOf(this.atoms(word))
  }

  #shape(text: string, actual: string | null): Atom {
    const [codes, positions] = this.font.encode(text)
    let code = ''
    let width = 0
    codes.forEach((glyph, index) => {
      const { xAdvance = 0, advanceWidth = 0, xOffset = 0 } = positions[index] ?? {}
      const after = xAdvance - advanceWidth - xOffset
      code += `${xOffset === 0 ? '' : shift(xOffset)}<${glyph}>${after === 0 ? '' : shift(after)}`
      width += xAdvance
    })
    return { code: code.replaceAll('><', ''), width: width / 1000, actual }
  }
}

/** A move to the right inside a TJ array, in thousandths of the letters' size. */
export function shift(thousandths: number): string {
  return String(-Math.round(thousandths * 100) / 100)
}

/** Width of atoms in a row, in points at a letter size of one point. */
export function widthOf(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, { width }) => sum + width, 0)
}
