import { tableFromText } from '../budget/model/pasted-table.ts'
import { tableFromHtml } from '../budget/pasted-html.ts'

/** The cells of a table, row by row, as they are read. */
export type TableTexts = readonly (readonly string[])[]

/** The table that lies on the clipboard; null where there is none, nor more than one column. */
export function pastedTable(data: DataTransfer): TableTexts | null {
  const html = data.getData('text/html')
  if (html === '') return tableOfText(data.getData('text/plain'))
  const table = tableFromHtml(html)
  return table?.some((row) => row.length > 1) ? table.map((row) => row.map(({ text }) => text)) : null
}

/** The cells that lie on the clipboard, one column of them too; a text that is of no table is one cell. */
export function pastedCells(data: DataTransfer): TableTexts {
  const table = tableFromHtml(data.getData('text/html'))
  return table?.map((row) => row.map(({ text }) => text)) ?? [[data.getData('text/plain')]]
}

/** The table of a text with tabs; null for a list, whose bullets or numbers have tabs after them. */
export function tableOfText(text: string): TableTexts | null {
  const table = tableFromText(text).map((row) => row.map((cell) => cell.text))
  const isList = table.every(([mark = '', ...rest]) =>
    rest.length === 0
      ? mark.trim() === ''
      : rest.length === 1 && /^\s*(?:\S|\(?[\da-z]{1,4}[.)])\s*$/i.test(mark),
  )
  return !isList && table.some((row) => row.length > 1) ? table : null
}
