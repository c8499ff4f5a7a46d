import { childrenOf, type EntityOf } from '../../model/index.ts'
import type { Found } from '../finding.ts'
import { entityRule } from '../rule.ts'
import { folded } from '../texts/words.ts'

const down = /^(?:zvogelim|ulj|reduktim|pakesim|eliminim|smanj|reduc|decreas|lower)/
const up = /^(?:rritj|shtim|ngritj|zgjerim|povecan|increas|rais)/

/** A target that goes against its baseline: smaller where the title says growth, or back and forth from year to year. */
export const targetDirection = entityRule({
  id: 'target-direction',
  severity: 'warning',
  kinds: ['indicator'],
  reads: { indicator: ['title', 'baselineWords', 'baselineThousandths'], 'indicator-target': 'all' },
  check({ plan }, indicator) {
    const values = valuesOf(indicator, childrenOf(plan, indicator.id, 'indicator-target'))
    const [first, ...rest] = values
    if (first === undefined || rest.length === 0) return []
    const meant = directionOf(indicator.title) ?? Math.sign((rest.at(-1)?.number ?? 0) - first.number)
    const wrong = rest.find(({ number }, index) => {
      const before = values[index]?.number ?? number
      return meant !== 0 && Math.sign(number - before) === -meant
    })
    return wrong === undefined
      ? []
      : [against(indicator, values[values.indexOf(wrong) - 1] ?? first, wrong, meant)]
  },
})

interface Value {
  readonly words: string
  readonly number: number
  readonly year: number | null
}

/** Baseline and targets in the order of their years, as far as they are numbers of one unit. */
function valuesOf(
  { baselineWords, baselineThousandths, unit }: EntityOf<'indicator'>,
  targets: readonly EntityOf<'indicator-target'>[],
): readonly Value[] {
  const baseline = { words: baselineWords, number: baselineThousandths, year: null }
  const inOrder = targets
    .toSorted((one, other) => one.year - other.year)
    .map(({ words, thousandths, year }) => ({ words, number: thousandths, year }))
  const values = [baseline, ...inOrder].flatMap(({ words, number, year }) =>
    number === null ? [] : [{ words, number, year }],
  )
  const units = new Set(values.map(({ words }) => unitIn(words)))
  return units.size > 1 && unit === '' ? [] : values
}

/** What stands beside the number of a value, without what is said in brackets. */
function unitIn(words: string): string {
  return folded(words)
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}%]/gu, '')
    .slice(0, 8)
}

function directionOf(title: string): number | null {
  const text = folded(title).trim()
  if (down.test(text)) return -1
  return up.test(text) ? 1 : null
}

function against(indicator: EntityOf<'indicator'>, before: Value, wrong: Value, meant: number): Found {
  return {
    entity: indicator.id,
    cell: 'target',
    ...(wrong.year !== null && { year: wrong.year }),
    message: meant > 0 ? 'target-falls' : 'target-rises',
    parameters: { before: before.words, target: wrong.words, year: wrong.year ?? '' },
    values: { texts: [before.words, wrong.words] },
  }
}
