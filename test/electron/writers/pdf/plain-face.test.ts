import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { create, type Font } from 'fontkit'
import { expect, test } from 'vitest'
import { coverageOf } from '../../../../electron/writers/pdf/coverage.ts'
import { findFonts } from '../../../../electron/writers/pdf/fonts.ts'
import { openFaces } from '../../../../electron/writers/pdf/open-faces.ts'
import { isPlain, plainFace } from '../../../../electron/writers/pdf/plain-face.ts'
import { fonts } from './folder.ts'

const files = Object.entries(await findFonts(fonts))

/** Which signs stand where, in the font's own units. */
function placesOf(font: Font, text: string): readonly (readonly number[])[] {
  const { glyphs, positions } = font.layout(text)
  return glyphs.map(({ id }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    return [id, xAdvance, xOffset, yOffset]
  })
}

function opened(file: Buffer): Font {
  const font = create(file)
  if (!('layout' in font)) throw new TypeError('a collection')
  return font
}

test.each(files)('%s sets every plain text as the whole face does, kerned', async (_, path) => {
  const file = await readFile(path)
  const [whole, plain] = [opened(file), opened(plainFace(file))]
  const letters = whole.characterSet.map((code) => String.fromCodePoint(code)).filter((one) => isPlain(one))
  expect(letters.length).toBeGreaterThan(2_000)
  const usual = letters.filter((letter) => letter <= 'ž')
  const word = fc.array(fc.oneof(fc.constantFrom(...usual), fc.constantFrom(...letters)), { maxLength: 8 })
  fc.assert(
    fc.property(word, (drawn) => {
      const text = drawn.join('')
      expect(placesOf(plain, text)).toEqual(placesOf(whole, text))
    }),
    { numRuns: 150 },
  )
  const kerned = plain.layout('AVATAR').advanceWidth
  const apart = Array.from('AVATAR').reduce((sum, letter) => sum + plain.layout(letter).advanceWidth, 0)
  expect(kerned).toBeLessThan(apart)
})

test('knows the texts that need the whole face, and leaves the file that it was given', async () => {
  for (const text of ['Përgjegjësia – “€ 1.200,00”', 'Ниш', 'Αθήνα', 'žđčć\n2027'])
    expect(isPlain(text)).toBe(true)
  for (const text of ['q\u0331', 'שלום', 'العربية', 'а\u0483', '˥˩', 'हिन्दी'])
    expect(isPlain(text)).toBe(false)
  const [[, path] = ['', '']] = files
  const file = await readFile(path)
  plainFace(file)
  expect(file.equals(await readFile(path))).toBe(true)
  const glyphs = coverageOf(await openFaces(await findFonts(fonts)))
  const face = { family: 'Tinos', bold: false, italic: false } as const
  glyphs.shown('Fjalë', face)
  expect(glyphs.isPlain).toBe(true)
  glyphs.shown('q\u0331', face)
  glyphs.shown('Fjalë', face)
  expect(glyphs.isPlain).toBe(false)
})
