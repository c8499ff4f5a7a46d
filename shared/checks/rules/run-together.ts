import type { Operation } from '../../operations/index.ts'
import { rewriting } from '../texts/text-cells.ts'
import { textRule } from '../texts/text-rule.ts'
import { partedWords } from '../texts/two-words.ts'
import type { Word } from '../texts/words.ts'

/** Words between which the space is missing. */
export const runTogether = textRule({
  id: 'run-together',
  severity: 'advice',
  facts: (context) => [...context.remember(partedWords).values()].join(),
  check(context, { entity, cell: name, words }, cell) {
    const parted = context.remember(partedWords)
    const isWrong = (word: Word): boolean => word.mayBeTwo && parted.has(word)
    if (parted.size === 0 || !words.some(isWrong)) return []
    const wrong = words.filter(isWrong)
    const rights = new Map(wrong.map((word) => [word.text, parted.get(word) ?? word.text]))
    const fix = (): readonly Operation[] =>
      rewriting(entity, name, (part) =>
        part.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => rights.get(word) ?? word),
      )
    return [
      {
        entity: entity.id,
        cell,
        message: 'run-together',
        parameters: { words: Array.from(rights, ([word, right]) => `${word} → ${right}`).join(', ') },
        values: { texts: [...rights.keys()] },
        fix,
      },
    ]
  },
})
