import { tableFromText } from '../budget/model/pasted-table.ts'
import { tableFromHtml } from '../budget/pasted-html.ts'

/** The cells of a table, row by row, as they are read. */
export type TableTexts = readonly (readonly string[])[]

/** The table that lies on the clipboard; null where there is none, nor more than one column. */
export function pastedTable(data: DataTransfer): TableTexts | null {
  const html = data.getData('text/html')
  const table = (html === '' ? null : tableFromHtml(html)) ?? tableFromText(data.getData('text/plain'))
  return table.some((row) => row.length > 1) ? table.map((row) => row.map(({ text }) => text)) : null
}
