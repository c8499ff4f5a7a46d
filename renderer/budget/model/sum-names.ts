import { withoutMarks } from '../../../shared/locales/common/without-marks.ts'

const sums = /^(?:(?:nen|sub)[\s-]*)?(?:total|gjithsej|ukupno|svega|shuma e pergjithshme)/

/** Whether a text is what sheets call the rows and columns of their sums. */
export function isSum(text: string): boolean {
  return sums.test(withoutMarks(text).trim().toLowerCase())
}
