import type { Id } from '../../../shared/model/index.ts'
import { type CodedTable, codeIn } from './coded-table.ts'
import { isBlank, type PastedCell, type PastedTable } from './pasted-table.ts'
import { hasLines, type LineRow } from './rows.ts'
import { isSum } from './sheet-heads.ts'

/** A row of a block and the row of the grid over which it is laid. */
export interface Target {
  readonly row: LineRow
  readonly cells: readonly PastedCell[]
  /** A source that the row of the grid does not say yet. */
  readonly source?: Id
}

/** The rows of a block, laid by their codes. */
export interface CodedRows {
  readonly targets: readonly Target[]
  /** What the rows are called that the grid does not have. */
  readonly unknown: readonly string[]
  /** How many rows are headings or sums: the grid has these itself. */
  readonly sums: number
}

/** What a row of a block says of its source: `id` is null for one that the plan does not have. */
export interface NamedSource {
  readonly text: string
  readonly id: Id | null
}

/**
 * Lays each row of a block over the row of its activity and source. A row without a code that names a source belongs to the
 * activity above it.
 * @param from the first column of amounts
 * @param sourceIn what a row says of its source, null for nothing
 */
export function layByCode(
  table: PastedTable,
  { codes, byCode, headings }: CodedTable,
  from: number,
  sourceIn: (row: readonly PastedCell[]) => NamedSource | null,
): CodedRows {
  const taken = new Set<LineRow>()
  const targets: Target[] = []
  const unknown: string[] = []
  let sums = 0
  let last: string | null = null
  for (const cells of table) {
    const source = sourceIn(cells)
    const isMore = isBlank(cells[codes]) && source !== null
    const code: string | null = codeIn(cells, codes) ?? (isMore ? last : null)
    if (code === null || headings.has(code) || cells.slice(0, from).some(({ text }) => isSum(text))) {
      sums += cells.every(isBlank) ? 0 : 1
      continue
    }
    last = code
    const row = rowFor(byCode.get(code)?.filter((one) => !taken.has(one)) ?? [], source)
    if (row === undefined) {
      unknown.push(source === null ? code : `${code} (${source.text})`)
      continue
    }
    taken.add(row)
    const added = row.source === null ? (source?.id ?? null) : null
    targets.push({ row, cells, ...(added !== null && { source: added }) })
  }
  return { targets, unknown, sums }
}

function rowFor(rows: readonly LineRow[], source: NamedSource | null): LineRow | undefined {
  if (source === null) return rows[0]
  const { id } = source
  const unnamed = rows.find((row) => row.source === null)
  if (id !== null) return rows.find((row) => row.source === id) ?? unnamed
  // Several sources in one cell name none: their amounts stand without one.
  return unnamed !== undefined && hasLines(unnamed) ? unnamed : undefined
}
