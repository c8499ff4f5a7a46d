import { type GridCell, rowGroups } from '../layout/grid.ts'
import type { Alignment, Cell, Row, Table, Tone } from '../tree.ts'
import { element, emptyElement } from './markup.ts'
import { list, paragraph } from './text.ts'

/** What a cell of each tone is a heading of; null for data. */
const scopes: Readonly<Record<Tone, string | null>> = {
  plain: null,
  header: 'col',
  band: 'rowgroup',
  'sub-band': 'rowgroup',
  subtotal: null,
  total: null,
}
const alignments: Readonly<Record<Alignment, string | null>> = { start: null, center: 'center', end: 'end' }

/** A table whose heading cells say what they are headings of; a wide one scrolls by itself. */
export function table(source: Table): string {
  const rows: string[] = []
  for (const group of rowGroups(source)) {
    for (const [index, row] of group.rows.entries()) {
      const cells = group.cells.filter((cell) => cell.row === index)
      rows.push(tableRow(row, cells, group.start + index, source))
    }
  }
  const [head, body] = [rows.slice(0, source.headerRows), rows.slice(source.headerRows)]
  const written = element(
    'table',
    { 'aria-label': source.summary, class: source.density },
    columns(source),
    head.length > 0 ? element('thead', {}, ...head) : '',
    element('tbody', {}, ...body),
  )
  // What scrolls is to be reached by the keyboard.
  return element('div', { class: 'table', role: 'group', 'aria-label': source.summary, tabindex: 0 }, written)
}

/** Widths as shares of the table: attributes, because styles inside of the markup may be forbidden. */
export function columns({ columns }: Table): string {
  const shares = columns.map(({ minimum, weight }) => Math.max(1, minimum) + weight * 12)
  const all = shares.reduce((sum, share) => sum + share, 0)
  const each = shares.map((share) =>
    emptyElement('col', { width: `${Math.round((share / all) * 1000) / 10}%` }),
  )
  return element('colgroup', {}, ...each)
}

/** One row, with the cells that begin in it; `index` counts from the table's first row. */
export function tableRow(row: Row, cells: readonly GridCell[], index: number, source: Table): string {
  const written = cells.map(({ cell, column, rowSpan, columnSpan }) => {
    const tone = cell?.tone ?? row.tone
    const scope = index < source.headerRows ? 'col' : scopes[tone]
    const attributes = {
      scope: scope === 'col' && columnSpan > 1 ? 'colgroup' : scope,
      rowspan: rowSpan > 1 ? rowSpan : null,
      colspan: columnSpan > 1 ? columnSpan : null,
      class: [
        tone === row.tone ? null : tone,
        alignments[cell?.align ?? source.columns[column]?.align ?? 'start'],
      ]
        .filter((name) => name !== null)
        .join(' '),
    }
    return element(scope === null ? 'td' : 'th', attributes, cell ? cellContent(cell) : '')
  })
  return element('tr', { class: row.tone, 'data-entity': row.entity }, ...written)
}

function cellContent({ blocks }: Cell): string {
  return blocks.map((block) => (block.type === 'paragraph' ? paragraph(block) : list(block))).join('')
}
