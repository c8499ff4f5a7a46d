import { withoutMarks } from '../../../shared/locales/common/without-marks.ts'

const sums = /^(?:(?:nen|sub)[\s-]*)?(?:total|gjithsej|ukupno|svega|shuma e pergjithshme)/

/** Whether a text is what sheets call the rows and columns of their sums. */
export function isSum(text: string): boolean {
  return sums.test(withoutMarks(text).trim().toLowerCase())
}

/** So many lines of headings may stand one above the other. */
export const headingLines = 3

/** The year that a heading names, by itself or with a few words (`Buxheti 2027 (€)`); null for any other text. */
export function yearOf(text: string | undefined): number | null {
  const found = /^\D{0,20}\b(20\d\d)\b\D{0,8}$/.exec(text ?? '')?.[1]
  return found === undefined ? null : Number(found)
}
