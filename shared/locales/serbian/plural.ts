/** The forms a Serbian noun has beside a number. */
export type PluralForm = 'one' | 'few' | 'other'

/** Chooses the form: `21 evro`, `22 evra`, `25 evra`, `11 evra`; numbers with decimals take `other`. */
export function pluralForm(number: number): PluralForm {
  const size = Math.abs(number)
  const isTeen = size % 100 > 10 && size % 100 < 20
  if (!Number.isInteger(size) || isTeen) return 'other'
  const last = size % 10
  if (last === 1) return 'one'
  return last >= 2 && last <= 4 ? 'few' : 'other'
}
