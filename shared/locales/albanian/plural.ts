/** The forms an Albanian noun has beside a number. */
export type PluralForm = 'one' | 'other'

/** Chooses the form: `një aktivitet`, `21 aktivitete`; only one itself is singular. */
export function pluralForm(number: number): PluralForm {
  return Math.abs(number) === 1 ? 'one' : 'other'
}
