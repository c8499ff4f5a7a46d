import { withoutMarks } from '../../../shared/locales/common/without-marks.ts'
import type { PastedTable } from './pasted-table.ts'
import type { Block } from './positions.ts'
import type { BudgetView } from './view.ts'

/** A block and the cells over which it is laid. */
export interface LaidTable {
  readonly table: PastedTable
  readonly chosen: Block
}

/** What sheets call the rows of their sums. */
const sums = /^(?:(?:nen|sub)[\s-]*)?(?:total|gjithsej|ukupno|svega|shuma e pergjithshme)/

/**
 * A block that was copied with the years as headings over its amounts, without these: they are no amounts themselves. Its
 * columns go where the grid has their years; what stands left of them are names, and rows that are named as sums stay out.
 */
export function withoutHeadings(view: BudgetView, chosen: Block, table: PastedTable): LaidTable {
  const [first = [], ...rest] = table
  const texts = first.map(({ text }) => text.trim())
  const from = texts.findIndex((text, index) => {
    const isAbove = String(view.columns[chosen.left + index]?.year) === text
    return isYear(text) && (isAbove || texts[index + 1] === String(Number(text) + 1))
  })
  if (from === -1 || rest.length === 0) return { table, chosen }
  const rows = rest.filter((row) => !row.slice(0, from).some(({ text }) => isSum(text)))
  const own = view.columns.findIndex(({ year }) => String(year) === texts[from])
  // Years of another plan come where somebody put them.
  const left = own === -1 ? chosen.left : own
  // Names that stand left of the amounts in the grid too are laid over these.
  if (left - from === chosen.left) return { table: rows, chosen }
  return { table: rows.map((row) => row.slice(from)), chosen: { ...chosen, left, right: left } }
}

function isYear(text: string): boolean {
  return /^20\d\d$/.test(text)
}

function isSum(text: string): boolean {
  return sums.test(withoutMarks(text).trim().toLowerCase())
}
