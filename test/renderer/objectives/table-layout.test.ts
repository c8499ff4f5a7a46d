import { expect, test } from 'vitest'
import { columnsOfTable } from '../../../renderer/objectives/table-columns.ts'
import { tableLayout } from '../../../renderer/objectives/table-layout.ts'
import { formats } from '../../../shared/formats/index.ts'
import type { Sums } from '../../../shared/totals/index.ts'

const costs = ['2027', '2028', '2029', 'total'].map((key, index) => ({
  key,
  head: key,
  amount: ({ years, total }: Sums) => years[index] ?? total,
}))

function layoutOf(id: string, room: number, printed = '100.000,00') {
  const format = formats.find((one) => one.id === id)
  if (format === undefined) throw new TypeError(id)
  const columns = columnsOfTable(format, { title: 'Titulli', say: ({ sq }) => sq, costs })
  const { below, ...layout } = tableLayout(columns, room, () => printed)
  return { ...layout, keys: layout.columns.map(({ key }) => key), below: [...below] }
}

test('where there is room, all columns of a format stand beside each other in its order', () => {
  const { keys, below, isNarrow } = layoutOf('kosovo-municipal', 90)
  expect(keys.slice(0, 3)).toEqual(['title', 'description', 'period'])
  expect(below).toEqual([])
  expect(isNarrow).toBe(false)
})

test('where there is little room, the description goes below the title first', () => {
  const { keys, below, isNarrow } = layoutOf('kosovo-municipal', 74)
  expect(keys.slice(0, 3)).toEqual(['title', 'description', 'period'])
  expect(below).toEqual(['description'])
  expect(isNarrow).toBe(true)
})

test('no column is dropped in any room, what stands below is read after the title, and the total stays beside', () => {
  for (const { id } of formats) {
    const all = layoutOf(id, 200).keys
    for (const room of [5, 22, 30, 40, 50, 60, 70]) {
      const { keys, below } = layoutOf(id, room)
      expect(keys.toSorted(), `${id} in ${room}`).toEqual(all.toSorted())
      const title = keys.findIndex((key) => key.includes('title'))
      expect(keys.slice(title + 1, title + 1 + below.length).toSorted()).toEqual(below.toSorted())
      const amounts = all.filter((key) => /^\d+$|^total$|^yearly$/.test(key))
      expect(below).not.toContain(amounts.at(-1))
    }
  }
})

test('years stand together, and larger sums send them below the title earlier', () => {
  const years = ['2027', '2028', '2029']
  const beside = (room: number, printed: string) =>
    years.filter((year) => !layoutOf('kosovo-municipal', room, printed).below.includes(year))
  for (let room = 10; room < 60; room += 1) expect([0, 3]).toContain(beside(room, '100.000,00').length)
  expect(beside(42, '100,00')).toEqual(years)
  expect(beside(42, '100.000.000,00')).toEqual([])
})
