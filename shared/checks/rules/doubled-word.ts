import type { Operation } from '../../operations/index.ts'
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
  check(_context, { entity, cell: name, text, words, hasDoubled }, cell) {
    if (!hasDoubled) return []
    const twice = new Set<string>()
    for (let index = 1; index < words.length; index += 1) {
      const word = words[index]
      if (word !== undefined && word.lower === words[index - 1]?.lower && countsTwice(word))
        twice.add(word.lower)
    }
    if (twice.size === 0) return []
    const found = [...twice].filter((word) => twicePattern(word).test(text))
    if (found.length === 0) return []
    const fix = (): readonly Operation[] =>
      rewriting(entity, name, (part) =>
        found.reduce((rest, word) => rest.replaceAll(twicePattern(word), '$1'), part),
      )
    return [
      {
        entity: entity.id,
        cell,
        message: 'doubled-word',
        parameters: { words: found.map((word) => `${word} ${word}`).join(', ') },
        values: { texts: found },
        fix,
      },
    ]
  },
})

function countsTwice({ lower }: Word): boolean {
  return !mayRepeat.has(lower) && /^\p{L}{2,}$/u.test(lower)
}

/** The word, and once more after nothing but spaces on the same line; no part of a longer word, nor of `a-a`. */
function twicePattern(word: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}\-’'])(${word})[ \u00a0]+${word}(?![\p{L}\p{N}\-’'])`, 'giu')
}
