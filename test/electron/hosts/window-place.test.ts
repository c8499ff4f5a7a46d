import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeFrom, placeOn, type WindowPlace } from '../../../electron/hosts/window-place.ts'

const least = { width: 1024, height: 700 }
const main = { x: 0, y: 0, width: 1366, height: 728 }
const projector = { x: 1366, y: 0, width: 1920, height: 1080 }

const at = (x: number, y: number, width = 1100, height = 700): WindowPlace => ({
  bounds: { x, y, width, height },
  isMaximized: false,
})

describe('a window', () => {
  it('opens where it was, on either display', () => {
    expect(placeOn(at(100, 20), [main, projector], least)).toEqual(at(100, 20))
    expect(placeOn(at(1500, 300), [main, projector], least)).toEqual(at(1500, 300))
  })

  it('comes back when its display is gone, as large as the other one lets it', () => {
    const place = placeOn({ ...at(1400, 100, 1900, 1000), isMaximized: true }, [main], least)
    expect(place).toEqual({ bounds: { x: 0, y: 0, width: 1366, height: 728 }, isMaximized: true })
  })

  it.each([
    ['above', at(100, -300)],
    ['below', at(100, 715)],
    ['at the left', at(-1000, 100)],
    ['at the right', at(1300, 100)],
  ])('that nobody can take hold of %s comes back', (_, place) => {
    const found = placeOn(place, [main], least)
    expect(found?.bounds).toMatchObject({ x: 133, y: 14 })
  })

  it('is always within reach, and never smaller than it may be', () => {
    const numbers = fc.integer({ min: -10_000, max: 10_000 })
    fc.assert(
      fc.property(numbers, numbers, numbers, numbers, (x, y, width, height) => {
        const bounds = placeOn(at(x, y, width, height), [main, projector], least)?.bounds
        if (bounds === undefined) throw new TypeError('no place')
        expect(bounds.width).toBeGreaterThanOrEqual(least.width)
        expect(bounds.height).toBeGreaterThanOrEqual(least.height)
        const area = [main, projector].find(
          (one) => bounds.x < one.x + one.width && bounds.x + bounds.width > one.x && bounds.y >= one.y,
        )
        expect(area).toBeDefined()
      }),
    )
  })
})

describe('what was remembered', () => {
  it('is read as it was written', () => {
    expect(placeFrom(JSON.stringify(at(1, 2)))).toEqual(at(1, 2))
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"bounds":null}',
    '{"bounds":{"x":1,"y":"2","width":3,"height":4}}',
    '{"bounds":{"x":1e300}}',
  ])('is nothing in %j', (json) => {
    expect(placeFrom(json)).toBeNull()
  })
})
