import { expect, test } from 'vitest'
import { usualZoom } from '../../../renderer/document/usual-zoom.ts'

test.each([
  ['a small screen', 1024, 16, false, 0.5],
  ['a usual laptop', 1366, 16, false, 0.9],
  ['a large screen', 1920, 16, false, 1],
  ['a large screen with large type', 1920, 32, false, 0.8],
  ['a window of no size', 0, 16, false, 0.5],
  ['a laptop at a projector, larger', 1366, 20.8, true, 1.1],
  ['a large projector, larger still', 1920, 20.8, true, 1.5],
])('a page is seen in its whole width on %s', (_, width, rem, projector, zoom) => {
  expect(usualZoom(width, rem, projector)).toBe(zoom)
})
