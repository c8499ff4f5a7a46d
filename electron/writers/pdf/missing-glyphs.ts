/** A stretch of a word: shown as it is, or by so many marks because the font lacks its characters. */
export interface Stretch {
  readonly text: string
  /** 0 where the font has every character. */
  readonly marks: number
}

const invisible = /\p{Default_Ignorable_Code_Point}/u
/** Characters that belong to the one before: accents, skin tones. */
const joining = /\p{M}|[\u{1F3FB}-\u{1F3FF}]/u
const zeroWidthJoiner = '\u200D'
/** What every face has, so that most words need no looking up. */
const everywhere = /^[\u0021-\u007E\u00A1-\u00AC\u00AE-\u017F\u2013\u2014\u2018-\u201E\u2022\u2026\u20AC]*$/

/** Cuts a word into what a font can show and what it cannot; characters without a shape are left out of the former. */
export function cutByGlyphs(word: string, hasGlyph: (codePoint: number) => boolean): Stretch[] {
  if (everywhere.test(word)) return word === '' ? [] : [{ text: word, marks: 0 }]
  const stretches: { text: string; marks: number; isKnown: boolean }[] = []
  let before = ''
  for (const character of word) {
    const last = stretches.at(-1)
    const isInvisible = invisible.test(character)
    if (isInvisible) {
      if (last && !last.isKnown) last.text += character
    } else {
      const isKnown = hasGlyph(character.codePointAt(0) ?? 0)
      const added = isKnown || before === zeroWidthJoiner || (joining.test(character) && last) ? 0 : 1
      if (last?.isKnown === isKnown) {
        last.text += character
        last.marks += added
      } else {
        stretches.push({ text: character, marks: isKnown ? 0 : Math.max(1, added), isKnown })
      }
    }
    before = character
  }
  return stretches.map(({ text, marks }) => ({ text, marks }))
}
