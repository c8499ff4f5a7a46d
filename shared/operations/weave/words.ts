import { type Hunk, hunksBetween, sharedStart } from './hunks.ts'
import { type Woven, weave } from './weave.ts'

/** A word or number with the space before it, a sign, or space before nothing. Figures such as 12.500,00 are one word. */
const wordPattern = /\s*[\p{L}\p{M}\p{N}]+(?:[.,:/’'-][\p{L}\p{M}\p{N}]+)*|\s*[^\s\p{L}\p{M}\p{N}]|\s+/gu

/** The words of a text; put together they are the text. */
export function wordsIn(text: string): readonly string[] {
  return text.match(wordPattern) ?? []
}

/** Stands before the first word, so that it is the same word if another is put before it. */
const lead = ' '

/** Joins what two people made of one text, word by word; see `weave`. */
export function weaveTexts(base: string, mine: string, theirs: string): Woven<string> {
  const woven = weave(led(base), led(mine), led(theirs), (word) => /^\s*\n/.test(word))
  return { value: asText(woven.value), overruled: woven.overruled.map((words) => words.join('').trim()) }
}

function led(text: string): readonly string[] {
  return text === '' ? [] : wordsIn(lead + text)
}

function asText(words: readonly string[]): string {
  const text = words.join('')
  return text.startsWith(lead) ? text.slice(lead.length) : text
}

/**
 * Where a place in a text comes to lie in a later state of it.
 * @param stays before what is put in right there, or after it
 */
export function placeIn(before: string, after: string, place: number, stays: 'before' | 'after'): number {
  const words = wordsIn(before)
  let moved = place
  for (const hunk of hunksBetween(words, wordsIn(after))) {
    const { start, length, said } = narrowed(words, hunk)
    const isPutIn = place === start && length === 0
    if (place < start || (place === start && !(isPutIn && stays === 'after'))) break
    // Within what was changed, as far from its start as before.
    if (place < start + length) return moved - Math.max(0, place - start - said)
    moved += said - length
  }
  return moved
}

/** The stretch of a text that a hunk of its words changes, sign by sign: where it starts, its length, and that said now. */
function narrowed(words: readonly string[], { start, end, said }: Hunk) {
  const old = words.slice(start, end).join('')
  const now = said.join('')
  const kept = sharedStart(old, now)
  const rest = sharedStart(reversed(old.slice(kept)), reversed(now.slice(kept)))
  const from = words.slice(0, start).join('').length + kept
  return { start: from, length: old.length - kept - rest, said: now.length - kept - rest }
}

function reversed(text: string): readonly string[] {
  return text.split('').toReversed()
}
