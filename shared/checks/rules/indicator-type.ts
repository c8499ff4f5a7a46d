import { childrenOf, type EntityOf } from '../../model/index.ts'
import { isBlank } from '../declared.ts'
import { shortened } from '../naming.ts'
import { entityRule } from '../rule.ts'
import { folded } from '../texts/words.ts'

/** Titles that promise a number. */
const counted = /^(?:numrit?|perqindja|shkalla|sasia|broj|procenat|stopa|number|percentage|rate|share)\b/

/** An indicator that is counted, with words where a number belongs. */
export const indicatorType = entityRule({
  id: 'indicator-type',
  severity: 'advice',
  kinds: ['indicator'],
  reads: { indicator: ['title', 'baselineWords', 'baselineThousandths'], 'indicator-target': 'all' },
  check({ plan }, indicator) {
    const targets = childrenOf(plan, indicator.id, 'indicator-target')
    const values = [
      { words: indicator.baselineWords, number: indicator.baselineThousandths },
      ...targets.map(({ words, thousandths }) => ({ words, number: thousandths })),
    ]
    if (!isCounted(indicator) && values.every(({ number }) => number === null)) return []
    const wrong = values.filter(
      ({ words, number }) => number === null && !isBlank(words) && !/\d/.test(words),
    )
    const [first] = wrong
    if (first === undefined) return []
    return [
      {
        entity: indicator.id,
        cell: first.words === indicator.baselineWords ? 'baseline' : 'target',
        message: 'indicator-type',
        parameters: { words: wrong.map(({ words }) => `«${shortened(words)}»`).join(', ') },
        values: { texts: wrong.map(({ words }) => words) },
      },
    ]
  },
})

function isCounted({ title }: EntityOf<'indicator'>): boolean {
  return counted.test(folded(title).trim())
}
