import {
  amountWords,
  inWords,
  type Scale,
  type WordSystem,
  type WrittenCurrency,
} from '../common/in-words.ts'
import { type PluralForm, pluralForm } from './plural.ts'

type Gender = 'masculine' | 'feminine'

const oneAndTwo = { masculine: ['', 'jedan', 'dva'], feminine: ['', 'jedna', 'dve'] } as const
const upToNineteen = [
  '',
  '',
  '',
  'tri',
  'četiri',
  'pet',
  'šest',
  'sedam',
  'osam',
  'devet',
  'deset',
  'jedanaest',
  'dvanaest',
  'trinaest',
  'četrnaest',
  'petnaest',
  'šesnaest',
  'sedamnaest',
  'osamnaest',
  'devetnaest',
]
const tens = [
  '',
  '',
  'dvadeset',
  'trideset',
  'četrdeset',
  'pedeset',
  'šezdeset',
  'sedamdeset',
  'osamdeset',
  'devedeset',
]
const hundredNames = [
  '',
  'sto',
  'dvesta',
  'trista',
  'četiristo',
  'petsto',
  'šeststo',
  'sedamsto',
  'osamsto',
  'devetsto',
]

type Noun = Readonly<Record<PluralForm, string>> & { readonly gender: Gender }

const nouns = {
  thousand: { one: 'hiljada', few: 'hiljade', other: 'hiljada', gender: 'feminine' },
  million: { one: 'milion', few: 'miliona', other: 'miliona', gender: 'masculine' },
  milliard: { one: 'milijarda', few: 'milijarde', other: 'milijardi', gender: 'feminine' },
  euro: { one: 'evro', few: 'evra', other: 'evra', gender: 'masculine' },
  cent: { one: 'cent', few: 'centa', other: 'centi', gender: 'masculine' },
  lek: { one: 'lek', few: 'leka', other: 'leka', gender: 'masculine' },
} as const satisfies Record<string, Noun>

/** Writes an integer in Serbian words, masculine: 22_001 is `dvadeset dve hiljade jedan`; errors as in Albanian. */
export function numberInWords(number: number): string {
  return inWords(number, wordSystem('masculine'))
}

/** Writes an amount (minor units) in Serbian words: `hiljadu dvesta evra i pedeset centi`; errors as in Albanian. */
export function amountInWords(amount: number, currency: WrittenCurrency): string {
  return amountWords(amount, currency, { and: 'i', minus: 'minus', count: counted })
}

/** The last word agrees with the gender of what is counted: `dva miliona`, `dve hiljade`. */
function wordSystem(gender: Gender): WordSystem {
  return {
    zero: 'nula',
    minus: 'minus',
    hundreds: (number) => hundreds(number, gender),
    scaled,
    join: (parts) => parts.join(' '),
  }
}

function counted(number: number, name: keyof typeof nouns): string {
  const noun: Noun = nouns[name]
  return `${inWords(number, wordSystem(noun.gender))} ${noun[pluralForm(number)]}`
}

/** A single thousand is the set form `hiljadu`. */
function scaled(count: number, scale: Scale): string {
  return scale === 'thousand' && count === 1 ? 'hiljadu' : counted(count, scale)
}

function hundreds(number: number, gender: Gender): string {
  const parts = [hundredNames[Math.floor(number / 100)] ?? '', ...belowHundred(number % 100, gender)]
  return parts.filter((part) => part !== '').join(' ')
}

function belowHundred(number: number, gender: Gender): string[] {
  if (number < 20) return [oneAndTwo[gender][number] ?? upToNineteen[number] ?? '']
  return [tens[Math.floor(number / 10)] ?? '', ...belowHundred(number % 10, gender)]
}
