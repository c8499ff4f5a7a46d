import type { MeasureWord } from '../common/column-widths.ts'

/** Widths of letters in Times New Roman and Arial, in groups near enough; parts of the letters' size. */
const groups: readonly (readonly [RegExp, number, number])[] = [
  [/[ijlt'|.,:;!]/, 0.28, 0.27],
  [/[frsI()[\]/-]/, 0.37, 0.38],
  [/[0-9ceëaz$€?]/, 0.5, 0.556],
  [/[mwMW@%]/, 0.83, 0.85],
  [/[A-ZÇËŠŽĐČĆ&]/, 0.68, 0.69],
  [/[\u2E80-\u{10FFFF}]/u, 1, 1],
]
const other = [0.5, 0.56] as const
/** Bold letters are this much wider. */
const bolder = 1.06

/** About how wide a word is, without the fonts' own files: Word lays the text out with whatever it has. */
export const estimateWord: MeasureWord = (word, family, bold) => {
  let width = 0
  for (const letter of word) width += letterWidth(letter, family)
  return width * (bold ? bolder : 1)
}

function letterWidth(letter: string, family: Parameters<MeasureWord>[1]): number {
  const [, times, arial] = groups.find(([letters]) => letters.test(letter)) ?? [null, ...other]
  return family === 'Tinos' ? times : arial
}
