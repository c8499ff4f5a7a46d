import { describe, expect, test } from 'vitest'
import { headingsAbove, pinnedHeadings } from '../../../../renderer/budget/grid/marks.ts'
import { moved } from '../../../../renderer/budget/model/moves.ts'
import { nextEditable, nextInColumn } from '../../../../renderer/budget/model/positions.ts'
import { gridPlan, line, viewOf } from '../grid-plan.ts'

/** Rows: 0 field, 1 objective, 2 result, 3 to 5 amounts, 6 result, 7 amounts. Columns: 0 activity, 1 source, 2 to 4 years. */
const view = viewOf(
  gridPlan(
    [{ title: 'Kopshti', lines: [line('komuna', 2027, 1), line('donatori', 2027, 2)] }, { title: 'Takime' }],
    [{ title: 'Rruga', lines: [line('komuna', 2027, 3)] }],
  ),
)
const last = view.columns.length - 1

describe('the keys move', () => {
  test.each([
    ['ArrowDown', { row: 3, column: 2 }, { row: 4, column: 2 }],
    ['ArrowUp', { row: 0, column: 2 }, { row: 0, column: 2 }],
    ['ArrowRight', { row: 3, column: last }, { row: 3, column: last }],
    ['ArrowRight', { row: 2, column: 0 }, { row: 2, column: 2 }],
    ['ArrowLeft', { row: 2, column: 2 }, { row: 2, column: 1 }],
    ['ArrowLeft', { row: 2, column: 1 }, { row: 2, column: 0 }],
    ['Home', { row: 3, column: 4 }, { row: 3, column: 0 }],
    ['End', { row: 3, column: 0 }, { row: 3, column: last }],
    ['PageDown', { row: 3, column: 2 }, { row: 7, column: 2 }],
    ['PageUp', { row: 7, column: 2 }, { row: 2, column: 2 }],
  ] as const)('%s from %o to %o', (key, from, to) => {
    expect(moved(view, from, key, false, 5)).toEqual(to)
  })

  test.each([
    ['ArrowDown', { row: 3, column: 2 }, { row: 6, column: 2 }],
    ['ArrowDown', { row: 6, column: 2 }, { row: 7, column: 2 }],
    ['ArrowUp', { row: 7, column: 2 }, { row: 6, column: 2 }],
    ['ArrowRight', { row: 3, column: 2 }, { row: 3, column: last }],
    ['Home', { row: 7, column: 4 }, { row: 0, column: 0 }],
    ['End', { row: 0, column: 0 }, { row: 7, column: last }],
  ] as const)('Ctrl+%s from %o to %o', (key, from, to) => {
    expect(moved(view, from, key, true, 5)).toEqual(to)
  })
})

test('Tab stops where something can be typed, and leaves at the ends', () => {
  expect(nextEditable(view, { row: 3, column: 4 }, 1)).toEqual({ row: 3, column: 6 })
  // Without amounts there is no status to choose; the kind of cost belongs to the first row of an activity.
  expect(nextEditable(view, { row: 5, column: 4 }, 1)).toEqual({ row: 5, column: last })
  expect(nextEditable(view, { row: 4, column: 7 }, 1)).toEqual({ row: 5, column: 1 })
  expect(nextEditable(view, { row: 7, column: last }, 1)).toBeNull()
  expect(nextEditable(view, { row: 3, column: 1 }, -1)).toBeNull()
})

test('Enter goes to the next amount of the column, over headings', () => {
  expect(nextInColumn(view, { row: 5, column: 3 }, 1)).toEqual({ row: 7, column: 3 })
  expect(nextInColumn(view, { row: 7, column: 3 }, 1)).toEqual({ row: 7, column: 3 })
  expect(nextInColumn(view, { row: 3, column: 3 }, -1)).toEqual({ row: 3, column: 3 })
})

test('headings stay in sight as long as rows of theirs do', () => {
  expect(headingsAbove(view, 4)).toEqual([0, 1, 2])
  expect(pinnedHeadings(view, 0)).toEqual([])
  expect(pinnedHeadings(view, 3)).toEqual([0, 1, 2])
  // The last row of the first result is covered by its heading; then the next one comes up by itself.
  expect(pinnedHeadings(view, 4)).toEqual([0, 1])
  expect(pinnedHeadings(view, 5)).toEqual([0, 1, 6])
})
