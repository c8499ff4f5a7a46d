import { ownTable } from './model/copy.ts'
import type { PastedCell, PastedTable } from './model/pasted-table.ts'

/** What says how a clipboard's HTML looks or acts: the window's policy would complain of each, even unshown. */
const looks = /\s(?:style|on[a-z]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)|<style[\s>][\s\S]*?<\/style\s*>/gi

/**
 * The first table of a clipboard's HTML; null where there is none. Nothing of it is run or loaded. Spreadsheets say the
 * number behind a cell (LibreOffice as `sdval`, Excel as `x:num`): it tells 1,964 from 1.964, whatever their language.
 */
export function tableFromHtml(html: string): PastedTable | null {
  const table = new DOMParser()
    .parseFromString(html.replaceAll(looks, ' '), 'text/html')
    .querySelector('table')
  if (table === null) return null
  const isOwn = table.dataset.table === ownTable
  const rows = [...table.rows].filter((row) => !isOwn || row.dataset.sums !== 'true')
  return spread(rows)
}

/** Cells that span several rows or columns hold their text once, and leave the other places empty. */
function spread(rows: readonly HTMLTableRowElement[]): PastedTable {
  const grid: PastedCell[][] = rows.map(() => [])
  for (const [top, row] of rows.entries()) {
    let left = 0
    for (const cell of row.cells) {
      while (grid[top]?.[left] !== undefined) left += 1
      const height = Math.min(Math.max(1, cell.rowSpan), grid.length - top)
      for (let down = 0; down < height; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) {
          const target = grid[top + down]
          if (target !== undefined) target[left + right] = down + right === 0 ? cellOf(cell) : empty
        }
      }
      left += cell.colSpan
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? empty))
}

const empty: PastedCell = { text: '', number: null }

function cellOf(cell: HTMLTableCellElement): PastedCell {
  const number = cell.getAttribute('sdval') ?? cell.getAttribute('x:num')
  return { text: textOf(cell), number: number === '' ? null : number }
}

/** The text as it is read: line feeds where the cell shows them, not where its source breaks a line. */
function textOf(cell: Node): string {
  return written(cell)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

const ownLines: readonly string[] = ['P', 'DIV', 'LI']

function written(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/[ \t\r\n\f]+/g, ' ')
  if (node.nodeName === 'BR') return '\n'
  const inner = [...node.childNodes].map(written).join('')
  return ownLines.includes(node.nodeName) ? `${inner}\n` : inner
}
