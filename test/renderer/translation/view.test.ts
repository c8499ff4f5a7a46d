import { expect, test } from 'vitest'
import { viewOf } from '../../../renderer/translation/view.ts'

const ofFirst = { plan: 'first', at: 'field', only: new Set(['field name']) }

test('the look at a translation is kept for its plan, and begins anew for another', () => {
  expect(viewOf(ofFirst, 'first')).toBe(ofFirst)
  expect(viewOf(ofFirst, 'second')).toEqual({ plan: 'second', at: null, only: null })
})
