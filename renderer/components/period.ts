import type { Translate } from '../i18n/language.ts'

/** `2027–2029`, or one year alone. */
export function periodText(
  t: Translate,
  { firstYear, lastYear }: { readonly firstYear: number; readonly lastYear: number },
): string {
  if (firstYear === lastYear) return t('common.periods.one', { first: firstYear })
  return t('common.periods.span', { first: firstYear, last: lastYear })
}
