import {
  amountWords,
  inWords,
  type Scale,
  type WordSystem,
  type WrittenCurrency,
} from '../common/in-words.ts'
import { pluralForm } from './plural.ts'

const upToTen = ['', 'një', 'dy', 'tre', 'katër', 'pesë', 'gjashtë', 'shtatë', 'tetë', 'nëntë', 'dhjetë']
const tens = [
  '',
  'dhjetë',
  'njëzet',
  'tridhjetë',
  'dyzet',
  'pesëdhjetë',
  'gjashtëdhjetë',
  'shtatëdhjetë',
  'tetëdhjetë',
  'nëntëdhjetë',
]

const nouns = {
  million: { one: 'milion', other: 'milionë' },
  milliard: { one: 'miliard', other: 'miliardë' },
  euro: { one: 'euro', other: 'euro' },
  cent: { one: 'cent', other: 'centë' },
  lek: { one: 'lek', other: 'lekë' },
} as const

const system: WordSystem = {
  zero: 'zero',
  minus: 'minus',
  hundreds,
  scaled,
  join: (parts) => parts.join(' e '),
}

/**
 * Writes an integer in Albanian words, masculine (`tre`), every part joined by `e`:
 * 159_620 is `njëqind e pesëdhjetë e nëntë mijë e gjashtëqind e njëzet`. From 10^12 on it counts thousands of `miliardë`.
 * Throws a `RangeError` beyond fifteen digits and for anything that is no integer.
 */
export function numberInWords(number: number): string {
  return inWords(number, system)
}

/**
 * Writes an amount (minor units) in Albanian words: `dymbëdhjetë euro e pesëdhjetë centë`, `një lek`, `dy lekë`.
 * Throws a `RangeError` for anything that is no safe integer.
 */
export function amountInWords(amount: number, currency: WrittenCurrency): string {
  return amountWords(amount, currency, { and: 'e', minus: 'minus', count: counted })
}

function counted(number: number, noun: keyof typeof nouns): string {
  return `${numberInWords(number)} ${nouns[noun][pluralForm(number)]}`
}

function scaled(count: number, scale: Scale): string {
  return scale === 'thousand' ? `${numberInWords(count)} mijë` : counted(count, scale)
}

function hundreds(number: number): string {
  const hundred = Math.floor(number / 100)
  const rest = number % 100
  const parts = [hundred > 0 ? `${upToTen[hundred]}qind` : '', belowHundred(rest)]
  return parts.filter((part) => part !== '').join(' e ')
}

function belowHundred(number: number): string {
  if (number <= 10) return upToTen[number] ?? ''
  if (number < 20) return `${upToTen[number - 10]}mbëdhjetë`
  const ten = tens[Math.floor(number / 10)] ?? ''
  return number % 10 === 0 ? ten : `${ten} e ${upToTen[number % 10]}`
}
