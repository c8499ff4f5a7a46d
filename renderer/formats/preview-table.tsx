import type { ReactElement } from 'react'
import { textsOfBlocks } from '../../shared/document/index.ts'
import type { Cell, Table } from '../../shared/document/tree.ts'
import { shares } from './edit.ts'

interface PreviewTableProps {
  readonly table: Table
  /** Millimetres between the margins. */
  readonly width: number
  /** Rows that are enough to see what the table is like. */
  readonly rows: number
}

/** The first rows of a table as paper has it. */
export function PreviewTable({ table, width, rows }: PreviewTableProps): ReactElement {
  const parts = shares(table.columns, width)
  return (
    <table>
      <colgroup>
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is nothing but its place
          <col key={index} style={{ width: `${part}%` }} />
        ))}
      </colgroup>
      <tbody>
        {table.rows.slice(0, table.headerRows + rows).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a paper have no names
          <tr key={index} data-tone={row.tone}>
            {row.cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <PreviewCell key={at} cell={cell} isHead={index < table.headerRows} rows={rows} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PreviewCell(props: {
  readonly cell: Cell
  readonly isHead: boolean
  readonly rows: number
}): ReactElement {
  const { cell, isHead, rows } = props
  const Tag = isHead ? 'th' : 'td'
  return (
    <Tag colSpan={cell.columnSpan} rowSpan={Math.min(cell.rowSpan, rows)}>
      {textsOfBlocks(cell.blocks).join('\n')}
    </Tag>
  )
}
