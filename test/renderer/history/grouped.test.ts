import { describe, expect, test } from 'vitest'
import { grouped } from '../../../renderer/history/grouped.ts'
import type { HistoryWords } from '../../../shared/contract/index.ts'

const entry = (revision: number, at: string, author: string): HistoryWords => ({
  revision,
  kind: 'do',
  at,
  author,
  reverses: null,
  lines: [],
  count: 0,
})

describe('the changes of a plan', () => {
  test('stand by day, and within a day by who made them without another in between', () => {
    const entries = [
      entry(5, '2026-11-22T11:00:00.000Z', 'Arta'),
      entry(4, '2026-11-22T10:30:00.000Z', 'Besa'),
      entry(3, '2026-11-22T10:20:00.000Z', 'Arta'),
      entry(2, '2026-11-22T10:10:00.000Z', 'Arta'),
      entry(1, '2026-11-20T10:00:00.000Z', 'Arta'),
    ]
    const picture = grouped(entries).map(({ stretches }) =>
      stretches.map(({ author, entries: own }) => [author, ...own.map(({ revision }) => revision)]),
    )
    expect(picture).toEqual([
      [
        ['Arta', 5],
        ['Besa', 4],
        ['Arta', 3, 2],
      ],
      [['Arta', 1]],
    ])
  })

  test('are none where there are none', () => {
    expect(grouped([])).toEqual([])
  })
})
