/**
 * How a plan prints its amounts: `1,234.56 €`, `1.234,56 €`, `1 234,56 €` or `€ 1.234,56`.
 * Where the currency has no minor units, the decimals are left out.
 */
export type NumberStyle = 'comma-dot' | 'dot-comma' | 'space-comma' | 'sign-dot-comma'

/** A character between two groups of digits; every kind of space counts as a space, every apostrophe as one. */
export type Separator = '.' | ',' | ' ' | "'"

/** What a number style is made of. */
export interface StyleShape {
  readonly grouping: Separator
  readonly decimal: '.' | ','
  /** Whether the currency's sign leads; a word such as `lekë` never does. */
  readonly signFirst: boolean
}

/** Every number style. */
export const styles: Readonly<Record<NumberStyle, StyleShape>> = {
  'comma-dot': { grouping: ',', decimal: '.', signFirst: false },
  'dot-comma': { grouping: '.', decimal: ',', signFirst: false },
  'space-comma': { grouping: ' ', decimal: ',', signFirst: false },
  'sign-dot-comma': { grouping: '.', decimal: ',', signFirst: true },
}
