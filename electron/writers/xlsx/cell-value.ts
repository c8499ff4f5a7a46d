import type { CellValue } from 'exceljs'
import { cleanText } from '../../../shared/document/layout/clean.ts'
import type { SheetCell } from '../../../shared/document/workbook.ts'
import type { AmountFormat } from '../../../shared/money/index.ts'
import { cellNumber } from './number-format.ts'

/** The longest text that a cell of Excel holds, in UTF-16 code units. */
export const longestText = 32_767
/** Excel reads `_x0041_` inside a text as the letter A. */
const escapedCharacter = /_(?=x[0-9A-Fa-f]{4}_)/g

/** What a cell holds: text, a number, or a formula with the number that it comes to. */
export function cellValue(cell: SheetCell, amounts: AmountFormat): CellValue {
  switch (cell.type) {
    case 'text':
      return cellText(cell.text)
    case 'integer':
      return cell.value
    case 'amount': {
      const result = cellNumber(cell.amount, amounts)
      return cell.formula === undefined ? result : { formula: cell.formula, result }
    }
  }
}

/** A text as a cell can hold it; a text beyond Excel's limit ends with an ellipsis. */
export function cellText(text: string): string {
  const clean = cleanText(text).replace(escapedCharacter, '_x005F_')
  if (clean.length <= longestText) return clean
  return `${cleanText(clean.slice(0, longestText - 1)).replace(/\uFFFD$/, '')}…`
}
