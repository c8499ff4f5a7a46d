/**
 * What is wrong with a printed amount. A code of weight `malformed` says that the number itself is badly written, one
 * of weight `style` that it is written otherwise than the plan's style has it.
 */
export type Problem = keyof typeof problemWeights

/** How much a problem weighs. */
export type ProblemWeight = 'malformed' | 'style'

/** Every problem of a printed amount with its weight. */
export const problemWeights = {
  /** Two kinds of grouping: `1 072.217,26`. */
  'mixed-separators': 'malformed',
  /** One character both groups and sets off the decimals: `39.905.00`. */
  'separator-reused': 'malformed',
  /** A space that groups nothing: `900 017, 26`, `34, 300`, `5 000 ,00`. */
  'space-in-number': 'malformed',
  /** `1,964.8` where the currency has two decimals. */
  'one-decimal': 'malformed',
  /** More decimals than the currency has, all of them zeros: `5,880.000`. */
  'extra-decimals': 'malformed',
  /** A first group that is too long: `1234,567.00`. */
  'bad-grouping': 'malformed',
  /** Zeros before the number: `007`. */
  'leading-zero': 'malformed',
  /** A number that ends in a separator: `16.000,`. */
  'trailing-separator': 'malformed',
  /** A hyphen or dash before the number, glued to it (read as a minus) or apart (read as a bullet). */
  'dash-or-minus': 'malformed',
  /** `34,300.00 lekë`: the currency has no minor units in use. */
  'decimals-in-lek': 'style',
  /** `€ 2577,26`: thousands that are not grouped. */
  'missing-grouping': 'style',
  /** `€ 2000`, `5.000,-`: no decimals where the currency has them; a bare 0 is not reported. */
  'no-decimals': 'style',
  /** Grouped or set off with other characters than the plan's style has. */
  'other-style': 'style',
  /** The currency leads where the style has it last, or the other way round; the style `1 234,56 €` leaves it free. */
  'sign-place': 'style',
  /** `Leke`, `lek` (of more than one), `euro`, `EUR`, `euro (€)`. */
  'currency-spelling': 'style',
  /** The print names another currency than the plan has; the amount is in the printed one. */
  'other-currency': 'style',
  /** No currency where the plan prints it. */
  'missing-sign': 'style',
  /** Number and currency run together: `1,400.00€`, `45,000leke`. */
  'missing-space': 'style',
  /** A word multiplies the number: `1,5 milion €`. */
  'multiplier-word': 'style',
} as const satisfies Record<string, ProblemWeight>

/** Why a print that holds figures was not read as an amount. */
export type Obstacle =
  /** More than one number: a range, a product, several amounts (see `parseAmounts`). */
  | 'several-numbers'
  /** Groups or separators that leave the value in doubt: `12,34,567`, `1,234.567`, `,50`, `1.1.2`; two currencies. */
  | 'doubtful-number'
  /** Finer than the currency's minor unit: `0,125 €`, `34,50 lekë`. Amounts are never rounded. */
  | 'too-fine'
  /** Beyond `maximumAmount`. */
  | 'too-large'

/** Whether the number itself is badly written, beyond being in another style. */
export function isMalformed(problem: Problem): boolean {
  return problemWeights[problem] === 'malformed'
}
