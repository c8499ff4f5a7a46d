import { describe, expect, test } from 'vitest'
import {
  addItemOperations,
  describeOperations,
  fillOperations,
  itemBatch,
  itemUpdate,
  stepOf,
} from '../../../../renderer/budget/model/calculator.ts'
import { itemsOf, offerOperations } from '../../../../renderer/budget/model/offers.ts'
import { childrenOf, createIdSource, entityOf, type Plan } from '../../../../shared/model/index.ts'
import { readExpression } from '../../../../shared/money/index.ts'
import { apply } from '../../../../shared/operations/index.ts'
import { gridPlan, idOf, line, picture } from '../grid-plan.ts'

const ids = createIdSource(
  () => 1_800_000_000_000,
  (bytes) => bytes.fill(3),
)
const style = { currency: 'EUR', style: 'dot-comma' } as const

/** 70 € × 7 × 12 each year. */
const milk = {
  description: 'Qumësht',
  unitCost: 7_000,
  quantity: 7_000,
  unit: 'fëmijë',
  times: 12_000,
  timesUnit: 'muaj',
}

const activityIn = (plan: Plan): string => idOf(plan, 'activity', 'Kopshti')
const itemIn = (plan: Plan): string => idOf(plan, 'cost-item', 'Qumësht')
const amounts = (plan: Plan): readonly string[] => picture(plan).slice(3)

describe('the calculator', () => {
  const plan = gridPlan([
    {
      title: 'Kopshti',
      lines: [line('komuna', 2027, 5, { status: 'secured' }), line('donatori', 2027, 9)],
      items: [{ ...milk, source: 'komuna' }],
    },
  ])
  const activity = activityIn(plan)
  const filled = apply(plan, fillOperations(plan, activity, ids))

  test('fills the amounts of the sources that it names, and no others', () => {
    expect(stepOf(plan, activity)).toBe('different')
    expect(amounts(filled)).toEqual([
      '1.1.1 Komuna = 588000 588000 588000 | 1764000 secured',
      '1.1.1 Fondacioni Ura = 9 · · | 9',
    ])
    expect(stepOf(filled, activity)).toBe('same')
  })

  test('describes the cost in the language of the plan', () => {
    const after = apply(plan, describeOperations(plan, activity))
    expect(entityOf(after, activity, 'activity')?.costDescription.replaceAll('\u00a0', ' ')).toBe(
      'Qumësht: 7 fëmijë × 70,00 € × 12 muaj',
    )
  })

  test('changes amounts and description with an item, once they are its own', () => {
    const described = apply(filled, describeOperations(filled, activity))
    const batch = itemBatch(described, activity, [itemUpdate(itemIn(plan), { quantity: 8_000 })], ids)
    const after = apply(described, batch)
    expect(amounts(after)[0]).toBe('1.1.1 Komuna = 672000 672000 672000 | 2016000 secured')
    expect(entityOf(after, activity, 'activity')?.costDescription).toContain('8 fëmijë')
  })

  test('follows an item to another source', () => {
    const to = idOf(plan, 'funding-source', 'Qeveria')
    const after = apply(filled, itemBatch(filled, activity, [itemUpdate(itemIn(plan), { source: to })], ids))
    expect(amounts(after).map((row) => row.split(' | ')[0])).toEqual([
      '1.1.1 Komuna = · · ·',
      '1.1.1 Qeveria = 588000 588000 588000',
      '1.1.1 Fondacioni Ura = 9 · ·',
    ])
  })

  test('keeps what was said of the amounts while an item has no price', () => {
    const priced = (before: Plan, unitCost: number): Plan =>
      apply(before, itemBatch(before, activity, [itemUpdate(itemIn(plan), { unitCost })], ids))
    const free = priced(filled, 0)
    expect(amounts(free)[0]).toBe('1.1.1 Komuna = 0 0 0 | 0 secured')
    expect(amounts(priced(free, 7_000))).toEqual(amounts(filled))
  })

  test('leaves what somebody typed as it is', () => {
    const batch = itemBatch(plan, activity, [itemUpdate(itemIn(plan), { quantity: 8_000 })], ids)
    expect(amounts(apply(plan, batch))).toEqual(amounts(plan))
  })

  test('leaves the amounts when its last item goes', () => {
    const batch = itemBatch(filled, activity, [{ type: 'remove', id: itemIn(plan) }], ids)
    expect(amounts(apply(filled, batch))).toEqual(amounts(filled))
  })

  test('adds an item that changes nothing yet', () => {
    const source = idOf(plan, 'funding-source', 'Komuna')
    const batch = itemBatch(filled, activity, addItemOperations(filled, activity, source, ids), ids)
    expect(batch).toHaveLength(1)
    expect(amounts(apply(filled, batch))).toEqual(amounts(filled))
  })

  test('keeps the shares of what is secured and what is sought', () => {
    const lines = [
      line('komuna', 2027, 100_000, { status: 'secured' }),
      line('komuna', 2027, 50_000, { status: 'sought' }),
    ]
    const shared = gridPlan([
      { title: 'Kopshti', lines, items: [{ ...milk, source: 'komuna', years: [2027] }] },
    ])
    const after = apply(shared, fillOperations(shared, activityIn(shared), ids))
    expect(amounts(after)).toEqual([
      '1.1.1 Komuna = 538000 · · | 538000 secured',
      '1.1.1 Komuna = 50000 · · | 50000 sought',
    ])
  })
})

describe('a typed calculation as cost items', () => {
  const plan = gridPlan([{ title: 'Kopshti', lines: [line('komuna', 2027, 588_000)] }])
  const activity = activityIn(plan)
  const source = idOf(plan, 'funding-source', 'Komuna')
  const itemsFor = (typed: string) => {
    const read = readExpression(typed, style)
    return itemsOf(read.kind === 'amount' ? (read.products ?? []) : [])
  }
  const accepted = (before: Plan, typed: string, year: number): Plan => {
    const offer = { activity, source, year, amount: 0, items: itemsFor(typed) }
    return apply(before, offerOperations(before, offer, ids))
  }

  test('the first factor is the price, unless another names the currency', () => {
    expect(itemsFor('70*7*12')).toEqual([
      { unitCost: 7_000, quantity: 7_000, unit: '', times: 12_000, timesUnit: '' },
    ])
    expect(itemsFor('7 fëmijë × 70 € × 12 muaj')).toEqual([
      { unitCost: 7_000, quantity: 7_000, unit: 'fëmijë', times: 12_000, timesUnit: 'muaj' },
    ])
    expect(itemsFor('70*7+100*2')).toHaveLength(2)
  })

  test.each(['500', '500+600', '2*3*4*5', '100/4', '70*7-10'])('%s becomes none', (typed) => {
    expect(itemsFor(typed)).toEqual([])
  })

  test('is an item of its year; typed again for another year, the same item is bought then too', () => {
    const first = accepted(plan, '70*7*12', 2027)
    const second = accepted(first, '70*7*12', 2029)
    const all = accepted(second, '70*7*12', 2028)
    const years = [first, second, all].map((one) =>
      childrenOf(one, activity, 'cost-item').map((item) => item.years),
    )
    expect(years).toEqual([[[2027]], [[2027, 2029]], [[]]])
    expect(stepOf(first, activity)).toBe('same')
  })
})
