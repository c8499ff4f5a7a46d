import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseAmounts } from '../../../shared/money/cell.ts'
import type { Currency } from '../../../shared/money/currency.ts'
import { detectStyle } from '../../../shared/money/detect.ts'
import { parseAmount } from '../../../shared/money/parse.ts'
import type { NumberStyle } from '../../../shared/money/style.ts'
import { describeWith } from '../../support/describe-with.ts'
import { type RealPlan, realPlan } from '../../support/real-plans.ts'

/** A transcribed amount: what is printed and the value, in units, that a person read there. */
interface Transcribed {
  readonly printed: string
  readonly amount: number | null
}

/** Collects every transcribed amount of a plan. */
function transcribedIn(name: RealPlan): Transcribed[] {
  const found: Transcribed[] = []
  JSON.parse(readFileSync(realPlan(name), 'utf8'), (_key, value: unknown) => {
    if (isTranscribed(value)) found.push(value)
    return value
  })
  return found
}

function isTranscribed(value: unknown): value is Transcribed {
  return typeof value === 'object' && value !== null && 'printed' in value && 'amount' in value
}

describeWith(['real plans'], 'amounts of the real plans', () => {
  const plans: [RealPlan, Currency, NumberStyle, number][] = [
    ['000', 'EUR', 'space-comma', 250],
    ['001', 'EUR', 'comma-dot', 200],
    ['003', 'ALL', 'comma-dot', 30],
  ]

  test.each(plans)('%s: each is read as it was transcribed', (name, currency, style, atLeast) => {
    const transcribed = transcribedIn(name)
    expect(transcribed.length).toBeGreaterThan(atLeast)
    const unit = currency === 'EUR' ? 100 : 1
    const wrong = transcribed.filter(({ printed, amount }) => {
      const { total } = parseAmounts(printed, { currency, style })
      return total !== (amount === null ? undefined : Math.round(amount * unit))
    })
    expect(wrong).toEqual([])
  })

  test.each(plans)('%s: the style is guessed', (name, currency, style) => {
    const prints = transcribedIn(name).map(({ printed }) => printed)
    expect(detectStyle(prints, currency)).toBe(style)
  })

  test('the malformed prints are found, and no others', () => {
    const malformed = plans.flatMap(([name, currency, style]) =>
      transcribedIn(name)
        .filter(({ printed }) => {
          const parsed = parseAmount(printed, { currency, style })
          return parsed.kind === 'amount' && !parsed.wellFormed
        })
        .map(({ printed }) => printed),
    )
    expect(new Set(malformed)).toEqual(
      new Set([
        '€ 1 072.217,26',
        '€ 900 017, 26',
        '€ 5 000 ,00',
        '1,964.8',
        '7,859.2',
        '39.905.00€',
        '34, 300 lekë',
        '31, 000 lekë',
        '98, 670 lekë',
      ]),
    )
  })
})
