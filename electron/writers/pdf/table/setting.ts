import { type CellLook, cellLooks } from '../../../../shared/document/layout/looks.ts'
import type { Column, Table } from '../../../../shared/document/tree.ts'
import type { Glyphs } from '../glyphs.ts'
import { columnNeeds, shareWidths } from './widths.ts'

/** How a table is set: its letters and the widths of its columns, in points. */
export interface TableSetting {
  readonly columns: readonly Column[]
  readonly look: CellLook
  readonly size: number
  readonly widths: readonly number[]
  /** Width of the lines. */
  readonly line: number
}

/** Chooses the largest letters in which the words of usual length fit their columns, and the widths that follow. */
export function settingOf(table: Table, available: number, glyphs: Glyphs): TableSetting {
  const look = cellLooks[table.density]
  const smallest = look.sizes.at(-1) ?? 7
  const size = look.sizes.find((one) => total(columnNeeds(table, look, one, glyphs)) <= available) ?? smallest
  const widths = shareWidths(table, columnNeeds(table, look, size, glyphs), available)
  return { columns: table.columns, look, size, widths, line: 0.5 }
}

function total(needs: readonly { readonly words: number }[]): number {
  return needs.reduce((sum, need) => sum + need.words, 0)
}
