/** How a language prints numbers. */
export interface NumeralShape {
  readonly grouping: string
  readonly decimal: string
  /** Numbers with fewer digits before the decimal sign are not grouped. */
  readonly leastGrouped: number
}

const minus = '\u2212'

/** Prints an integer. Throws a `RangeError` for anything that is no safe integer. */
export function integerText(value: number, shape: NumeralShape): string {
  if (!Number.isSafeInteger(value)) throw new RangeError('not an exact integer')
  return withSign(value, grouped(String(Math.abs(value)), shape))
}

/** Prints a number with as many decimals as it has. Throws a `RangeError` for anything that is not finite. */
export function decimalText(value: number, shape: NumeralShape): string {
  if (!Number.isFinite(value)) throw new RangeError('not a finite number')
  const [whole = '', fraction = ''] = plainDigits(Math.abs(value)).split('.')
  return withSign(value, joined(whole, fraction, shape))
}

/** Prints a number given in thousandths, an integer, without the zeros at its end: 12_500 as `12,5`. */
export function thousandthsText(thousandths: number, shape: NumeralShape): string {
  if (!Number.isSafeInteger(thousandths)) throw new RangeError('not an exact integer')
  const digits = String(Math.abs(thousandths)).padStart(4, '0')
  return withSign(thousandths, joined(digits.slice(0, -3), digits.slice(-3).replace(/0+$/, ''), shape))
}

function joined(whole: string, fraction: string, shape: NumeralShape): string {
  return grouped(whole, shape) + (fraction === '' ? '' : shape.decimal + fraction)
}

function grouped(digits: string, { grouping, leastGrouped }: NumeralShape): string {
  return digits.length < leastGrouped ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, grouping)
}

function withSign(value: number, text: string): string {
  return value < 0 ? minus + text : text
}

/** Writes a number of zero or more in full where JavaScript would write an exponent. */
function plainDigits(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e')
  if (exponent === undefined) return mantissa
  const [whole = '', fraction = ''] = mantissa.split('.')
  const power = Number(exponent)
  if (power < 0) return `0.${'0'.repeat(-power - 1)}${whole}${fraction}`
  return (whole + fraction).padEnd(whole.length + power, '0')
}
