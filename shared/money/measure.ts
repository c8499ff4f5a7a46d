import { isAmount } from './amount.ts'
import { type NumberStyle, styles } from './style.ts'

/** A value of an indicator as the model has it: the words always, the number in thousandths where there is one. */
export interface Measure {
  readonly words: string
  readonly thousandths: number | null
}

const leading = /^(?<sign>[-−+])?\s*(?<number>\d+(?:[.,]\d+)*)(?<rest>.*)$/su

/**
 * Reads a baseline or target. It has a number if it begins with one and names no other outside brackets: `10%`,
 * `24 pikë përqindje (36 % vs 60 %)`, `10.5 vite`; not `-20% nga vlera 2024`.
 */
export function readMeasure(printed: string, style: NumberStyle): Measure {
  const words = printed.trim()
  const { sign, number, rest = '' } = leading.exec(words)?.groups ?? {}
  const outside = rest.replace(/\([^)]*\)/g, '')
  if (number === undefined || /\d/.test(outside) || /^\s*[-–—/:]/u.test(rest))
    return { words, thousandths: null }
  const thousandths = thousandthsOf(number, style)
  return {
    words,
    thousandths: thousandths === null || (sign !== '−' && sign !== '-') ? thousandths : -thousandths,
  }
}

/** Three digits after the only separator are thousands where the plan groups so; other separators are decimals. */
function thousandthsOf(number: string, style: NumberStyle): number | null {
  const groups = number.split(/[.,]/)
  const separators = [...new Set(number.replace(/\d/g, ''))]
  const isGrouped = separators.length === 1 && groups.slice(1).every((group) => group.length === 3)
  const groupsSo = isGrouped && (groups.length > 2 || separators[0] === styles[style].grouping)
  const [whole = '', fraction = '', ...more] = groupsSo ? [groups.join('')] : groups
  if (more.length > 0 || fraction.length > 3) return null
  const digits = whole + fraction.padEnd(3, '0')
  const thousandths = Number(digits)
  return isAmount(thousandths) ? thousandths : null
}
