/** The letters of a column counted from 0: A, B … Z, AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}

/** A cell by its row and column, both counted from 0: `C5`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}

/** A range of cells, both ends included: `C5:E9`. */
export function rangeName(from: readonly [number, number], to: readonly [number, number]): string {
  return `${cellName(...from)}:${cellName(...to)}`
}

/** Rows of one column that stay the same wherever the formula goes: `$C$5:$C$9`. */
export function fixedRows(column: number, firstRow: number, lastRow: number): string {
  const letters = columnLetters(column)
  return `$${letters}$${firstRow + 1}:$${letters}$${lastRow + 1}`
}

/** A sheet as formulas name it: `'Plani i zbatimit'!`. */
export function sheetPrefix(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`
}

/** Columns of one row added up: `SUM(C5:E5)`; null for no columns. */
export function sumAcross(row: number, columns: readonly number[]): string | null {
  const stretches: [number, number][] = []
  for (const column of columns.toSorted((a, b) => a - b)) {
    const last = stretches.at(-1)
    if (last !== undefined && last[1] === column - 1) last[1] = column
    else stretches.push([column, column])
  }
  if (stretches.length === 0) return null
  return `SUM(${stretches.map(([from, to]) => rangeName([row, from], [row, to])).join(',')})`
}
