import { readFile } from 'node:fs/promises'
import { create, type Font } from 'fontkit'
import { type FaceName, type FontFiles, faceName } from './fonts.ts'
import { type FaceFile, Glyphs, type Matrix, type Outlined } from './glyphs.ts'

/** Opens the faces far enough to know their characters and widths. */
export async function readCoverage(files: FontFiles): Promise<Glyphs> {
  const faces = new Map<FaceName, FaceFile>()
  for (const [name, path] of Object.entries(files)) {
    const font = create(await readFile(path))
    if (!('hasGlyphForCodePoint' in font)) throw new TypeError(`${name} is a collection of fonts`)
    faces.set(name as FaceName, faceFile(font))
  }
  return new Glyphs(({ family, bold, italic }) => {
    const face = faces.get(faceName(family, bold, italic))
    if (face === undefined) throw new TypeError(`no face of ${family}`)
    return face
  })
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
