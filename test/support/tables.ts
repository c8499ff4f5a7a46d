import type { Block, DocumentTree, Table } from '../../shared/document/tree.ts'

/**
 * Lays out the cells of a table as a printer does and answers what is wrong: a hole, an overlap, a cell that leaves the
 * table. Empty for a table whose spans fill the rectangle exactly.
 */
export function checkTable({ rows, columns, headerRows }: Table): readonly string[] {
  const taken = rows.map(() => columns.map(() => false))
  const wrong: string[] = headerRows > rows.length ? ['more header rows than rows'] : []
  for (const [index, { cells }] of rows.entries()) {
    for (const { columnSpan, rowSpan } of cells) {
      const column = taken[index]?.indexOf(false) ?? -1
      if (column === -1) wrong.push(`row ${index}: no room`)
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < columnSpan; right += 1) {
          const line = taken[index + down]
          if (line?.[column + right] !== false) wrong.push(`row ${index}: overlaps or leaves the table`)
          else line[column + right] = true
        }
      }
    }
    if (taken[index]?.includes(false)) wrong.push(`row ${index}: a hole`)
  }
  return wrong
}

/** Every table of a paper. */
export function tablesOf({ parts }: DocumentTree): readonly Table[] {
  return parts.flatMap(({ blocks }) =>
    blocks.filter((block): block is Extract<Block, Table> => block.type === 'table'),
  )
}

/** The table of that summary. */
export function tableOf(tree: DocumentTree, summary: string): Table {
  const found = tablesOf(tree).find((table) => table.summary === summary)
  if (found === undefined) throw new Error(`no table ${summary}`)
  return found
}

/** The texts of a table, cell by cell, paragraphs and items of a cell parted by ` / `. */
export function cellTexts({ rows }: Pick<Table, 'rows'>): readonly (readonly string[])[] {
  return rows.map(({ cells }) => cells.map(({ blocks }) => blocks.flatMap(linesOf).join(' / ')))
}

/** The first row of headings of every table of a paper. */
export function headingRows(tree: DocumentTree): readonly (readonly string[])[] {
  return tablesOf(tree).flatMap(({ rows, headerRows }) =>
    cellTexts({ rows: rows.slice(0, Math.min(1, headerRows)) }),
  )
}

function linesOf(block: Table['rows'][number]['cells'][number]['blocks'][number]): readonly string[] {
  const contents = block.type === 'list' ? block.items.map(({ content }) => content) : [block.content]
  return contents.map((content) =>
    content.map((inline) => (inline.type === 'text' ? inline.text : '')).join(''),
  )
}
