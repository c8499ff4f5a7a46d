import { rootOf } from '../../shared/model/index.ts'
import { formatAmount } from '../../shared/money/index.ts'
import type { Translate } from '../i18n/language.ts'
import type { Entry } from './model/entry.ts'
import type { BudgetView } from './model/view.ts'

/** An amount to show as an example, in minor units. */
const example = 125_050

/** Why a text is no amount, as a sentence that says what to type instead. */
export function problemText(
  t: Translate,
  { problem, text, between }: Extract<Entry, { kind: 'problem' }>,
  { plan, print }: Pick<BudgetView, 'plan' | 'print'>,
): string {
  const [low, high] = between ?? [example, example]
  const { currency, numberStyle: style } = rootOf(plan)
  const sample = formatAmount(currency === 'EUR' ? example : 1_250, { currency, style, withSign: false })
  return t(`budget.problems.${problem}`, { text, low: print(low), high: print(high), example: sample })
}
