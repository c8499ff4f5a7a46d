import { withoutMarks } from '../../shared/locales/common/without-marks.ts'

/**
 * A text as a search compares it: small letters, without ë, ç, š and their like, so that a clerk need not find those keys;
 * đ however it is written: Đakovica, Djakovica, Dakovica.
 */
export function folded(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replaceAll(/[đd]j*/g, 'd')
}

/** Whether a text has every word of a folded query. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const bare = folded(text)
  return words.every((word) => bare.includes(word))
}

/** The words of a query, folded. */
export function wordsIn(query: string): readonly string[] {
  return folded(query)
    .split(/\s+/u)
    .filter((word) => word !== '')
}
