import { describe, expect, test } from 'vitest'
import {
  cellText,
  columnKey,
  columnsOf,
  type IndicatorColumn,
  writeCell,
} from '../../../renderer/objectives/indicator-values.ts'
import { defaultFormat, formatOf } from '../../../shared/formats/index.ts'
import { formatting } from '../../../shared/locales/formatting.ts'
import { childrenOf, type Plan } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { draftPlan, idOf } from '../../support/draft-plan.ts'
import { testIds } from '../../support/ids.ts'

const draft = draftPlan()
const owner = idOf(draft, 'Objektivi një')
const ids = testIds(5)
const id = ids()

function write(plan: Plan, column: IndicatorColumn, text: string): Plan {
  return apply(plan, writeCell(plan, id, column, text, { owner, target: ids() }))
}

function read(plan: Plan, column: IndicatorColumn): string {
  const [indicator] = childrenOf(plan, owner, 'indicator')
  return indicator === undefined ? '' : cellText(plan, indicator, column, formatting('sq').thousandths)
}

const target = { name: 'target', year: 2028 } as const

describe('the grid of indicators', () => {
  test('has what the format prints, the targets of its years and any other that there is', () => {
    const strategy = formatOf('kosovo-strategy') ?? defaultFormat
    const keys = (plan: Plan) =>
      columnsOf(plan, childrenOf(plan, owner, 'indicator'), strategy)
        .map(columnKey)
        .join(' ')
    const before = 'title unit baseline baselineYear target-2027'
    expect(keys(draft)).toBe(`${before} target-2029 result source`)
    expect(keys(write(draft, target, '9'))).toBe(`${before} target-2028 target-2029 result source`)
  })

  test('has a column for each year of the plan, and for any other with a target', () => {
    const plan = write(draft, { name: 'target', year: 2035 }, '9')
    const columns = columnsOf(plan, childrenOf(plan, owner, 'indicator'), defaultFormat).map(columnKey)
    expect(columns).toEqual([
      'title',
      'unit',
      'baseline',
      'baselineYear',
      'target-2027',
      'target-2028',
      'target-2029',
      'target-2035',
      'source',
    ])
  })

  test('makes an indicator of what is written first, whichever cell that is, and nothing of nothing', () => {
    expect(write(draft, target, '')).toEqual(draft)
    for (const column of [{ name: 'title' }, { name: 'unit' }, { name: 'baseline' }, target] as const) {
      expect(read(write(draft, column, '12'), column)).toBe('12')
    }
  })

  test('keeps the number beside the words of a value', () => {
    const plan = write(write(draft, { name: 'baseline' }, '12,5 %'), target, 'shumica')
    const [indicator] = childrenOf(plan, owner, 'indicator')
    expect(indicator).toMatchObject({ baselineWords: '12,5 %', baselineThousandths: 12_500 })
    expect(childrenOf(plan, id, 'indicator-target')).toMatchObject([{ words: 'shumica', thousandths: null }])
  })

  test('takes a year that is one, and leaves any other text unsaid', () => {
    const plan = write(write(draft, { name: 'title' }, 'Nxënës'), { name: 'baselineYear' }, '2026')
    expect(read(plan, { name: 'baselineYear' })).toBe('2026')
    expect(read(write(plan, { name: 'baselineYear' }, '26'), { name: 'baselineYear' })).toBe('2026')
    expect(read(write(plan, { name: 'baselineYear' }, ''), { name: 'baselineYear' })).toBe('')
  })

  test('takes a target out where its cell is emptied', () => {
    const plan = write(write(draft, target, '20'), target, '')
    expect(childrenOf(plan, id, 'indicator-target')).toEqual([])
    expect(childrenOf(plan, owner, 'indicator')).toHaveLength(1)
  })

  test('orders targets by their years', () => {
    const plan = write(write(draft, { name: 'target', year: 2029 }, '3'), { name: 'target', year: 2027 }, '1')
    expect(childrenOf(plan, id, 'indicator-target').map(({ year }) => year)).toEqual([2027, 2029])
  })
})
