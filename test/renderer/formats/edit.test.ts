import { describe, expect, test } from 'vitest'
import {
  hasLess,
  moved,
  otherChapters,
  otherColumns,
  otherIndicatorColumns,
  otherTotals,
  problemOf,
  shares,
  spansWith,
  usualSpan,
  withColumns,
  withIndicatorColumns,
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
    expect(contents(otherColumns(fewer.activityTable.columns))).toContain('code')
    for (const format of formats) {
      const all = contents([...format.activityTable.columns, ...otherColumns(format.activityTable.columns)])
      expect(new Set(all).size).toBe(all.length)
    }
  })

  test('offers totals that it has not', () => {
    expect(otherTotals(defaultFormat).some(({ category }) => category === 'capital')).toBe(true)
  })

  test('offers what it had in the words in which it had it', () => {
    const [first] = columns
    if (first === undefined) throw new Error('no column')
    const heading = { sq: 'Shenja', sr: '', en: '' }
    const before = withColumns(defaultFormat, columns.with(0, { ...first, heading }))
    const after = withColumns(before, columns.slice(1))
    expect(hasLess(before, after)).toBe(true)
    expect(hasLess(after, before)).toBe(false)
    const again = otherColumns(after.activityTable.columns, [before, ...formats])
    expect(again.find(({ content }) => content === first.content)?.heading).toEqual(heading)
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

describe('what else a format can have', () => {
  test('are chapters that are not there, of no role that is', () => {
    const others = otherChapters(defaultFormat)
    const roles = defaultFormat.chapters.map(({ role }) => role)
    expect(others.filter(({ role }) => role !== '' && roles.includes(role))).toEqual([])
    const without = { ...defaultFormat, chapters: defaultFormat.chapters.slice(1) }
    expect(otherChapters(without).map(({ content }) => content)).toContain('contents')
    for (const chapter of otherChapters(without)) {
      expect(problemOf({ ...without, chapters: [...without.chapters, chapter] })).toBeNull()
    }
  })

  test('are columns of indicators, each for its years', () => {
    for (const format of formats) {
      for (const column of otherIndicatorColumns(format)) {
        const columns = [...format.indicatorTable.columns, column]
        expect(problemOf(withIndicatorColumns(format, columns))).toBeNull()
      }
    }
  })

  test('are times for amounts, of which the usual one stays first', () => {
    const { costModel } = defaultFormat
    expect(usualSpan(costModel)).toBe('year')
    expect(spansWith(costModel, 'every-year', false)).toEqual(['year', 'whole-plan'])
    expect(spansWith({ ...costModel, spans: ['year'] }, 'every-year', true)).toEqual(['year', 'every-year'])
  })
})
