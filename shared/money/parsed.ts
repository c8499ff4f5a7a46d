import type { Amount } from './amount.ts'
import type { Currency } from './currency.ts'
import type { Problem } from './problem.ts'
import type { NumberStyle } from './style.ts'

/** The plan in which an amount is printed. */
export interface PrintedIn {
  readonly currency: Currency
  readonly style: NumberStyle
  /** True where the plan prints the currency with every amount, so that its absence is reported. */
  readonly withSign?: boolean
}

/** An amount that was read. */
export interface ParsedAmount {
  readonly kind: 'amount'
  /** Minor units of `currency`, or of the plan's currency where the print names none. */
  readonly amount: Amount
  /** False if the number itself is badly written; a foreign style alone leaves it true. */
  readonly wellFormed: boolean
  /** Everything that is otherwise than `formatAmount` would print it, in no order. */
  readonly problems: readonly Problem[]
  /** Both readings of a print such as `1.964`, where the plan's style does not make it certain. */
  readonly ambiguous?: Ambiguity
  /** The currency that the print names. */
  readonly currency?: Currency
  /** The only style that would print the number so; left out where there are several or none. */
  readonly style?: NumberStyle
  /** Where the currency stands. */
  readonly sign: 'before' | 'after' | 'none'
  /** What is left of the print: a payer, a note. */
  readonly words?: string
}

/** Two readings of one print, in minor units. */
export interface Ambiguity {
  /** With the separator grouping thousands; this is the one that was taken. */
  readonly thousands: Amount
  /** With the separator setting off decimals; null if that is finer than a minor unit. */
  readonly decimals: Amount | null
}
