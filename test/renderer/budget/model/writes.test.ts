import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CellWrite, writeBatch } from '../../../../renderer/budget/model/writes.ts'
import { descendantsOf, entityOf, type Plan } from '../../../../shared/model/index.ts'
import { apply, invert } from '../../../../shared/operations/index.ts'
import { countingIds } from '../../../support/small-plan.ts'
import { gridPlan, idOf, line, picture, viewOf } from '../grid-plan.ts'

/** Writes into cells by the code and source of their row, and the kind or year of their column. */
function written(plan: Plan, ...cells: readonly [string, string | number, CellWrite['value']][]): Plan {
  return apply(plan, batchFor(plan, cells))
}

function batchFor(plan: Plan, cells: readonly (readonly [string, string | number, CellWrite['value']])[]) {
  const view = viewOf(plan)
  const writes = cells.map(([name, place, value]): CellWrite => {
    const row = view.rows.find(
      (one) => one.type === 'line' && `${one.code} ${one.sourceName || '–'}` === name,
    )
    const column = view.columns.find(({ kind, year }) => kind === place || year === place)
    if (row?.type !== 'line' || column === undefined) throw new TypeError(`no cell ${name} ${place}`)
    return { row, column, value }
  })
  return writeBatch(plan, writes, laterIds())
}

const amount = (value: number | null): CellWrite['value'] => ({ type: 'amount', amount: value })
const activityOf = (plan: Plan) => entityOf(plan, idOf(plan, 'activity', 'Kopshti'), 'activity')

describe('what is written into a cell', () => {
  const kopshti = gridPlan([
    {
      title: 'Kopshti',
      values: { costKind: 'amounts' },
      lines: [
        line('komuna', 2027, 100, { status: 'secured' }),
        line('komuna', 2028, 200, { status: 'secured' }),
      ],
    },
  ])

  test('takes the place of an amount, and keeps what else is said of it', () => {
    const after = written(kopshti, ['1.1.1 Komuna', 2027, amount(150)], ['1.1.1 Komuna', 2029, amount(5)])
    expect(picture(after).at(-1)).toBe('1.1.1 Komuna = 150 200 5 | 355 secured')
  })

  test('changes nothing where it is there already', () => {
    expect(batchFor(kopshti, [['1.1.1 Komuna', 2027, amount(100)]])).toEqual([])
    expect(batchFor(kopshti, [['1.1.1 Komuna', 2029, amount(null)]])).toEqual([])
  })

  test('is zero where zero was typed', () => {
    const after = written(kopshti, ['1.1.1 Komuna', 2029, amount(0)])
    expect(picture(after).at(-1)).toBe('1.1.1 Komuna = 100 200 0 | 300 secured')
  })

  test('leaves the source with the activity when its last amount goes, and its cost unknown', () => {
    const after = written(kopshti, ['1.1.1 Komuna', 2027, amount(null)], ['1.1.1 Komuna', 2028, amount(null)])
    expect(picture(after).at(-1)).toBe('1.1.1 Komuna = · · · | 0')
    expect(activityOf(after)?.costKind).toBe('unknown')
  })

  test('parts an amount for every year alike, when one year differs', () => {
    const plan = gridPlan([
      {
        title: 'Kopshti',
        lines: [{ source: 'komuna', span: 'every-year', amount: 10 }, line('komuna', 2028, 1)],
      },
    ])
    const after = written(plan, ['1.1.1 Komuna', 2029, amount(70)])
    expect(picture(after).at(-1)).toBe('1.1.1 Komuna = 10 11 70 | 91')
  })

  test('counts for every year alike in the column for that, until one year differs', () => {
    const plan = gridPlan(
      [{ title: 'Kopshti', lines: [line('komuna', 2027, 1), line('komuna', 2040, 5)] }],
      [],
      'albania-annex',
    )
    const spans = (of: Plan) =>
      descendantsOf(of, of.id, 'cost-line').map(({ span, year, amount: held }) => `${year ?? span} ${held}`)
    const alike = written(plan, ['1.1.1 Komuna', 'every-year', amount(30)])
    expect(picture(alike).at(-1)).toBe('1.1.1 Komuna = 30 30 30 | 90')
    expect(spans(alike)).toEqual(['2040 5', 'every-year 30'])
    const more = written(alike, ['1.1.1 Komuna', 'every-year', amount(40)])
    expect(spans(more)).toEqual(['2040 5', 'every-year 40'])
    const pasted = written(
      more,
      ['1.1.1 Komuna', 'every-year', amount(50)],
      ['1.1.1 Komuna', 2027, amount(50)],
      ['1.1.1 Komuna', 2029, amount(50)],
    )
    expect(spans(pasted)).toEqual(['2040 5', 'every-year 50'])
    const parted = written(
      pasted,
      ['1.1.1 Komuna', 'every-year', amount(50)],
      ['1.1.1 Komuna', 2028, amount(7)],
    )
    expect(spans(parted)).toEqual(['2040 5', '2028 7', '2027 50', '2029 50'])
    const emptied = written(
      more,
      ['1.1.1 Komuna', 'every-year', amount(null)],
      ['1.1.1 Komuna', 2027, amount(null)],
    )
    expect(spans(emptied)).toEqual(['2040 5'])
    expect(spans(written(more, ['1.1.1 Komuna', 'every-year', amount(null)]))).toEqual(['2040 5'])
  })

  test('makes one amount of two that are alike', () => {
    const plan = gridPlan([{ title: 'Kopshti', lines: [line('komuna', 2027, 1), line('komuna', 2027, 2)] }])
    expect(picture(plan).at(-1)).toBe('1.1.1 Komuna = 3 · · | 3')
    expect(picture(written(plan, ['1.1.1 Komuna', 2027, amount(9)])).at(-1)).toBe('1.1.1 Komuna = 9 · · | 9')
  })

  test('makes an activity one with amounts, whatever was said before', () => {
    const plan = gridPlan([
      { title: 'Kopshti', values: { costKind: 'none', costWords: 'S’ka kosto shtesë' } },
    ])
    const after = written(plan, ['1.1.1 –', 2027, amount(9)])
    expect(activityOf(after)).toMatchObject({ costKind: 'amounts', costWords: '' })
  })

  test('leaves the words of an activity that had both', () => {
    const values = { costKind: 'administrative', costWords: 'KA' }
    const plan = gridPlan([{ title: 'Kopshti', values, lines: [line('komuna', 2027, 1)] }])
    expect(activityOf(written(plan, ['1.1.1 Komuna', 2027, amount(9)]))).toMatchObject(values)
  })
})

describe('what is chosen in a cell', () => {
  const kopshti = gridPlan([{ title: 'Kopshti', lines: [line('komuna', 2027, 1), line('komuna', 2028, 2)] }])

  test('counts for all amounts of its row', () => {
    // A format that tells capital from current spending.
    const lines = [line('komuna', 2027, 1), line('komuna', 2028, 2)]
    const split = gridPlan([{ title: 'Kopshti', lines }], [], 'kosovo-strategy')
    const after = written(
      split,
      ['1.1.1 Komuna', 'status', { type: 'status', status: 'sought' }],
      ['1.1.1 Komuna', 'category', { type: 'category', category: 'capital' }],
      ['1.1.1 Komuna', 'source', { type: 'source', source: idOf(split, 'funding-source', 'Qeveria') }],
    )
    expect(picture(after).slice(3)).toEqual(['1.1.1 Qeveria = 1 2 · | 3 sought capital'])
  })

  test('can be said of a row whose amounts are written with it', () => {
    const plan = gridPlan([{ title: 'Kopshti', values: { fundingSources: ['komuna'] } }])
    const after = written(
      plan,
      ['1.1.1 Komuna', 2027, amount(4)],
      ['1.1.1 Komuna', 'status', { type: 'status', status: 'secured' }],
    )
    expect(picture(after).at(-1)).toBe('1.1.1 Komuna = 4 · · | 4 secured')
  })

  test('takes amounts away where the cost is none', () => {
    const after = written(kopshti, ['1.1.1 Komuna', 'cost-kind', { type: 'cost-kind', costKind: 'none' }])
    expect(picture(after).slice(3)).toEqual(['1.1.1 – = · · · | 0'])
    expect(activityOf(after)?.costKind).toBe('none')
  })

  test('keeps who bears an administrative cost', () => {
    const after = written(kopshti, [
      '1.1.1 Komuna',
      'cost-kind',
      { type: 'cost-kind', costKind: 'administrative' },
    ])
    expect(picture(after).slice(3)).toEqual(['1.1.1 Komuna = · · · | 0'])
  })

  test('can be the plan’s own words, which another amount takes away', () => {
    const words = { type: 'cost-kind', costKind: 'elsewhere', words: 'BRK' } as const
    const after = written(kopshti, ['1.1.1 Komuna', 'cost-kind', words])
    expect(activityOf(after)).toMatchObject({ costKind: 'elsewhere', costWords: 'BRK' })
    expect(batchFor(after, [['1.1.1 Komuna', 'cost-kind', words]])).toEqual([])
    expect(activityOf(written(after, ['1.1.1 Komuna', 2027, amount(5)]))).toMatchObject({
      costKind: 'amounts',
      costWords: '',
    })
  })

  test('gives way to an amount that is written beside it', () => {
    const after = written(
      kopshti,
      ['1.1.1 Komuna', 2027, amount(8)],
      ['1.1.1 Komuna', 2028, { type: 'cost-kind', costKind: 'none' }],
    )
    expect(picture(after).at(-1)).toBe('1.1.1 Komuna = 8 2 · | 10')
  })
})

test('the grid shows what was written, and an undo what was there', () => {
  const lines = fc.array(
    fc.record({
      source: fc.constantFrom('komuna', 'donatori'),
      span: fc.constantFrom('year', 'every-year', 'whole-plan'),
      year: fc.constantFrom(2027, 2028, 2040),
      amount: fc.integer({ min: -1000, max: 1000 }),
      status: fc.constantFrom('unstated', 'secured'),
    }),
    { maxLength: 6 },
  )
  const edits = fc.array(
    fc.tuple(fc.nat(), fc.constantFrom(2027, 2028, 2029), fc.option(fc.integer({ min: 0, max: 5000 }))),
    { minLength: 1, maxLength: 5 },
  )
  fc.assert(
    fc.property(lines, edits, (drafts, wanted) => {
      const own = drafts.map(({ year, ...rest }) => ({ ...rest, ...(rest.span === 'year' && { year }) }))
      const plan = gridPlan([{ title: 'Kopshti', lines: own }, { title: 'Takime' }])
      const view = viewOf(plan)
      const rows = view.rows.flatMap((row) => (row.type === 'line' ? row : []))
      const cells = new Map<string, CellWrite>()
      for (const [pick, year, value] of wanted) {
        const row = rows[pick % rows.length]
        const column = view.columns.find((one) => one.year === year)
        if (row === undefined || column === undefined) throw new TypeError('no cell')
        cells.set(`${row.key} ${year}`, { row, column, value: amount(value) })
      }
      const batch = writeBatch(plan, [...cells.values()], laterIds())
      const after = apply(plan, batch)
      for (const { row, column, value } of cells.values()) {
        const shown = viewOf(after).rows.find(({ key }) => key === row.key)
        const index = view.totals.years.indexOf(column.year ?? 0)
        const now = shown?.type === 'line' ? (shown.years[index]?.amount ?? null) : null
        expect(now).toBe(value.type === 'amount' ? value.amount : undefined)
      }
      expect(picture(apply(after, invert(plan, batch)))).toEqual(picture(plan))
    }),
    { numRuns: 300 },
  )
})

/** Ids that the plan does not have yet. */
function laterIds() {
  const ids = countingIds()
  for (let count = 0; count < 200; count += 1) ids()
  return ids
}
