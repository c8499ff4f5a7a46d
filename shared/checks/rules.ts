import type { Rule } from './rule.ts'
import { abbreviationUndefined } from './rules/abbreviation-undefined.ts'
import { abbreviationUnused } from './rules/abbreviation-unused.ts'
import { abbreviationVariant } from './rules/abbreviation-variant.ts'
import { amountFormat } from './rules/amount-format.ts'
import { codeOrder } from './rules/code-order.ts'
import { codeParent } from './rules/code-parent.ts'
import { donorDependence } from './rules/donor-dependence.ts'
import { doubledSpace } from './rules/doubled-space.ts'
import { doubledWord } from './rules/doubled-word.ts'
import { duplicateCode } from './rules/duplicate-code.ts'
import { emptyText } from './rules/empty-text.ts'
import { grandTotal } from './rules/grand-total.ts'
import { indicatorType } from './rules/indicator-type.ts'
import { institutionVariant } from './rules/institution-variant.ts'
import { language } from './rules/language.ts'
import { missingCell } from './rules/missing-cell.ts'
import { missingDiacritics } from './rules/missing-diacritics.ts'
import { mixedAlphabet } from './rules/mixed-alphabet.ts'
import { negativeAmount } from './rules/negative-amount.ts'
import { noIndicator } from './rules/no-indicator.ts'
import { objectiveTotal } from './rules/objective-total.ts'
import { periodMissing } from './rules/period-missing.ts'
import { periodOutsidePlan } from './rules/period-outside-plan.ts'
import { proseNumber } from './rules/prose-number.ts'
import { rowTotal } from './rules/row-total.ts'
import { runTogether } from './rules/run-together.ts'
import { subtotal } from './rules/subtotal.ts'
import { summaryMismatch } from './rules/summary-mismatch.ts'
import { targetDirection } from './rules/target-direction.ts'
import { textMismatch } from './rules/text-mismatch.ts'
import { tooLong } from './rules/too-long.ts'
import { unaddressedWeakness } from './rules/unaddressed-weakness.ts'
import { unansweredRisk } from './rules/unanswered-risk.ts'
import { unfunded } from './rules/unfunded.ts'
import { yearHeading } from './rules/year-heading.ts'

/** Every rule, in the order in which findings are told: what misleads first. */
export const rules: readonly Rule[] = [
  rowTotal,
  subtotal,
  objectiveTotal,
  grandTotal,
  summaryMismatch,
  duplicateCode,
  codeOrder,
  codeParent,
  negativeAmount,
  periodOutsidePlan,
  yearHeading,
  periodMissing,
  missingCell,
  abbreviationUndefined,
  abbreviationUnused,
  abbreviationVariant,
  institutionVariant,
  textMismatch,
  proseNumber,
  amountFormat,
  mixedAlphabet,
  doubledWord,
  doubledSpace,
  missingDiacritics,
  runTogether,
  emptyText,
  tooLong,
  unaddressedWeakness,
  unansweredRisk,
  unfunded,
  donorDependence,
  noIndicator,
  indicatorType,
  targetDirection,
  language,
]
