import { compareAlbanian } from './albanian/collate.ts'
import * as albanianDates from './albanian/dates.ts'
import { formatList } from './albanian/lists.ts'
import * as albanianNumbers from './albanian/numbers.ts'
import { pluralForm as albanianPlural } from './albanian/plural.ts'
import * as albanianWords from './albanian/words.ts'
import type { Compare } from './common/collation.ts'
import type { WrittenCurrency } from './common/in-words.ts'
import { listText } from './common/lists.ts'
import { decimalText, integerText, type NumeralShape, thousandthsText } from './common/numerals.ts'
import { compareEnglish } from './english/collate.ts'
import * as englishDates from './english/dates.ts'
import * as englishWords from './english/words.ts'
import { compareSerbian } from './serbian/collate.ts'
import * as serbianDates from './serbian/dates.ts'
import { pluralForm as serbianPlural } from './serbian/plural.ts'
import * as serbianWords from './serbian/words.ts'

/** How one language prints dates, numbers and lists; the same in every host, since nothing of it asks the system. */
export interface Formatting {
  /** `2026-11-21` as `21 nëntor 2026`. Throws a `RangeError` for a day that does not exist, as do the next two. */
  readonly date: (isoDate: string) => string
  /** `21.11.2026` */
  readonly shortDate: (isoDate: string) => string
  /** `e shtunë` */
  readonly weekday: (isoDate: string) => string
  /** `2026-11-21T13:05:00Z` as `21.11.2026, 14:05` on a clock `offsetMinutes` ahead of UTC. */
  readonly dateTime: (isoInstant: string, offsetMinutes: number) => string
  /** `a, b dhe c` */
  readonly list: (items: readonly string[]) => string
  /** `1.234.567`; never for years. Throws a `RangeError` for anything that is no safe integer. */
  readonly integer: (value: number) => string
  /** `1.234.567,8`. Throws a `RangeError` if the value is not finite. */
  readonly decimal: (value: number) => string
  /** 12_500 thousandths as `12,5`. */
  readonly thousandths: (thousandths: number) => string
  /** 12.5 as `12,5%`. */
  readonly percent: (percentage: number) => string
  /** `njëzet e një`. Throws a `RangeError` beyond fifteen digits. */
  readonly numberInWords: (number: number) => string
  /** Minor units in words: `dymbëdhjetë euro e pesëdhjetë centë`. */
  readonly amountInWords: (amount: number, currency: WrittenCurrency) => string
  /** Order of the language's alphabet. */
  readonly compare: Compare
  /** Which form of a noun stands beside a number. */
  readonly plural: (number: number) => 'one' | 'few' | 'other'
}

const albanian: Formatting = {
  date: albanianDates.formatDate,
  shortDate: albanianDates.formatShortDate,
  weekday: albanianDates.formatWeekday,
  dateTime: albanianDates.formatDateTime,
  list: formatList,
  integer: albanianNumbers.formatInteger,
  decimal: albanianNumbers.formatDecimal,
  thousandths: albanianNumbers.formatThousandths,
  percent: albanianNumbers.formatPercent,
  numberInWords: albanianWords.numberInWords,
  amountInWords: albanianWords.amountInWords,
  compare: compareAlbanian,
  plural: albanianPlural,
}

const serbian: Formatting = {
  date: serbianDates.formatDate,
  shortDate: serbianDates.formatShortDate,
  weekday: serbianDates.formatWeekday,
  dateTime: serbianDates.formatDateTime,
  list: (items) => listText(items, 'i'),
  ...numerals({ grouping: '.', decimal: ',', leastGrouped: 4 }),
  numberInWords: serbianWords.numberInWords,
  amountInWords: serbianWords.amountInWords,
  compare: compareSerbian,
  plural: serbianPlural,
}

const english: Formatting = {
  date: englishDates.formatDate,
  shortDate: englishDates.formatShortDate,
  weekday: englishDates.formatWeekday,
  dateTime: englishDates.formatDateTime,
  list: (items) => listText(items, 'and'),
  ...numerals({ grouping: ',', decimal: '.', leastGrouped: 4 }),
  numberInWords: englishWords.numberInWords,
  amountInWords: englishWords.amountInWords,
  compare: compareEnglish,
  plural: (number) => (Math.abs(number) === 1 ? 'one' : 'other'),
}

/** The numbers of a language that has nothing of its own beside the signs. */
function numerals(shape: NumeralShape): Pick<Formatting, 'integer' | 'decimal' | 'thousandths' | 'percent'> {
  return {
    integer: (value) => integerText(value, shape),
    decimal: (value) => decimalText(value, shape),
    thousandths: (value) => thousandthsText(value, shape),
    percent: (percentage) => `${decimalText(percentage, shape)}%`,
  }
}

const byLanguage = { sq: albanian, sr: serbian, en: english } as const

/** Gives the formatting of a language: Albanian, Serbian in Latin script, English. */
export function formatting(language: 'sq' | 'sr' | 'en'): Formatting {
  return byLanguage[language]
}
