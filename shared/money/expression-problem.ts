/** Why a calculation gives no amount. */
export type ExpressionProblem =
  /** It breaks off: `70*`, `(70*7`. */
  | 'unfinished'
  /** Something stands where it cannot: `70**7`, `)`, a word without a number. */
  | 'unexpected'
  /** A number that can be read in two ways, or in none: `1.964` where points are decimals, `1,2,3`. */
  | 'doubtful-number'
  /** Another currency than the plan's. */
  | 'other-currency'
  | 'division-by-zero'
  /** The result is finer than a minor unit; it is never rounded. */
  | 'inexact'
  /** The result is beyond `maximumAmount`. */
  | 'too-large'
  /** Longer, or more deeply nested, than anybody means. */
  | 'too-long'
