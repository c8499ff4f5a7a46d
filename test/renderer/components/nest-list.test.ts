import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type NestedItem, nest } from '../../../renderer/components/nest-list.ts'

const item = (level: number, text: string) => ({ level, runs: [{ text }] })

const shape = (items: readonly NestedItem[]): unknown[] =>
  items.map(({ runs, children }) => [runs[0]?.text, ...shape(children)])

test('items of a deeper level go below the one before', () => {
  const list = [item(0, 'a'), item(1, 'b'), item(1, 'c'), item(2, 'd'), item(0, 'e')]
  expect(shape(nest(list))).toEqual([['a', ['b'], ['c', ['d']]], ['e']])
})

test('a list that begins deep, or skips a level, loses nothing', () => {
  expect(shape(nest([item(2, 'a'), item(0, 'b'), item(3, 'c')]))).toEqual([['a'], ['b', ['c']]])
})

test('every item is there once, in its order', () => {
  const flat = (items: readonly NestedItem[]): unknown[] =>
    items.flatMap(({ runs, children }) => [runs[0]?.text, ...flat(children)])
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (levels) => {
      const list = levels.map((level, index) => item(level, String(index)))
      expect(flat(nest(list))).toEqual(list.map(({ runs }) => runs[0]?.text))
    }),
  )
})
