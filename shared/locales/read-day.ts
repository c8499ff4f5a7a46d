import { monthNames as albanian } from './albanian/dates.ts'
import { parseDay, twoDigits } from './common/calendar.ts'
import { withoutMarks } from './common/without-marks.ts'
import { monthNames as english } from './english/dates.ts'
import { monthNames as serbian } from './serbian/dates.ts'

/** Months in every language of the window, since an office of Kosovo reads and writes several. */
const months = [albanian, serbian, english].map((names) => names.map(bare))

/** No decision on a plan is older. */
const earliest = 1900

/** The century of a year that is written in two figures. */
const century = 2000

const shapes = [
  /^(?<year>\d{4})[-./ ](?<month>\d{1,2})[-./ ](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[-./ ](?<month>\d{1,2})[-./ ](?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{1,2})[-./ ]*(?<month>[a-z]{3,})[-./ ]*(?<year>\d{4}|\d{2})$/,
  /^(?<month>[a-z]{3,}) (?<day>\d{1,2}) (?<year>\d{4})$/,
]

/**
 * A day as people write it, as `2026-11-21`: `21.11.2026`, `21/11/26`, `2026-11-21`, `21 nëntor 2026`, `më 21 Nëntor 2026`,
 * `21. novembar 2026.`, `November 21, 2026`; the day stands before the month where both are numbers. Null for what is no day.
 */
export function readDay(text: string): string | null {
  const plain = bare(text)
    .replace(/^(?:me|date|data|dt\.?|dana)(?:\s+|(?=\d))/, '')
    .replaceAll(/\s*[,.\s]\s*/g, (part) => (part.includes('.') ? '.' : ' '))
    .replaceAll(/\s*([-/])\s*/g, '$1')
    .replace(/\.$/, '')
  const { year, month, day } = shapes.map((shape) => shape.exec(plain)?.groups).find(Boolean) ?? {}
  if (year === undefined || month === undefined || day === undefined) return null
  const full = year.length === 2 ? century + Number(year) : Number(year)
  const iso = `${full}-${twoDigits(monthNumber(month))}-${twoDigits(Number(day))}`
  return full >= earliest && isDay(iso) ? iso : null
}

/** Number of a month, January is 1; zero for what is none. */
function monthNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  return 1 + Math.max(...months.map((names) => names.findIndex((name) => isMonth(name, text))))
}

/** Whether a text is a month's name, its beginning, or a case of it: `sht`, `qershorit`, `novembra`. */
function isMonth(name: string, text: string): boolean {
  const stem = name.slice(0, Math.max(3, name.length - 2))
  return text.length <= name.length + 2 && (text.startsWith(stem) || name.startsWith(text))
}

function bare(text: string): string {
  return withoutMarks(text).toLowerCase().trim()
}

function isDay(iso: string): boolean {
  try {
    parseDay(iso)
    return true
  } catch {
    return false
  }
}
