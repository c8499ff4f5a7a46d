import type { Id } from '../../model/index.ts'
import type { Cell, Column, Inline, List, Paragraph, Row, Table, Tone } from '../tree.ts'
import { runOf } from './phrases.ts'
import { body } from './text.ts'

/** What a cell takes from its column and row unless it says otherwise. */
type CellOptions = Partial<Pick<Cell, 'columnSpan' | 'rowSpan' | 'align' | 'tone'>>

/** A cell of blocks. */
export function cellOf(blocks: readonly (Paragraph | List)[], options: CellOptions = {}): Cell {
  return { columnSpan: 1, rowSpan: 1, align: null, tone: null, ...options, blocks }
}

/** A cell of one line; no paragraph for an empty one. */
export function cell(content: readonly Inline[], options: CellOptions = {}): Cell {
  return cellOf(content.length === 0 ? [] : [body(content)], options)
}

/** A cell of fixed words or figures. */
export function textCell(text: string, options: CellOptions = {}): Cell {
  return cell(runOf(text), options)
}

/** An empty cell. */
export function blank(options: CellOptions = {}): Cell {
  return cellOf([], options)
}

/** A row; plain and free to stand alone unless it says otherwise. */
export function row(
  cells: readonly Cell[],
  {
    tone = 'plain',
    keepWithNext = false,
    entity = null,
  }: { tone?: Tone; keepWithNext?: boolean; entity?: Id | null } = {},
): Row {
  return { cells, tone, keepWithNext, entity }
}

/** A row of headings. */
export function headerRow(cells: readonly Cell[]): Row {
  return row(cells, { tone: 'header', keepWithNext: true })
}

/** A column that takes its share of the width left over. */
export function column(minimum: number, weight: number, align: Column['align'] = 'start'): Column {
  return { minimum, weight, align }
}

/** A table; normal print, free to break, unless it says otherwise. */
export function table(
  parts: Pick<Table, 'summary' | 'columns' | 'rows'> &
    Partial<Pick<Table, 'headerRows' | 'density' | 'keepTogether'>>,
): Table {
  return { type: 'table', headerRows: 0, density: 'normal', keepTogether: false, ...parts }
}
