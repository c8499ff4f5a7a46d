import { expect, test } from 'vitest'
import { columnLayout } from '../../../renderer/activities/column-layout.ts'
import { columnNames } from '../../../renderer/activities/columns.ts'

test('what has no room beside the title is read right after it, prose first, and the total stays longest', () => {
  const usual = ['title', 'period', 'responsible', 'costKind', 'sources', 'total', 'output'] as const
  expect(columnLayout(usual, 62)).toEqual({ columns: usual, below: new Set() })
  expect(columnLayout(usual, 40)).toEqual({
    columns: ['title', 'costKind', 'sources', 'output', 'period', 'responsible', 'total'],
    below: new Set(['output', 'sources', 'costKind']),
  })
  expect(columnLayout(usual, 25).columns.at(-1)).toBe('total')
  expect(columnLayout(usual, 25).below.has('total')).toBe(false)
})

test('a user who asks for every column gets every column, in any room', () => {
  for (const room of [15, 25, 40, 60, 100, 200]) {
    const { columns, below } = columnLayout(columnNames, room)
    expect(columns.toSorted()).toEqual(columnNames.toSorted())
    expect(below.has('title')).toBe(false)
  }
  expect(columnLayout(columnNames, 200).below.size).toBe(0)
})
