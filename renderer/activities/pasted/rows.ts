import { isSum } from '../../budget/model/sheet-heads.ts'
import { tidyLines } from '../../drafting/tidy.ts'
import type { HeadedColumns, PastedColumn } from './heads.ts'

/** What the rows of an activity say in words, by column; several rows one below the other. */
export type PastedTexts = Partial<Readonly<Record<Extract<PastedColumn, string>, string>>>

/** The amounts of one row of an activity, by year as they are printed, with the source that the row names. */
export interface PastedAmounts {
  readonly sources: string
  readonly byYear: ReadonlyMap<number, string>
}

/** An activity of a pasted table: a row, and those below it that go on with it, as papers have one for each source. */
export interface PastedActivity {
  readonly texts: PastedTexts
  readonly amounts: readonly PastedAmounts[]
}

/** What a table's rows come to. */
export interface PastedRows {
  readonly activities: readonly PastedActivity[]
  /** Rows that are no activities: titles and sums. */
  readonly leftOut: number
}

/** Reads the rows below the headings. */
export function readRows(rows: readonly (readonly string[])[], { columns }: HeadedColumns): PastedRows {
  const activities: PastedActivity[] = []
  let leftOut = 0
  for (const row of rows) {
    const cells = row.map(tidyLines)
    const filled = cells.filter((text) => text !== '')
    if (filled.length === 0) continue
    const at = columns.indexOf('title')
    const isHeading = filled.length === 1 && (cells[0] !== '' || columns[0] === 'title')
    if (isSum(filled[0] ?? '') || isSum(cells[at] ?? '') || (isHeading && columns.length > 1)) {
      leftOut += 1
      continue
    }
    const read = titled(activityOf(cells, columns), columns.includes('description'))
    const before = activities.at(-1)
    if (cells[at] === '' && before !== undefined) activities[activities.length - 1] = joined(before, read)
    else activities.push(read)
  }
  return { activities, leftOut }
}

function activityOf(cells: readonly string[], columns: HeadedColumns['columns']): PastedActivity {
  const texts: Record<string, string> = {}
  const byYear = new Map<number, string>()
  for (const [index, text] of cells.entries()) {
    const column = columns[index] ?? null
    if (text === '' || column === null || column === 'passed') continue
    if (typeof column === 'number') byYear.set(column, text)
    else texts[column] = text
  }
  return { texts, amounts: [{ sources: texts.sources ?? '', byYear }] }
}

/** Where descriptions have no column of their own they stand below the titles. Codes are the plan's own. */
function titled(one: PastedActivity, isDescribed: boolean): PastedActivity {
  const [first = '', ...rest] = (one.texts.title ?? '').split('\n')
  if (first === '') return one
  const title = first.replace(/^\d{1,3}(?:\.\d{1,3})+\.?\s+/, '')
  if (isDescribed) return { ...one, texts: { ...one.texts, title: [title, ...rest].join(' ') } }
  return { ...one, texts: { ...one.texts, title, ...(rest.length > 0 && { description: rest.join('\n') }) } }
}

function joined(one: PastedActivity, other: PastedActivity): PastedActivity {
  const names = [...new Set([...Object.keys(one.texts), ...Object.keys(other.texts)])]
  const both: readonly PastedTexts[] = [one.texts, other.texts]
  const texts = Object.fromEntries(
    names.map((name) => [
      name,
      both.flatMap((its) => Object.entries(its).find(([key]) => key === name)?.[1] ?? []).join('\n'),
    ]),
  )
  return { texts, amounts: [...one.amounts, ...other.amounts] }
}
