import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeWorkbook } from '../../../shared/document/index.ts'
import type { Sheet, Workbook } from '../../../shared/document/workbook.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import type { Plan } from '../../../shared/model/index.ts'
import { splitOf, totalsOf } from '../../../shared/totals/index.ts'
import { anyPlan, anyText } from '../../support/arbitraries/documents.ts'
import { wrongFormulas } from '../../support/formulas.ts'
import { overlaps } from '../../support/sheets.ts'

describe('the workbook of any plan', () => {
  it('has formulas that come to the amounts beside them', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const workbook = compose(plan)
        expect(wrongFormulas(workbook)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('ends its annex and its budget with the total of the plan', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const { total } = totalsOf(plan).plan.all
        const [annex, budget] = compose(plan).sheets
        expect(lastAmount(annex)).toBe(total)
        expect(lastAmount(budget)).toBe(total)
      }),
      { numRuns: 100 },
    )
  })

  it('says of each row of the annex which activity it is of, with the amounts of that activity', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const totals = totalsOf(plan)
        const [annex] = compose(plan).sheets
        const found = new Map<string, number>()
        for (const { entity, cells, tone } of annex?.rows ?? []) {
          if (tone !== 'plain' || entity === null) continue
          const last = cells.findLast((cell) => cell?.type === 'amount')
          found.set(entity, (found.get(entity) ?? 0) + (last?.type === 'amount' ? last.amount : 0))
        }
        for (const [activity, amount] of found) expect(amount).toBe(splitOf(totals, activity).all.total)
      }),
      { numRuns: 100 },
    )
  })

  it('has rows as wide as the sheet, spans that cover empty cells only, and a legal name', () => {
    fc.assert(
      fc.property(
        anyPlan({ activities: 2, texts: anyText }),
        fc.constantFrom('sq', 'sr', 'en'),
        (plan, language) => {
          for (const sheet of compose(plan, language).sheets) {
            expect(sheet.name).toMatch(/^[^\\/?*[\]:]{1,31}$/)
            for (const { cells } of sheet.rows) expect(cells).toHaveLength(sheet.columns.length)
            expect(overlaps(sheet)).toEqual([])
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})

function compose(plan: Plan, language: 'sq' | 'sr' | 'en' = 'sq'): Workbook {
  return composeWorkbook(plan, { format: defaultFormat, language, now: '2026-11-21T10:00:00Z', revision: 7 })
}

function lastAmount(sheet: Sheet | undefined): number | undefined {
  return sheet?.rows
    .at(-1)
    ?.cells.flatMap((cell) => (cell?.type === 'amount' ? [cell.amount] : []))
    .at(-1)
}
