import type { Operation } from '../../operations/index.ts'
import { rewriting } from '../texts/text-cells.ts'
import { textRule } from '../texts/text-rule.ts'
import { unmarkedWords } from '../texts/unmarked.ts'
import type { Word } from '../texts/words.ts'

/** A word without ë or ç whose right form stands elsewhere in the plan. */
export const missingDiacritics = textRule({
  id: 'missing-diacritics',
  severity: 'advice',
  facts: (context) =>
    Array.from(context.remember(unmarkedWords), ([word, right]) => `${word.text} ${right}`).join(),
  check(context, { entity, cell: name, words }, cell) {
    const unmarked = context.remember(unmarkedWords)
    const isWrong = (word: Word): boolean => word.isAmbiguous && unmarked.has(word)
    if (unmarked.size === 0 || !words.some(isWrong)) return []
    const wrong = words.filter(isWrong)
    const rights = new Map(wrong.map((word) => [word.text, unmarked.get(word) ?? word.text]))
    const pairs = Array.from(rights, ([word, right]) => `${word} → ${right}`)
    const fix = (): readonly Operation[] =>
      rewriting(entity, name, (part) =>
        part.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => rights.get(word) ?? word),
      )
    return [
      {
        entity: entity.id,
        cell,
        message: 'missing-diacritics',
        parameters: { words: pairs.slice(0, 5).join(', '), count: rights.size },
        values: { texts: [...rights.keys()] },
        fix,
        about: [...rights.keys()],
      },
    ]
  },
})
