import { expect, test } from 'vitest'
import { usualZoom } from '../../../renderer/document/usual-zoom.ts'

test.each([
  ['a projector', 1024, 16, 0.5],
  ['a usual laptop', 1366, 16, 0.9],
  ['a large screen', 1920, 16, 1],
  ['a large screen with large type', 1920, 32, 0.8],
  ['a window of no size', 0, 16, 0.5],
])('a page is seen in its whole width on %s', (_, width, rem, zoom) => {
  expect(usualZoom(width, rem)).toBe(zoom)
})
