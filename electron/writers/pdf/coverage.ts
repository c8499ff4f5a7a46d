import { create, type Font } from 'fontkit'
import { faceName } from './fonts.ts'
import { type FaceFile, Glyphs, type Matrix, type Outlined } from './glyphs.ts'
import type { Faces } from './open-faces.ts'

/** What the faces can show of a document's texts. */
export function coverageOf(faces: Faces): Glyphs {
  return new Glyphs(({ family, bold, italic }) => faces[faceName(family, bold, italic)].characters)
}

/** Opens a face far enough to know its characters and widths. */
export function charactersOf(file: Buffer): FaceFile {
  const font = create(file)
  if (!('hasGlyphForCodePoint' in font)) throw new TypeError('a collection of fonts')
  return faceFile(font)
}

function faceFile(font: Font): FaceFile {
  return {
    has: remembered((codePoint) => font.hasGlyphForCodePoint(codePoint)),
    advance: remembered((codePoint) => font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm),
    outline: (text) => outlineOf(font, text),
  }
}

function outlineOf(font: Font, text: string): Outlined {
  const { glyphs } = font.layout(text)
  const width = glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0)
  const placed = (matrix: Matrix): string => {
    let before = 0
    const paths = glyphs.map((glyph) => {
      const path = glyph.path.translate(before, 0).transform(...matrix)
      before += glyph.advanceWidth
      return path.toSVG()
    })
    return paths.join(' ')
  }
  return { width, unitsPerEm: font.unitsPerEm, placed }
}

function remembered<T>(ask: (codePoint: number) => T): (codePoint: number) => T {
  const known = new Map<number, T>()
  return (codePoint) => {
    const found = known.get(codePoint)
    if (found !== undefined) return found
    const answer = ask(codePoint)
    known.set(codePoint, answer)
    return answer
  }
}
