import type { Sheet } from '../../shared/document/workbook.ts'

/** Cells that a span covers but that hold something, and spans that leave the sheet. */
export function overlaps({ rows, columns }: Sheet): readonly string[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      const { columnSpan = 1, rowSpan = 1 } = cell ?? {}
      const wrong: string[] = []
      if (column + columnSpan > columns.length || row + rowSpan > rows.length)
        wrong.push(`${row},${column} leaves`)
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < columnSpan; right += 1) {
          const covered = rows[row + down]?.cells[column + right]
          if ((down > 0 || right > 0) && covered !== null) wrong.push(`${row},${column} covers something`)
        }
      }
      return wrong
    }),
  )
}
