import { describe, expect, test } from 'vitest'
import type { OutlineNode } from '../../../renderer/outline/outline-nodes.ts'
import { moveFor, rowStarting, rowsOf } from '../../../renderer/outline/outline-rows.ts'

const node = (place: string, children: readonly OutlineNode[] = []): OutlineNode => ({
  place,
  fixed: null,
  entity: null,
  phrase: null,
  code: '',
  title: place,
  children,
})

const nodes = [
  node('të dhënat'),
  node('fushat', [node('arsimi', [node('objektivi')]), node('banimi')]),
  node('buxheti'),
]
const allOpen = new Set(['fushat', 'arsimi'])

describe('the rows of the outline', () => {
  test('are those whose parents are open, told by level and place among siblings', () => {
    const rows = rowsOf(nodes, new Set(['fushat']))
    expect(rows.map((row) => [row.node.place, row.level, row.index, row.count, row.parent])).toEqual([
      ['të dhënat', 1, 1, 3, null],
      ['fushat', 1, 2, 3, null],
      ['arsimi', 2, 1, 2, 'fushat'],
      ['banimi', 2, 2, 2, 'fushat'],
      ['buxheti', 1, 3, 3, null],
    ])
  })
})

describe('the keys of the outline', () => {
  const rows = rowsOf(nodes, allOpen)
  const press = (at: string, key: string, open: ReadonlySet<string> = allOpen) =>
    moveFor(rowsOf(nodes, open), at, key, open)

  test('up and down walk the rows in sight and stop at the ends', () => {
    expect(press('arsimi', 'ArrowDown')).toEqual({ type: 'focus', place: 'objektivi' })
    expect(press('banimi', 'ArrowUp')).toEqual({ type: 'focus', place: 'objektivi' })
    expect(press('të dhënat', 'ArrowUp')).toBeNull()
    expect(press('buxheti', 'ArrowDown')).toBeNull()
  })

  test('right opens, then goes in; left closes, then goes out', () => {
    const closed = new Set<string>()
    expect(press('fushat', 'ArrowRight', closed)).toEqual({ type: 'open', place: 'fushat' })
    expect(press('fushat', 'ArrowRight')).toEqual({ type: 'focus', place: 'arsimi' })
    expect(press('fushat', 'ArrowLeft')).toEqual({ type: 'close', place: 'fushat' })
    expect(press('objektivi', 'ArrowLeft')).toEqual({ type: 'focus', place: 'arsimi' })
    expect(press('objektivi', 'ArrowRight')).toBeNull()
    expect(press('të dhënat', 'ArrowLeft')).toBeNull()
  })

  test('Home and End go to the first and last row, the asterisk opens all siblings', () => {
    expect(press('banimi', 'Home')).toEqual({ type: 'focus', place: 'të dhënat' })
    expect(press('banimi', 'End')).toEqual({ type: 'focus', place: 'buxheti' })
    expect(press('banimi', '*')).toEqual({ type: 'open-all', places: ['arsimi', 'banimi'] })
  })

  test('Enter and Space choose; other keys are left to the window', () => {
    expect(press('banimi', 'Enter')).toEqual({ type: 'choose', place: 'banimi' })
    expect(press('banimi', ' ')).toEqual({ type: 'choose', place: 'banimi' })
    expect(press('banimi', 'Tab')).toBeNull()
    expect(press('banimi', 'F2')).toBeNull()
  })

  test('letters find the next row that begins with them, and go around', () => {
    const find = (at: string, typed: string) => rowStarting(rows, at, typed, ({ title }) => title)?.node.place
    expect(find('banimi', 'b')).toBe('buxheti')
    expect(find('buxheti', 'B')).toBe('banimi')
    expect(find('banimi', 'ba')).toBe('banimi')
    expect(find('banimi', 'x')).toBeUndefined()
  })
})
