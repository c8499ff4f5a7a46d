import { expect, test } from 'vitest'
import { markInRow } from '../../../renderer/budget/grid/findings.ts'
import { columnsOf } from '../../../renderer/budget/model/columns.ts'
import { type MarkProps, noMark } from '../../../renderer/checks/marks.ts'

/** An activity of which only the source is missing somewhere. */
const mark = (cells: unknown): MarkProps =>
  cells === 'fundingSource' ? { 'data-finding': 'warning' } : noMark
const extra = { first: 'year', everyYear: false, whole: false, outside: false, category: false } as const
const source = columnsOf([2027], extra).find(({ kind }) => kind === 'source')

test('a missing source is marked in the rows that have none, not in the first row of the activity', () => {
  if (source === undefined) throw new TypeError('no column of sources')
  expect(markInRow(mark, source, { isFirst: true, sourceName: 'Komuna' })).toBe(noMark)
  expect(markInRow(mark, source, { isFirst: false, sourceName: '' })).toEqual({ 'data-finding': 'warning' })
})
