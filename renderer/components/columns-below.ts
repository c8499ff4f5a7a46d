/** A column of a table, with the least width in rem in which it can stand beside the others. */
export interface SizedColumn<Name> {
  readonly name: Name
  readonly least: number
}

/**
 * Which columns stand below the title in its row, because the room has no place for all of them beside it.
 * @param room the width in rem
 * @param yielding what may stand below, that which goes first before the others
 */
export function columnsBelow<Name>(
  columns: readonly SizedColumn<Name>[],
  room: number,
  yielding: readonly Name[],
): ReadonlySet<Name> {
  const below = new Set<Name>()
  for (const name of yielding) {
    const needed = columns.reduce((sum, column) => sum + (below.has(column.name) ? 0 : column.least), 0)
    if (needed <= room) break
    if (columns.some((column) => column.name === name)) below.add(name)
  }
  return below
}

/** Rem: of a letter in bold, and what a cell has beside its text. */
export interface HeadMeasures {
  readonly letter: number
  readonly cell: number
}

const usual: HeadMeasures = { letter: 0.52, cell: 0.95 }

/** Rem that a heading takes at least: its longest word, which is not broken but after a stroke. */
export function headWidth(head: string, { letter, cell }: HeadMeasures = usual): number {
  return cell + letter * Math.max(...head.split(/[\s/]+/).map(({ length }) => length))
}

/** The columns in reading order, those below the title after it. */
export function readInOrder<Name>(
  columns: readonly Name[],
  title: Name,
  below: ReadonlySet<Name>,
): readonly Name[] {
  const under = columns.filter((name) => below.has(name))
  return columns.flatMap((name) => {
    if (name === title) return [name, ...under]
    return below.has(name) ? [] : [name]
  })
}
