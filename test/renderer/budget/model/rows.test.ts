import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createViews } from '../../../../renderer/budget/model/view.ts'
import { descendantsOf } from '../../../../shared/model/index.ts'
import { apply } from '../../../../shared/operations/index.ts'
import { plansWithBatch } from '../../../support/arbitraries/plans.ts'
import { gridPlan, line, picture } from '../grid-plan.ts'

const choices = { adding: null, whole: false, everyYear: false }

describe('the rows of the grid', () => {
  test('are activities by source under headings that carry the sums', () => {
    const plan = gridPlan(
      [
        { title: 'Kopshti', lines: [line('komuna', 2027, 100), line('donatori', 2028, 50)] },
        { title: 'Takime' },
      ],
      [{ title: 'Rruga', lines: [line('qeveria', 2029, 7)] }],
    )
    expect(picture(plan)).toEqual([
      'field 1 = 100 50 7 | 157',
      'objective 1 = 100 50 7 | 157',
      'result 1.1 = 100 50 0 | 150',
      '1.1.1 Komuna = 100 · · | 100',
      '1.1.1 Fondacioni Ura = · 50 · | 50',
      '1.1.2 – = · · · | 0',
      'result 1.2 = 0 0 7 | 7',
      '1.2.1 Qeveria = · · 7 | 7',
    ])
  })

  test('stand in the order of the plan’s sources, whichever was typed first', () => {
    const lines = [line(null, 2027, 1), line('donatori', 2027, 2), line('komuna', 2027, 3)]
    const plan = gridPlan([{ title: 'Kopshti', values: { fundingSources: ['qeveria'] }, lines }])
    expect(picture(plan).slice(3)).toEqual([
      '1.1.1 Komuna = 3 · · | 3',
      '1.1.1 Qeveria = · · · | 0',
      '1.1.1 Fondacioni Ura = 2 · · | 2',
      // Without a source of its own, an amount is that of all the named ones.
      '1.1.1 Qeveria = 1 · · | 1',
    ])
  })

  test('part one source where it is secured and sought', () => {
    const lines = [
      line('komuna', 2027, 5, { status: 'secured' }),
      line('komuna', 2028, 6, { status: 'sought' }),
    ]
    expect(picture(gridPlan([{ title: 'Kopshti', lines }])).slice(3)).toEqual([
      '1.1.1 Komuna = 5 · · | 5 secured',
      '1.1.1 Komuna = · 6 · | 6 sought',
    ])
  })

  test('count an amount for every year alike in each, and those for the whole plan in a column of their own', () => {
    const lines = [
      { source: 'komuna', span: 'every-year', amount: 10 },
      line('komuna', 2028, 1),
      { source: 'komuna', span: 'whole-plan', amount: 500 },
    ]
    const plan = gridPlan([{ title: 'Kopshti', lines }])
    expect(picture(plan).at(-1)).toBe('1.1.1 Komuna = 10 11 10 | 531')
    const kinds = createViews()(plan, choices).columns.map(({ kind }) => kind)
    expect(kinds).toContain('whole')
    expect(kinds).not.toContain('outside')
  })

  test('have the columns of their format’s costs, and any other that has amounts', () => {
    const kinds = (format: string, lines: readonly object[]) =>
      createViews()(gridPlan([{ title: 'Kopshti', lines: lines as never }], [], format), choices)
        .columns.map(({ kind }) => kind)
        .join(' ')
    expect(kinds('kosovo-municipal', [])).toBe('activity source year year year total status cost-kind')
    expect(kinds('kosovo-strategy', [])).toBe(
      'activity source year year year total status category cost-kind',
    )
    expect(kinds('kosovo-reintegration', [])).toBe(
      'activity source whole year year year total status cost-kind',
    )
    expect(kinds('albania-annex', [])).toBe(
      'activity source every-year year year year total status cost-kind',
    )
    expect(kinds('kosovo-municipal', [{ source: 'komuna', span: 'every-year', amount: 10 }])).toBe(
      'activity source year year year every-year total status cost-kind',
    )
    expect(kinds('kosovo-matrix', [])).toBe('activity source whole total status cost-kind')
    expect(kinds('kosovo-matrix', [line('komuna', 2028, 1, { category: 'capital' })])).toBe(
      'activity source year year year whole total status category cost-kind',
    )
  })

  test('leave an untitled result out, as papers do', () => {
    const plan = gridPlan([{ title: 'Kopshti' }])
    const [result] = descendantsOf(plan, plan.id, 'result')
    const after = apply(plan, [{ type: 'update', id: result?.id ?? '', values: { title: '' } }])
    expect(picture(after).map((row) => row.split(' ')[0])).toEqual(['field', 'objective', '1.1'])
  })
})

test('rows kept from one plan to the next are those made anew', () => {
  fc.assert(
    fc.property(plansWithBatch(), ({ plan, batch }) => {
      const views = createViews()
      const after = apply(plan, batch)
      views(plan, choices)
      for (const one of [after, plan]) {
        const made = createViews()(one, choices)
        const { rows, indexes, columns, totals } = views(one, choices)
        expect({ rows, indexes, columns, totals }).toEqual({
          rows: made.rows,
          indexes: made.indexes,
          columns: made.columns,
          totals: made.totals,
        })
      }
    }),
    { numRuns: 150 },
  )
})

test('after an edit only the row and the headings above it are new', () => {
  const plan = gridPlan(
    [{ title: 'Kopshti', lines: [line('komuna', 2027, 100)] }, { title: 'Takime' }],
    [{ title: 'Rruga', lines: [line('qeveria', 2029, 7)] }],
  )
  const views = createViews()
  const before = views(plan, choices)
  const [first] = descendantsOf(plan, plan.id, 'cost-line')
  const after = views(
    apply(plan, [{ type: 'update', id: first?.id ?? '', values: { amount: 150 } }]),
    choices,
  )
  const isNew = after.rows.map((row, index) => row !== before.rows[index])
  expect(isNew).toEqual([true, true, true, true, false, false, false])
  expect(after.columns).toBe(before.columns)
  expect(after.print).toBe(before.print)
})
