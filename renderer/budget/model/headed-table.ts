import { takesAmounts } from './columns.ts'
import { type Lane, lanesFrom } from './lanes.ts'
import type { PastedTable } from './pasted-table.ts'
import type { Block } from './positions.ts'
import { headingLines, isSum, yearOf } from './sheet-heads.ts'
import type { BudgetView } from './view.ts'

/** A block below its headings, and where these say that its columns go. */
export interface HeadedTable {
  readonly table: PastedTable
  readonly lanes: readonly Lane[]
  /** The first column of amounts. */
  readonly from: number
}

/**
 * A block that was copied with the years as headings over its amounts; null for any other. Its columns go where the grid has
 * their years, what stands left of them are names. Years of another plan come where somebody put them.
 */
export function headedTable(view: BudgetView, chosen: Block, table: PastedTable): HeadedTable | null {
  for (const [line, heads] of table.slice(0, Math.min(headingLines, table.length - 1)).entries()) {
    const texts = heads.map(({ text }) => text.trim())
    const from = texts.findIndex((text, index) => {
      const year = yearOf(text)
      const isAbove = view.columns[chosen.left + index]?.year === year
      return year !== null && (isAbove || yearOf(texts[index + 1]) === year + 1)
    })
    if (from !== -1)
      return { table: table.slice(line + 1), lanes: lanesBelow(view, chosen, texts, from), from }
    if (texts.some((text) => /^[\d.,]+$/.test(text))) return null
  }
  return null
}

function lanesBelow(
  view: BudgetView,
  chosen: Block,
  texts: readonly string[],
  from: number,
): readonly Lane[] {
  const columnOf = (text: string | undefined): number => {
    const year = yearOf(text)
    return year === null ? -1 : view.columns.findIndex((column) => column.year === year)
  }
  const isOurs = texts.slice(from).some((text) => columnOf(text) !== -1)
  if (!isOurs) {
    const below = lanesFrom(view, chosen.left, texts.length - from)
    return [...texts.slice(0, from).map((): Lane => 'left-out'), ...withoutSums(below, texts.slice(from))]
  }
  // Names that stand left of the amounts in the grid too are laid over these.
  const isBeside = columnOf(texts[from]) - from === chosen.left
  let left = chosen.left - 1
  const lanes = texts.map((text, index): Lane => {
    if (index < from) return isBeside ? (view.columns[chosen.left + index] ?? 'missing') : 'left-out'
    const own = columnOf(text)
    left = own === -1 ? left + 1 : own
    if (yearOf(text) !== null) return view.columns[own] ?? 'missing'
    const column = view.columns[left]
    return column === undefined || takesAmounts(column) ? 'left-out' : column
  })
  return withoutSums(lanes, texts)
}

function withoutSums(lanes: readonly Lane[], texts: readonly string[]): readonly Lane[] {
  return lanes.map((lane, index) => (isSum(texts[index] ?? '') ? 'left-out' : lane))
}
