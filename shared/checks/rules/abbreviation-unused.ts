import { variants } from '../abbreviations/variants.ts'
import type { CheckContext } from '../context.ts'
import { planRule } from '../rule.ts'
import { familyCount } from '../texts/lexicon.ts'
import { folded } from '../texts/words.ts'

/** An abbreviation of the list that no text uses. */
export const abbreviationUnused = planRule({
  id: 'abbreviation-unused',
  severity: 'advice',
  reads: { texts: true },
  check(context) {
    const list = context.ofKind('abbreviation').filter(({ short }) => short.trim() !== '')
    if (list.length === 0) return []
    const outside = countsOutside(context)
    const meant = new Set(context.remember(variants).map(({ right }) => folded(right.text)))
    return list.flatMap(({ id, short }) => {
      const isUsed = wordsIn(short).some((word) => (outside.get(word) ?? 0) > 0 || meant.has(word))
      if (isUsed) return []
      return [
        {
          entity: id,
          cell: 'short',
          message: 'abbreviation-unused',
          parameters: { short },
          fix: () => [{ type: 'remove', id }],
        },
      ]
    })
  },
})

/** How often each word stands in texts other than the list of abbreviations, by its folded writing. */
function countsOutside(context: CheckContext): ReadonlyMap<string, number> {
  const list = context.ofKind('abbreviation')
  const wanted = new Set(list.flatMap(({ short }) => wordsIn(short)))
  const counts = new Map<string, number>()
  for (const word of wanted) counts.set(word, familyCount(context.texts.lexicon, word))
  for (const { id } of list) {
    for (const { words } of context.texts.of(id)) {
      for (const word of words) counts.set(word.folded, (counts.get(word.folded) ?? 0) - 1)
    }
  }
  return counts
}

function wordsIn(short: string): readonly string[] {
  return (short.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(folded)
}
