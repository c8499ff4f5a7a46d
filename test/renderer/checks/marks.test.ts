import { describe, expect, it } from 'vitest'
import { findingsAt, heaviest, type MarkProps, markOf } from '../../../renderer/checks/marks.ts'
import type { Finding } from '../../../shared/checks/index.ts'
import { translateIn } from '../../support/speech.ts'

const finding = (values: Partial<Finding>): Finding => ({
  rule: 'missing-cell',
  severity: 'warning',
  entity: 'a',
  place: { cell: 'amount' },
  values: {},
  message: 'missing-cell',
  explanation: null,
  parameters: {},
  fingerprint: '',
  ...values,
})

const inYear = finding({ place: { cell: 'amount', year: 2028 } })
const inTotal = finding({ severity: 'error', place: { cell: 'total' }, fingerprint: 'total' })
const advice = finding({ severity: 'advice', place: { cell: 'title' }, fingerprint: 'title' })
const byEntity = new Map([['a', [advice, inYear, inTotal]]])

const tell = (one: Finding): string => one.fingerprint || 'year'

function marked(findings: readonly Finding[]): MarkProps {
  return markOf(findings, tell, { t: translateIn('sq'), language: 'sq' })
}

describe('the findings at a part of a page', () => {
  it('are all of the entity, or those of the cells that it shows', () => {
    expect(findingsAt(byEntity, [{ entity: 'a' }])).toEqual([advice, inYear, inTotal])
    expect(findingsAt(byEntity, [{ entity: 'a', cells: 'total' }])).toEqual([inTotal])
    expect(findingsAt(byEntity, [{ entity: 'a', cells: ['title', 'amount'] }])).toEqual([advice, inYear])
    expect(findingsAt(byEntity, [{ entity: 'b' }])).toEqual([])
  })

  it('are those of one year in its column, and those of no year in another', () => {
    expect(findingsAt(byEntity, [{ entity: 'a', cells: 'amount', year: 2028 }])).toEqual([inYear])
    expect(findingsAt(byEntity, [{ entity: 'a', cells: 'amount', year: 2029 }])).toEqual([])
    expect(findingsAt(byEntity, [{ entity: 'a', cells: ['amount', 'total'], year: null }])).toEqual([inTotal])
  })
})

describe('a mark', () => {
  it('is none where nothing was found', () => {
    expect(marked([])).toEqual({})
    expect(heaviest([])).toBeNull()
  })

  it('bears the heaviest severity, and tells the heaviest first', () => {
    expect(marked([advice, inYear, inTotal])).toEqual({
      'data-finding': 'error',
      'aria-description': 'gabim: total\nparalajmërim: year\nkëshillë: title',
    })
  })

  it('tells a few of many and the number of the others', () => {
    const many = Array.from({ length: 9 }, () => inYear)
    const lines = marked(many)['aria-description']?.split('\n')
    expect(lines).toHaveLength(6)
    expect(lines?.at(-1)).toBe('dhe 4 gjetje të tjera')
  })
})
