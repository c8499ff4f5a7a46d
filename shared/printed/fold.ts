import { withoutMarks } from '../locales/common/without-marks.ts'

/** Cyrillic letters that look like Latin ones and stand among them by mistake. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
}

/** A text for comparing: lower case, without accents, every run of white space one space. */
export function fold(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replace(/[а-яіј]/g, (letter) => lookalikes[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Folded, and without anything but letters, digits and single spaces. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
}
