import type { Word } from './words.ts'

/** Words by what they are made of; a stretch of a text is looked up without being cut out of it. */
export interface WordTable {
  readonly find: (text: string, start: number, end: number) => Word | undefined
  readonly add: (word: Word) => void
  readonly remove: (word: Word) => void
}

/** A table without words. */
export function createWordTable(): WordTable {
  const buckets = new Map<number, Word[]>()
  return {
    find(text, start, end) {
      const bucket = buckets.get(hashOf(text, start, end))
      if (bucket === undefined) return undefined
      for (const word of bucket) {
        if (word.text.length === end - start && text.startsWith(word.text, start)) return word
      }
      return undefined
    },
    add(word) {
      const hash = hashOf(word.text, 0, word.text.length)
      const bucket = buckets.get(hash)
      if (bucket === undefined) buckets.set(hash, [word])
      else bucket.push(word)
    },
    remove(word) {
      const hash = hashOf(word.text, 0, word.text.length)
      const left = buckets.get(hash)?.filter((one) => one !== word) ?? []
      if (left.length === 0) buckets.delete(hash)
      else buckets.set(hash, left)
    },
  }
}

/** A small whole number that is alike for stretches that are alike. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 7
  for (let index = start; index < end; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0
  return hash & 0x3fffffff
}
