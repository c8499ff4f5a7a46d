import {
  amountWords,
  inWords,
  type Scale,
  type WordSystem,
  type WrittenCurrency,
} from '../common/in-words.ts'

const upToNineteen = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const scaleNames: Readonly<Record<Scale, string>> = {
  thousand: 'thousand',
  million: 'million',
  milliard: 'billion',
}
const plurals = { euro: 'euros', cent: 'cents', lek: 'lekë' } as const

const system: WordSystem = { zero: 'zero', minus: 'minus', hundreds, scaled, join }

/** Writes an integer in English words: 1_020 is `one thousand and twenty`; errors as in Albanian. */
export function numberInWords(number: number): string {
  return inWords(number, system)
}

/** Writes an amount (minor units) in English words: `twelve euros and fifty cents`; errors as in Albanian. */
export function amountInWords(amount: number, currency: WrittenCurrency): string {
  return amountWords(amount, currency, { and: 'and', minus: 'minus', count: counted })
}

function counted(number: number, unit: keyof typeof plurals): string {
  return `${numberInWords(number)} ${number === 1 ? unit : plurals[unit]}`
}

function scaled(count: number, scale: Scale): string {
  return `${numberInWords(count)} ${scaleNames[scale]}`
}

/** A last part below a hundred is joined by `and`. */
function join(parts: readonly string[], last: number): string {
  const needsAnd = parts.length > 1 && last > 0 && last < 100
  return needsAnd ? `${parts.slice(0, -1).join(' ')} and ${parts.at(-1)}` : parts.join(' ')
}

function hundreds(number: number): string {
  const hundred = Math.floor(number / 100)
  const parts = [hundred > 0 ? `${upToNineteen[hundred]} hundred` : '', belowHundred(number % 100)]
  return parts.filter((part) => part !== '').join(' and ')
}

function belowHundred(number: number): string {
  if (number < 20) return upToNineteen[number] ?? ''
  const ten = tens[Math.floor(number / 10)] ?? ''
  return number % 10 === 0 ? ten : `${ten}-${upToNineteen[number % 10]}`
}
