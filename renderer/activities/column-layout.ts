import { columnsBelow, headWidth, readInOrder } from '../components/columns-below.ts'
import type { ColumnName } from './columns.ts'

/** Which columns of the table stand below the title, and the order in which all are read. */
export interface ColumnLayout {
  readonly columns: readonly ColumnName[]
  readonly below: ReadonlySet<ColumnName>
}

/** Rem that the code takes. */
const codeWidth = 3.5

/** Least widths in rem; prose has the other. */
const leastWidths: Partial<Record<ColumnName, number>> = {
  title: 14,
  period: 5.5,
  responsible: 7.5,
  supporting: 7.5,
  costKind: 6.5,
  sources: 7,
  total: 7,
  output: 7,
}
const leastOfProse = 10

/** What stays beside the title longest, the last of them to the end; prose goes first. */
const staying: readonly ColumnName[] = [
  'output',
  'supporting',
  'sources',
  'costKind',
  'responsible',
  'period',
  'total',
]

/**
 * Lays out the columns that are shown.
 * @param heads what they are called
 * @param room the width in rem
 */
export function columnLayout(
  shown: readonly ColumnName[],
  heads: readonly string[],
  room: number,
): ColumnLayout {
  const sizes = shown.map((name, index) => ({
    name,
    least: Math.max(leastWidths[name] ?? leastOfProse, headWidth(heads[index] ?? '')),
  }))
  const prose = shown.filter((name) => name !== 'title' && !staying.includes(name))
  const below = columnsBelow(sizes, room - codeWidth, [...prose.toReversed(), ...staying])
  return { columns: readInOrder(shown, 'title', below), below }
}
