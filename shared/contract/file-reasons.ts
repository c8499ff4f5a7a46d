/** Why what a file says is no plan; the interface has a sentence for each. */
export const contentReasons = [
  'not-utf8',
  'not-json',
  /** One object names the same key twice: one of the two values would be lost. */
  'doubled-key',
  'too-deep',
  /** More values, rows or entities than a plan can hold. */
  'too-many',
  /** A part that no plan can do without is not there. */
  'missing',
  /** A text where a list belongs, and the like. */
  'wrong-type',
  /** A word outside a fixed set, such as an unknown kind of plan. */
  'unknown-value',
  /** A number or year beyond what a plan can hold. */
  'out-of-range',
  /** An amount with more decimals than its currency has. */
  'too-fine',
  'too-long',
  /** A character that no paper prints: NUL and other controls, half of a surrogate pair. */
  'unprintable',
] as const
