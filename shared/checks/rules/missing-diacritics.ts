import type { Found } from '../finding.ts'
import { planRule } from '../rule.ts'
import { isTerm } from '../texts/cell-terms.ts'
import { rewriting } from '../texts/text-cells.ts'
import type { WrittenText } from '../texts/text-index.ts'
import { unmarkedWords } from '../texts/unmarked.ts'
import type { Word } from '../texts/words.ts'

/** A word without ë or ç whose right form stands elsewhere in the plan. */
export const missingDiacritics = planRule({
  id: 'missing-diacritics',
  severity: 'advice',
  reads: { texts: true },
  check(context) {
    const unmarked = context.remember(unmarkedWords)
    if (unmarked.size === 0) return []
    const found: Found[] = []
    for (const text of context.texts.all()) {
      const wrong = text.words.filter((word) => unmarked.has(word))
      if (wrong.length > 0) found.push(...unmarkedFound(text, new Set(wrong), unmarked))
    }
    return found
  },
})

function unmarkedFound(
  { entity, cell }: WrittenText,
  wrong: ReadonlySet<Word>,
  unmarked: ReadonlyMap<Word, string>,
): readonly Found[] {
  if (!isTerm(cell)) return []
  const rights = new Map([...wrong].map((word) => [word.text, unmarked.get(word) ?? word.text]))
  const fix = rewriting(entity, cell, (part) =>
    part.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => rights.get(word) ?? word),
  )
  const pairs = [...rights].map(([word, right]) => `${word} → ${right}`)
  return [
    {
      entity: entity.id,
      cell,
      message: 'missing-diacritics',
      parameters: { words: pairs.slice(0, 5).join(', '), count: rights.size },
      values: { texts: [...rights.keys()] },
      ...(fix !== null && { fix: [fix] }),
      about: [...rights.keys()],
    },
  ]
}
