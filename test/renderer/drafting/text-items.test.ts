import { describe, expect, test } from 'vitest'
import {
  addTexts,
  itemsOf,
  joinTexts,
  splitText,
  type TextItems,
  writeText,
} from '../../../renderer/drafting/text-items.ts'
import { entityOf, type Plan } from '../../../shared/model/index.ts'
import { apply, invert } from '../../../shared/operations/index.ts'
import { boardOf, draftPlan, idOf } from '../../support/draft-plan.ts'
import { countingIds } from '../../support/small-plan.ts'

const plan = draftPlan()
const strengths: TextItems = { kind: 'swot-item', parent: idOf(plan, 'Banimi'), quadrant: 'strengths' }
const weaknesses: TextItems = { ...strengths, quadrant: 'weaknesses' }

function textsOf(now: Plan, list: TextItems): readonly string[] {
  return itemsOf(now, list).map(({ text }) => text)
}

function freshIds(): readonly string[] {
  const ids = countingIds()
  return Array.from({ length: 300 }, () => ids()).slice(-3)
}

describe('a list of texts', () => {
  test('takes new texts before one of its own, or at its end, and other lists stay', () => {
    const [one = '', two = ''] = freshIds()
    const texts = [
      { id: one, text: 'Një' },
      { id: two, text: 'Dy' },
    ]
    const before = apply(plan, addTexts(plan, strengths, idOf(plan, 'Toka komunale'), texts))
    expect(textsOf(before, strengths)).toEqual(['Afër qytetit', 'Një', 'Dy', 'Toka komunale'])
    const end = apply(plan, addTexts(plan, strengths, null, texts))
    expect(textsOf(end, strengths)).toEqual(['Afër qytetit', 'Toka komunale', 'Një', 'Dy'])
    expect(textsOf(end, weaknesses)).toEqual(['Pa ujë'])
  })

  test('makes an entity of what is written in its empty line, and nothing of nothing', () => {
    const [id = ''] = freshIds()
    expect(writeText(plan, strengths, { id, text: '' }, null)).toEqual([])
    const written = apply(plan, writeText(plan, strengths, { id, text: 'E re' }, null))
    expect(textsOf(written, strengths).at(-1)).toBe('E re')
    const more = apply(written, writeText(written, strengths, { id, text: 'E re fare' }, null))
    expect(textsOf(more, strengths).at(-1)).toBe('E re fare')
    expect(writeText(more, strengths, { id, text: 'E re fare' }, null)).toEqual([])
  })

  test('parts a text and joins it again, answers kept, each in one step that can be undone', () => {
    const [id = ''] = freshIds()
    const whole = idOf(plan, 'Pa ujë')
    const batch = splitText(plan, weaknesses, whole, { head: 'Pa', tail: { id, text: 'ujë' } })
    const parted = apply(plan, batch)
    expect(textsOf(parted, weaknesses)).toEqual(['Pa', 'ujë'])
    expect(boardOf(apply(parted, invert(plan, batch)))).toEqual(boardOf(plan))
    const joined = apply(parted, joinTexts(parted, weaknesses, whole, id))
    expect(textsOf(joined, weaknesses)).toEqual(['Pa ujë'])
    expect(entityOf(joined, whole, 'swot-item')?.answeredBy).toHaveLength(2)
  })
})
