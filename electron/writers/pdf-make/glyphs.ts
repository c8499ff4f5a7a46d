import { cutByGlyphs } from './missing-glyphs.ts'

export type Family = 'Tinos' | 'Arimo'

/** Tells whether a family has a character in a weight and slant. */
export type HasGlyph = (family: Family, bold: boolean, italic: boolean, codePoint: number) => boolean

/** Printed in place of each character that the fonts lack: a white square, which both families have. */
const mark = '□'

/** What the fonts can show of a text. */
export class Glyphs {
  readonly #hasGlyph: HasGlyph

  constructor(hasGlyph: HasGlyph) {
    this.#hasGlyph = hasGlyph
  }

  /** The text with a mark for each character that the face lacks; characters without a shape are left out. */
  shown(text: string, family: Family, bold: boolean, italic: boolean): string {
    const has = (codePoint: number): boolean => this.#hasGlyph(family, bold, italic, codePoint)
    return text
      .split(/([ \t\n]+)/)
      .map((word) => (word.trim() === '' ? word : cutByGlyphs(word, has).map(show).join('')))
      .join('')
  }
}

function show({ text, marks }: { readonly text: string; readonly marks: number }): string {
  return marks === 0 ? text : mark.repeat(marks)
}
