import { expect, test } from 'vitest'
import { columnLayout } from '../../../renderer/activities/column-layout.ts'
import { columnNames } from '../../../renderer/activities/columns.ts'

test('what has no room beside the title is read right after it, prose first, and the total stays longest', () => {
  const usual = ['title', 'period', 'responsible', 'costKind', 'sources', 'total', 'output'] as const
  const heads = [
    'Aktiviteti',
    'Periudha e implementimit',
    'Përgjegjësia',
    'Lloji i kostos',
    'Burimi i financimit',
    'Gjithsej',
    'Produkti',
  ]
  // As in a window of 1366 pixels beside the outline.
  expect(columnLayout(usual, heads, 61)).toEqual({ columns: usual, below: new Set() })
  expect(columnLayout(usual, usual, 40)).toEqual({
    columns: ['title', 'costKind', 'sources', 'output', 'period', 'responsible', 'total'],
    below: new Set(['output', 'sources', 'costKind']),
  })
  expect(columnLayout(usual, usual, 25).columns.at(-1)).toBe('total')
  expect(columnLayout(usual, usual, 25).below.has('total')).toBe(false)
})

test('a user who asks for every column gets every column, in any room', () => {
  for (const room of [15, 25, 40, 60, 100, 200]) {
    const { columns, below } = columnLayout(columnNames, columnNames, room)
    expect(columns.toSorted()).toEqual(columnNames.toSorted())
    expect(below.has('title')).toBe(false)
  }
  expect(columnLayout(columnNames, columnNames, 200).below.size).toBe(0)
})

test('a column whose heading is one long word goes below before that is too wide for its place', () => {
  const shown = ['title', 'period', 'total'] as const
  expect(columnLayout(shown, shown, 31).below.size).toBe(0)
  expect(columnLayout(shown, ['Aktiviteti', 'Implementation period', 'Total'], 31).below).toEqual(
    new Set(['period']),
  )
})
