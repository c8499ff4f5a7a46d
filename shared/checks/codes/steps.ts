const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** The numbers of a code, Roman ones too: `II.1.2` and `2.1.2` mean one; null for what is no code. */
export function stepsOf(code: string): readonly number[] | null {
  const steps = (/[\s.:)]$/.test(code) ? code.replace(/[\s.:)]+$/, '') : code).split('.')
  const numbers = steps.map((step) => (/^\d{1,4}$/.test(step) ? Number(step) : romanNumber(step)))
  return numbers.every((number) => number !== null) ? numbers : null
}

function romanNumber(text: string): number | null {
  if (!/^[IVXLC]{1,7}$/.test(text)) return null
  const values = Array.from(text, (digit) => romanDigits[digit] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

/** Whether two codes mean the same numbers. */
export function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index])
}
