import type { Operation } from '../../operations/index.ts'
import { rewriting } from '../texts/text-cells.ts'
import { textRule } from '../texts/text-rule.ts'

const latin = /[A-Za-z\u00c0-\u024f]/u
const foreign = /[\u0370-\u03ff\u0400-\u052f]/u

/** Cyrillic and Greek letters that look like a Latin one. */
const alike: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    'АВЕЁЅІЇЈКМНОРСТУХЏаеёѕіїјорсухүһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧαιορυν',
    (letter, index) =>
      [letter, 'ABEËSIÏJKMHOPCTYXUaeësiïjopcyxyhdqwABEZHIKMNOPTYXaiopuv'.charAt(index)] as const,
  ),
)

/** Words in which letters of two alphabets are mixed: they look right, and no search or sorting finds them. */
export const mixedAlphabet = textRule({
  id: 'mixed-alphabet',
  severity: 'warning',
  check(_context, { entity, cell: name, words, hasForeign }, cell) {
    if (!hasForeign) return []
    const mixed = words.filter((word) => foreign.test(word.text) && latin.test(word.text))
    if (mixed.length === 0) return []
    const found = [...new Set(mixed.map((word) => word.text))]
    const fix = (): readonly Operation[] =>
      rewriting(entity, name, (part) => part.replace(/[\p{L}\p{M}]+/gu, latinized))
    return [
      {
        entity: entity.id,
        cell,
        message: 'mixed-alphabet',
        parameters: { words: found.slice(0, 3).join(', '), count: mixed.length },
        values: { texts: found },
        fix,
      },
    ]
  },
})

function latinized(word: string): string {
  return latin.test(word) ? word.replace(/[\u0370-\u052f]/gu, (letter) => alike[letter] ?? letter) : word
}
