import type { Separator } from './style.ts'

/** One number as it stands in a text, taken apart but not yet understood. */
export interface ScannedNumber {
  /** Where it starts and ends in the text, as UTF-16 offsets. */
  readonly start: number
  readonly end: number
  /** Runs of digits, one more than `separators`. */
  readonly groups: readonly string[]
  readonly separators: readonly Separator[]
  /** Whether a space stands where none belongs. */
  readonly loose: boolean
  /** A separator before the first digit, as in `,50`. */
  readonly headless: boolean
  /** What follows the last digit: `,-` in `5.000,-`, a lone separator in `16.000,`. */
  readonly tail: 'none' | 'dash' | 'separator'
}

/**
 * Digits that are no part of a word (`A2B`), joined by a point or comma with at most one space either side, by an
 * apostrophe, or by spaces where exactly three digits follow. Nothing joins across lines.
 */
const numbers =
  /(?<![\p{L}\p{N}])(?<head>(?<![^\s(])[.,])?(?<body>\d+(?:(?: ?[.,](?: (?=\d{2,3}(?!\d)))?|'(?=\d{3}(?!\d))| {1,2}(?=\d{3}(?!\d)))\d+)*)(?<tail>[.,][-–—]{1,2}(?!\d)|[.,](?=\s*(?:$|€|[Ee]ur|EUR|[Ll]ek)))?/gu

/** Makes spaces, apostrophes and accents of a print uniform and takes invisible characters out; line feeds stay. */
export function cleanPrint(printed: string): string {
  return printed
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]/g, ' ')
    .replace(/[’‘ʼ´`]/g, "'")
    .trim()
}

/** Finds the numbers of a cleaned print, in order. */
export function scanNumbers(text: string): ScannedNumber[] {
  return Array.from(text.matchAll(numbers), scanned)
}

/** Takes one match apart. */
function scanned(match: RegExpExecArray): ScannedNumber {
  const { head, body = '', tail = '' } = match.groups ?? {}
  const between = body.match(/\D+/g) ?? []
  const separators = between.map(separatorOf)
  return {
    start: match.index,
    end: match.index + match[0].length,
    groups: body.match(/\d+/g) ?? [],
    separators,
    loose: between.some((text) => text.length > 1),
    headless: head !== undefined,
    tail: tail === '' ? 'none' : tail.length > 1 ? 'dash' : 'separator',
  }
}

/** Names the separator that a stretch between two groups amounts to. */
function separatorOf(between: string): Separator {
  const sign = between.trim()
  return sign === '.' || sign === ',' || sign === "'" ? sign : ' '
}
