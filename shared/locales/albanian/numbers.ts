import { decimalText, integerText, type NumeralShape, thousandthsText } from '../common/numerals.ts'

/**
 * Points group, a comma sets off decimals. Numbers of four digits stay ungrouped, as the Unicode CLDR has it for
 * Albanian: `1234`, `12.345`. Amounts are another matter: shared/money prints them as the plan's style has it.
 */
const shape: NumeralShape = { grouping: '.', decimal: ',', leastGrouped: 5 }

/** Prints an integer: `1.234.567`. Throws a `RangeError` for anything that is no safe integer. */
export function formatInteger(value: number): string {
  return integerText(value, shape)
}

/** Prints a number with as many decimals as it has: `1.234.567,8`. Throws a `RangeError` if it is not finite. */
export function formatDecimal(value: number): string {
  return decimalText(value, shape)
}

/** Prints a number given in thousandths: 12_500 as `12,5`. Throws a `RangeError` for anything that is no safe integer. */
export function formatThousandths(thousandths: number): string {
  return thousandthsText(thousandths, shape)
}

/** Prints a percentage, 12.5 as `12,5%`. Throws a `RangeError` if it is not finite. */
export function formatPercent(percentage: number): string {
  return `${formatDecimal(percentage)}%`
}
