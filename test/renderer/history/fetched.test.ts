import { describe, expect, test } from 'vitest'
import { type Fetched, withOlder } from '../../../renderer/history/fetched.ts'
import type { HistoryWords } from '../../../shared/contract/index.ts'

const entry = (revision: number): HistoryWords => ({
  revision,
  kind: 'do',
  at: '2026-11-22T11:00:00.000Z',
  author: 'Arta',
  reverses: null,
  lines: [],
  count: 0,
})
const fetched: Fetched = { about: 'all', more: true, entries: [entry(9), entry(8)] }
const page = { more: false, entries: [entry(7), entry(6)] }

describe('older changes', () => {
  test('come behind those that are there, also what came while they were fetched', () => {
    const now = { ...fetched, entries: [entry(10), entry(9), entry(8)] }
    const { entries, more } = withOlder(now, 'all', page)
    expect(entries?.map(({ revision }) => revision)).toEqual([10, 9, 8, 7, 6])
    expect(more).toBe(false)
  })

  test('come once, however often they were asked for', () => {
    const twice = withOlder(withOlder(fetched, 'all', page), 'all', page)
    expect(twice.entries?.map(({ revision }) => revision)).toEqual([9, 8, 7, 6])
  })

  test('are passed over where somebody looks at something else by then', () => {
    expect(withOlder(fetched, 'one activity', page)).toBe(fetched)
  })
})
