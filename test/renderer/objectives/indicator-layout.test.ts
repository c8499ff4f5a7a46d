import { expect, test } from 'vitest'
import { indicatorLayout } from '../../../renderer/objectives/indicator-layout.ts'
import type { IndicatorColumn } from '../../../renderer/objectives/indicator-values.ts'

const columns: readonly IndicatorColumn[] = [
  { name: 'title' },
  { name: 'unit' },
  { name: 'baseline' },
  { name: 'baselineYear' },
  { name: 'target', year: 2027 },
  { name: 'target', year: 2028 },
  { name: 'source' },
]

test('in a narrow room the source goes below the title of an indicator first, the targets last', () => {
  expect(indicatorLayout(columns, () => 'fjala', 60).columns).toEqual(columns)
  const narrow = indicatorLayout(columns, () => 'fjala', 40)
  expect(narrow.columns.map(({ name }) => name).slice(0, 3)).toEqual(['title', 'source', 'unit'])
  expect(narrow.columns.filter(narrow.isBelow)).toEqual([{ name: 'source' }])
  const small = indicatorLayout(columns, () => 'fjala', 24)
  expect(small.columns.filter((column) => !small.isBelow(column))).toEqual([
    { name: 'title' },
    { name: 'target', year: 2027 },
    { name: 'target', year: 2028 },
  ])
})
