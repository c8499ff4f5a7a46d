import { describe, expect, test } from 'vitest'
import {
  moved,
  otherColumns,
  otherTotals,
  problemOf,
  shares,
  withColumns,
  worded,
} from '../../../renderer/formats/edit.ts'
import { defaultFormat, formats } from '../../../shared/formats/index.ts'

const contents = (columns: readonly { readonly content: string }[]) => columns.map(({ content }) => content)

describe('a format that is edited', () => {
  const { columns } = defaultFormat.activityTable

  test('has its columns moved, and left as they are at the edge', () => {
    expect(contents(moved(columns, 0, 1)).slice(0, 3)).toEqual(['title', 'code', 'description'])
    expect(moved(columns, 0, -1)).toBe(columns)
  })

  test('offers the columns that it has not, each once', () => {
    const fewer = withColumns(defaultFormat, columns.slice(1))
    expect(contents(otherColumns(fewer))).toContain('code')
    for (const format of formats) {
      const all = contents([...format.activityTable.columns, ...otherColumns(format)])
      expect(new Set(all).size).toBe(all.length)
    }
  })

  test('offers totals that it has not', () => {
    expect(otherTotals(defaultFormat).some(({ category }) => category === 'capital')).toBe(true)
  })

  test('can be kept as long as it is one', () => {
    expect(problemOf(defaultFormat)).toBeNull()
    const nameless = { ...defaultFormat, name: { sq: '', sr: '', en: '' } }
    expect(problemOf(nameless)).toEqual({ path: 'name', reason: 'empty' })
    expect(problemOf({ ...nameless, name: worded(nameless.name, 'sr', 'Plan') })).toBeNull()
    expect(problemOf(withColumns(defaultFormat, []))?.reason).toBe('empty')
  })

  test('shows its columns in their shares of a page', () => {
    expect(
      shares(
        [
          { minimum: 10, weight: 0 },
          { minimum: 20, weight: 1 },
        ],
        100,
      ),
    ).toEqual([10, 90])
    expect(
      shares(
        [
          { minimum: 100, weight: 0 },
          { minimum: 300, weight: 1 },
        ],
        100,
      ),
    ).toEqual([25, 75])
  })
})
