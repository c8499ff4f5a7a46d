import { type AmountFormat, currencies, type NumberStyle } from '../../../shared/money/index.ts'

/**
 * Windows locales whose separators are the style's: LibreOffice shows them, Excel keeps to those of the computer.
 * English (UK), German, Czech: LibreOffice's Albanian has no spaces between the thousands.
 */
const locales: Readonly<Record<NumberStyle, string>> = {
  'comma-dot': '809',
  'dot-comma': '407',
  'space-comma': '405',
  'sign-dot-comma': '407',
}

const signFirst: NumberStyle = 'sign-dot-comma'

/** The spreadsheet's number format for amounts: decimals by the currency, sign and its place by the style. */
export function amountFormatCode({ currency, style, withSign }: AmountFormat): string {
  const { minorDigits, sign } = currencies[currency]
  const digits = minorDigits === 0 ? '#,##0' : `#,##0.${'0'.repeat(minorDigits)}`
  const locale = locales[style]
  if (!withSign) return `[$-${locale}]${digits}`
  const mark = `"${sign}"`
  const isFirst = style === signFirst && sign.length === 1
  return `[$-${locale}]${isFirst ? `${mark} ${digits}` : `${digits} ${mark}`}`
}

/** An amount in minor units as the number that a cell holds. */
export function cellNumber(amount: number, { currency }: AmountFormat): number {
  return amount / 10 ** currencies[currency].minorDigits
}
