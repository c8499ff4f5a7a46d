import { rewriting } from '../texts/text-cells.ts'
import { textRule } from '../texts/text-rule.ts'
import type { Word } from '../texts/words.ts'

/** Words that Albanian sets twice in a row with a meaning: articles before a substantive, and `dalë dalë`. */
const mayRepeat = new Set([
  'të',
  'te',
  'së',
  'e',
  'i',
  'a',
  'u',
  'ne',
  'dalë',
  'pak',
  'herë',
  'vende',
  'copë',
  'rrallë',
])

/** The same word twice in a row. */
export const doubledWord = textRule({
  id: 'doubled-word',
  severity: 'warning',
  check(_context, { entity, cell: name, text, words }, cell) {
    const twice = new Set(
      words.filter((word, index) => isTwice(word, words[index + 1])).map(({ lower }) => lower),
    )
    const found = [...twice].filter((word) => twicePattern(word).test(text))
    if (found.length === 0) return []
    const fix = rewriting(entity, name, (part) =>
      found.reduce((rest, word) => rest.replaceAll(twicePattern(word), '$1'), part),
    )
    return [
      {
        entity: entity.id,
        cell,
        message: 'doubled-word',
        parameters: { words: found.map((word) => `${word} ${word}`).join(', ') },
        values: { texts: found },
        ...(fix !== null && { fix: [fix] }),
      },
    ]
  },
})

function isTwice(word: Word, next: Word | undefined): boolean {
  return word.lower === next?.lower && !mayRepeat.has(word.lower) && /^\p{L}{2,}$/u.test(word.lower)
}

/** The word, and once more after nothing but spaces on the same line; no part of a longer word, nor of `a-a`. */
function twicePattern(word: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}\-’'])(${word})[ \u00a0]+${word}(?![\p{L}\p{N}\-’'])`, 'giu')
}
