import { createWordTable } from './word-table.ts'
import { type Word, wordOf } from './words.ts'

/** Words that are written alike but for case and marks. */
type Family = Set<Word>

/** Every word of a plan, counted. */
export interface Lexicon {
  /** Counts the word that stands between two places of a text, and answers the one object that stands for it. */
  readonly take: (text: string, start: number, end: number) => Word
  /** Takes words out again; those that stand nowhere any more are forgotten. */
  readonly giveBack: (words: readonly Word[]) => void
  /** The word that a text is, or that stands between two places of it. */
  readonly find: (text: string, start?: number, end?: number) => Word | undefined
  /** Words that may be two, run together. */
  readonly suspects: () => Iterable<Word>
  /** The words of one folded writing. */
  readonly family: (folded: string) => ReadonlySet<Word>
  /** Families whose writings differ in more than capitals. */
  readonly ambiguous: () => Iterable<ReadonlySet<Word>>
}

const nothing: ReadonlySet<Word> = new Set()

/** A lexicon without words. */
export function createLexicon(): Lexicon {
  const words = createWordTable()
  const families = new Map<string, Family>()
  const ambiguous = new Set<Family>()
  const suspects = new Set<Word>()
  const settle = (family: Family): void => {
    const isAmbiguous = differ(family)
    if (isAmbiguous) ambiguous.add(family)
    else ambiguous.delete(family)
    for (const word of family) word.isAmbiguous = isAmbiguous
  }
  const add = (text: string): Word => {
    const word = wordOf(text)
    words.add(word)
    if (word.mayBeTwo) suspects.add(word)
    const family = families.get(word.folded) ?? new Set()
    families.set(word.folded, family)
    family.add(word)
    settle(family)
    return word
  }
  const drop = (word: Word, family: Family): void => {
    words.remove(word)
    suspects.delete(word)
    family.delete(word)
    settle(family)
    if (family.size === 0) families.delete(word.folded)
  }
  return {
    take(text, start, end) {
      const word = words.find(text, start, end) ?? add(text.slice(start, end))
      word.count += 1
      return word
    },
    giveBack(given) {
      for (const word of given) {
        word.count -= 1
        const family = word.count === 0 ? families.get(word.folded) : undefined
        if (family !== undefined) drop(word, family)
      }
    },
    find: (text, start = 0, end = text.length) => words.find(text, start, end),
    suspects: () => suspects,
    family: (folded) => families.get(folded) ?? nothing,
    ambiguous: () => ambiguous,
  }
}

function differ(family: Family): boolean {
  const [first] = family
  for (const word of family) if (word.lower !== first?.lower) return true
  return false
}

/** How often the words of one folded writing stand in the plan. */
export function familyCount(lexicon: Lexicon, folded: string): number {
  let count = 0
  for (const word of lexicon.family(folded)) count += word.count
  return count
}
