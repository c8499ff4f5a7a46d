import { gluedForms } from '../abbreviations/glued.ts'
import type { CheckContext } from '../context.ts'
import type { Found } from '../finding.ts'
import { planRule } from '../rule.ts'
import { isTerm } from '../texts/cell-terms.ts'
import { rewriting } from '../texts/text-cells.ts'
import { folded, type Word } from '../texts/words.ts'

/** Words between which the space is missing: `ArsimitElbasan`, `tëmonitorimit`, `45ligjërata`, `BUXHETIVENDOR`. */
export const runTogether = planRule({
  id: 'run-together',
  severity: 'advice',
  reads: { texts: true },
  check(context) {
    const parted = partedWords(context)
    if (parted.size === 0) return []
    const found: Found[] = []
    for (const text of context.texts.all()) {
      const { entity, cell } = text
      const wrong = new Map(text.words.flatMap((word) => pairOf(word, parted)))
      if (wrong.size === 0 || !isTerm(cell)) continue
      const fix = rewriting(entity, cell, (part) =>
        part.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => wrong.get(word) ?? word),
      )
      found.push({
        entity: entity.id,
        cell,
        message: 'run-together',
        parameters: { words: [...wrong].map(([word, right]) => `${word} → ${right}`).join(', ') },
        values: { texts: [...wrong.keys()] },
        ...(fix !== null && { fix: [fix] }),
      })
    }
    return found
  },
})

function pairOf(word: Word, parted: ReadonlyMap<Word, string>): readonly (readonly [string, string])[] {
  const right = parted.get(word)
  return right === undefined ? [] : [[word.text, right]]
}

/** Words of the plan that are two, with the space between them. A word that stands more than twice is taken as right. */
function partedWords(context: CheckContext): ReadonlyMap<Word, string> {
  const { lexicon } = context.texts
  const known = new Map<string, number>()
  for (const word of lexicon.values()) known.set(word.folded, (known.get(word.folded) ?? 0) + word.count)
  const isKnown = (part: string, times: number): boolean => (known.get(folded(part)) ?? 0) >= times
  const found = new Map<Word, string>()
  for (const word of lexicon.values()) {
    const parts = word.count > 2 || word.text.length < 5 ? null : split(word, isKnown)
    if (parts !== null) found.set(word, parts.join(' '))
  }
  for (const [text, parts] of context.remember(gluedForms)) {
    const word = lexicon.get(text)
    if (word !== undefined) found.set(word, parts)
  }
  return found
}

type IsKnown = (part: string, times: number) => boolean

function split({ text }: Word, isKnown: IsKnown): readonly [string, string] | null {
  return (
    atCapital(text, isKnown) ??
    atDigit(text, isKnown) ??
    afterSmallWord(text, isKnown) ??
    inCapitals(text, isKnown)
  )
}

/** A small letter before a capital: `iBashkisë`, `ArsimitElbasan`. */
function atCapital(text: string, isKnown: IsKnown): readonly [string, string] | null {
  const [, first = '', second = ''] = /^(\p{L}*\p{Ll})(\p{Lu}\p{Ll}{2,})$/u.exec(text) ?? []
  if (second === '' || /\p{Lu}/u.test(first.slice(1))) return null
  const isWord = first.length > 2 ? isKnown(first, 1) : /^(?:i|e|të|së|në|me)$/iu.test(first)
  return isWord && isKnown(second, 1) ? [first, second] : null
}

/** A number glued to a word: `45ligjërata`, `ftuar1`; not `300m2` nor `9ta`. */
function atDigit(text: string, isKnown: IsKnown): readonly [string, string] | null {
  const [, first = '', second = ''] =
    /^(\d+)(\p{Ll}{4,})$|^(\p{Ll}{4,})(\d+)$/u.exec(text)?.filter((part) => part !== undefined) ?? []
  if (second === '') return null
  const word = /\d/.test(first) ? second : first
  return isKnown(word, 1) ? [first, second] : null
}

/** A short word glued to a common one: `tëmonitorimit`. */
function afterSmallWord(text: string, isKnown: IsKnown): readonly [string, string] | null {
  const [, first = '', second = ''] = /^(të|dhe|nga|së)(\p{Ll}{6,})$/u.exec(text) ?? []
  return second !== '' && isKnown(second, 2) ? [first, second] : null
}

/** Two known words in capitals, as headings have them: `BUXHETIVENDOR`. */
function inCapitals(text: string, isKnown: IsKnown): readonly [string, string] | null {
  if (text.length < 9 || !/^\p{Lu}+$/u.test(text)) return null
  for (let at = 4; at <= text.length - 4; at += 1) {
    const [first, second] = [text.slice(0, at), text.slice(at)]
    if (isKnown(first, 2) && isKnown(second, 2)) return [first, second]
  }
  return null
}
