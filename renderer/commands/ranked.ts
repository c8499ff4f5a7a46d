import type { Found } from './finders.ts'
import { folded } from './folded.ts'

/**
 * What was found, the likeliest first: what bears the very code or name that was typed, what begins with it, what has its
 * words at the beginning of words (of other words for it too), what has them in its name at all, then what only says them
 * somewhere. What is alike stays in its order.
 * @param words the words of the query, folded
 */
export function ranked(found: readonly Found[], words: readonly string[]): readonly Found[] {
  if (words.length === 0) return found
  return found
    .map((one) => ({ one, rank: rankOf(one, words) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one)
}

function rankOf({ code, title, also = '' }: Found, words: readonly string[]): number {
  const query = words.join(' ')
  const name = folded(title)
  if (code === query || name === query) return 0
  if (name.startsWith(query)) return 1
  if (code.startsWith(`${query}.`)) return 2
  const starts = ` ${name} ${folded(also)}`.replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
  if (words.every((word) => starts.includes(` ${word}`))) return 3
  return words.every((word) => name.includes(word)) ? 4 : 5
}
