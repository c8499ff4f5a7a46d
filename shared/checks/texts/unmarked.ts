import type { CheckContext } from '../context.ts'
import type { Word } from './words.ts'

/** Words that are others without their marks, or with fewer: `nen` (article) and `nën`, `ulet` and `ulët`, `ketë` and `këtë`. */
const twoWords = new Set(
  'ben bente beri dem hene kete lene nen nene qene rene ten ulet vene veten'.split(' '),
)
/** Words of which the writing without marks is none, though they differ in the last letter only. */
const surelyMarked = new Set('per nje eshte jane kane gjate dhene bere cdo qe permes'.split(' '))

/** Words that are written without the marks of their right form, which stands elsewhere in the plan: to that form. */
export function unmarkedWords({ texts }: CheckContext): ReadonlyMap<Word, string> {
  const found = new Map<Word, string>()
  for (const family of texts.lexicon.ambiguous()) {
    const [first] = family
    if (first === undefined || !isFit(first.folded)) continue
    for (const [word, right] of unmarkedIn(first.folded, family)) found.set(word, right)
  }
  return found
}

function isFit(folded: string): boolean {
  if (surelyMarked.has(folded)) return true
  return /^[a-z]{3,}$/.test(folded) && !twoWords.has(folded) && !folded.startsWith('perform')
}

function unmarkedIn(folded: string, family: ReadonlySet<Word>): readonly (readonly [Word, string])[] {
  const counts = new Map<string, number>()
  for (const { lower, count } of family) counts.set(lower, (counts.get(lower) ?? 0) + count)
  const right = [...counts.keys()]
    .filter((lower) => lower !== folded && /^[a-zëç]+$/.test(lower))
    .toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || (one < other ? -1 : 1))[0]
  if (right === undefined) return []
  return [...family].flatMap((word): readonly (readonly [Word, string])[] => {
    const isWrong = lacksMarks(word.lower, right) && isLikely(folded, word.lower, right, counts)
    return isWrong ? [[word, likeCase(word.text, right)]] : []
  })
}

/** Whether a word is the other without some of its marks, and has none of its own. */
function lacksMarks(word: string, right: string): boolean {
  if (word === right || word.length !== right.length) return false
  return Array.from(right).every((letter, index) => {
    const own = word[index]
    return own === letter || (letter === 'ë' && own === 'e') || (letter === 'ç' && own === 'c')
  })
}

/**
 * A last `e` for `ë` is often a form of its own (`nxënëse`, `publike`), unless the word is known. Elsewhere the right form
 * has to be as common as the wrong one: what stands once with marks may itself be the slip.
 */
function isLikely(folded: string, word: string, right: string, counts: ReadonlyMap<string, number>): boolean {
  if (surelyMarked.has(folded)) return true
  const differsInside = word.slice(0, -1) !== right.slice(0, -1)
  return differsInside && (counts.get(right) ?? 0) >= Math.max(2, counts.get(word) ?? 0)
}

/** The right word, with capitals as in the wrong one. */
function likeCase(wrong: string, right: string): string {
  if (wrong === wrong.toUpperCase() && wrong.length > 1) return right.toUpperCase()
  const [first = ''] = wrong
  return first === first.toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right
}
