import type { Sheet, SheetCell, Workbook } from '../../shared/document/workbook.ts'

/**
 * Computes the formulas that our workbooks hold: SUM, SUBTOTAL(9, …) and SUMIFS, each the whole of its cell, and a cell
 * times a number.
 */
export function evaluate(workbook: Workbook, sheet: Sheet, formula: string): number {
  const [, name, times] = /^([A-Z]+\d+)\*(\d+)$/.exec(formula) ?? []
  if (name !== undefined) return total(workbook, cellsOf(workbook, sheet, name), sheet) * Number(times)
  const call = /^(SUM|SUBTOTAL|SUMIFS)\((.*)\)$/.exec(formula)
  const parts = call?.[2]?.split(',') ?? []
  switch (call?.[1]) {
    case 'SUM':
      return total(
        workbook,
        parts.flatMap((part) => cellsOf(workbook, sheet, part)),
        sheet,
      )
    case 'SUBTOTAL': {
      const cells = cellsOf(workbook, sheet, parts[1] ?? '').filter((cell) => !isSubtotal(cell))
      return total(workbook, cells, sheet)
    }
    case 'SUMIFS':
      return sumIfs(workbook, sheet, parts)
    default:
      throw new Error(`unknown formula ${formula}`)
  }
}

/** The formulas of a workbook that do not come to the amount beside them. */
export function wrongFormulas(workbook: Workbook): readonly string[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => {
        if (cell?.type !== 'amount' || cell.formula === undefined) return []
        const result = evaluate(workbook, sheet, cell.formula)
        return result === cell.amount
          ? []
          : [`${sheet.name}: ${cell.formula} is ${result}, not ${cell.amount}`]
      }),
    ),
  )
}

function sumIfs(workbook: Workbook, sheet: Sheet, [range = '', ...criteria]: readonly string[]): number {
  const cells = cellsOf(workbook, sheet, range)
  const kept = cells.filter((_, index) => {
    for (let at = 0; at < criteria.length; at += 2) {
      const text = textOf(cellsOf(workbook, sheet, criteria[at] ?? '')[index])
      if (!fulfils(text, workbook, sheet, criteria[at + 1] ?? '')) return false
    }
    return true
  })
  return total(workbook, kept, sheet)
}

/** Whether a text is what a criterion asks for: `"<>"` any text, a text in quotes that one, a cell what it holds. */
function fulfils(text: string, workbook: Workbook, sheet: Sheet, criterion: string): boolean {
  if (criterion === '"<>"') return text !== ''
  const [, quoted] = /^"(.*)"$/.exec(criterion) ?? []
  return text === (quoted ?? textOf(cellsOf(workbook, sheet, criterion)[0]))
}

function isSubtotal(cell: SheetCell | null): boolean {
  return cell?.type === 'amount' && cell.formula?.startsWith('SUBTOTAL') === true
}

function total(workbook: Workbook, cells: readonly (SheetCell | null)[], sheet: Sheet): number {
  return cells.reduce((sum, cell) => {
    if (cell?.type !== 'amount') return sum
    return sum + (cell.formula === undefined ? cell.amount : evaluate(workbook, sheet, cell.formula))
  }, 0)
}

function cellsOf(workbook: Workbook, here: Sheet, reference: string): readonly (SheetCell | null)[] {
  const match = /^(?:'(.*)'!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(reference)
  if (match === null) throw new Error(`no range: ${reference}`)
  const [, name, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = match
  const sheet = name === undefined ? here : workbook.sheets.find((one) => one.name === name)
  if (sheet === undefined) throw new Error(`no sheet ${name}`)
  return sheet.rows
    .slice(Number(fromRow) - 1, Number(toRow))
    .flatMap(({ cells }) => cells.slice(numberOf(fromColumn), numberOf(toColumn) + 1))
}

function numberOf(letters: string): number {
  return letters.split('').reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function textOf(cell: SheetCell | null | undefined): string {
  return cell?.type === 'text' ? cell.text : ''
}
