import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeBeside } from '../../../renderer/tour/place-beside.ts'

const window = { width: 1366, height: 768 }
const panel = { width: 352, height: 180 }
const rect = (left: number, top: number, width: number, height: number) =>
  ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect

test('the panel stands beside a narrow thing at the left, and below one at the right', () => {
  expect(placeBeside(rect(0, 50, 300, 700), panel, window)).toEqual({ left: 312, top: 62 })
  expect(placeBeside(rect(1100, 5, 100, 30), panel, window)).toEqual({ left: 848, top: 47 })
})

test('the panel is never outside the window', () => {
  const side = fc.integer({ min: -500, max: 2_000 })
  fc.assert(
    fc.property(fc.option(fc.tuple(side, side, side, side)), (thing) => {
      const { left, top } = placeBeside(thing === null ? null : rect(...thing), panel, window)
      return left > 0 && top > 0 && left + panel.width < window.width && top + panel.height < window.height
    }),
  )
})
