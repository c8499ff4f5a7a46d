import { cleanText } from '../../../shared/document/layout/clean.ts'
import { cutByGlyphs } from './missing-glyphs.ts'
import { isPlain } from './plain-face.ts'

export type Family = 'Tinos' | 'Arimo'

/** A family in a weight and slant. */
export interface FaceKey {
  readonly family: Family
  readonly bold: boolean
  readonly italic: boolean
}

/** What a font file says of its characters. */
export interface FaceFile {
  readonly has: (codePoint: number) => boolean
  /** Width of a character as a part of the letters' size. */
  readonly advance: (codePoint: number) => number
  readonly outline: (text: string) => Outlined
}

/** Where a shape goes: `a` to `f` of SVG's matrix, by which x becomes ax + cy + e, and y becomes bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** Letters as one shape in font units, of which `unitsPerEm` are the letters' size; the y axis goes up. */
export interface Outlined {
  readonly width: number
  readonly unitsPerEm: number
  /** The shape as a path of SVG, put in its place. */
  readonly placed: (matrix: Matrix) => string
}

/** Printed in place of each character that the fonts lack: a white square, which both families have. */
const mark = '□'

/** What the fonts can show of a text, and how wide it comes out. */
export class Glyphs {
  readonly #face: (key: FaceKey) => FaceFile
  readonly #widths = new Map<FaceFile, Map<string, number>>()
  #isPlain = true

  constructor(face: (key: FaceKey) => FaceFile) {
    this.#face = face
  }

  /** Whether every text shown so far comes out the same in a plain face. */
  get isPlain(): boolean {
    return this.#isPlain
  }

  /**
   * The text, cleaned, with a mark for each character that the face lacks; characters without a shape are left out.
   * Every text of a PDF file goes through here: an accent apart from its letter would be printed beside it.
   */
  shown(text: string, key: FaceKey): string {
    const { has } = this.#face(key)
    const shown = cleanText(text)
      .split(/([ \t\n]+)/)
      .map((word) => (word.trim() === '' ? word : cutByGlyphs(word, has).map(show).join('')))
      .join('')
    this.#isPlain &&= isPlain(shown)
    return shown
  }

  /** The outline of a text: letters to look at, not to read, search or copy. */
  outline(text: string, key: FaceKey): Outlined {
    return this.#face(key).outline(text)
  }

  /** Width of a word as a part of the letters' size. Kerning left out: it only narrows. */
  width(word: string, key: FaceKey): number {
    const face = this.#face(key)
    const known = this.#widths.get(face) ?? new Map<string, number>()
    this.#widths.set(face, known)
    const found = known.get(word)
    if (found !== undefined) return found
    let width = 0
    for (const character of word) width += face.advance(character.codePointAt(0) ?? 0)
    known.set(word, width)
    return width
  }
}

function show({ text, marks }: { readonly text: string; readonly marks: number }): string {
  return marks === 0 ? text : mark.repeat(marks)
}
