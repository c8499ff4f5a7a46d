import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeDocument, textsOf } from '../../../shared/document/index.ts'
import type { DocumentTree } from '../../../shared/document/tree.ts'
import { defaultFormat, formats } from '../../../shared/formats/index.ts'
import { type Plan, rootOf } from '../../../shared/model/index.ts'
import { formatAmount } from '../../../shared/money/index.ts'
import { splitOf, totalsOf } from '../../../shared/totals/index.ts'
import { anyPlan, anyText, planOf } from '../../support/arbitraries/documents.ts'
import { printedTexts } from '../../support/printed-texts.ts'
import { cellTexts, checkTable, tablesOf } from '../../support/tables.ts'

const language = fc.constantFrom('sq', 'sr', 'en')
const strange = anyPlan({ activities: 2, texts: anyText })

describe('the paper of any plan', () => {
  it('is made, with tables whose cells fill them and anchors that lead to one place', () => {
    fc.assert(
      fc.property(strange, language, (plan, chosen) => {
        const tree = compose(plan, chosen)
        for (const table of tablesOf(tree)) expect(checkTable(table)).toEqual([])
        const anchors = headingsOf(tree).map(({ anchor }) => anchor)
        expect(new Set(anchors).size).toBe(anchors.length)
        for (const text of textsOf(tree)) expect(text).not.toMatch(/[\r\n\v\f\u0085\u2028\u2029]/)
      }),
      { numRuns: 200 },
    )
  })

  it.each(formats.map((format) => [format.id, format] as const))('has every text in %s', (_, format) => {
    fc.assert(
      fc.property(strange, (plan) => {
        const tree = composeDocument(plan, { format, language: 'sq', now: '2026-11-21T10:00:00Z' })
        for (const table of tablesOf(tree)) expect(checkTable(table)).toEqual([])
        const printed = folded(textsOf(tree).join('\n'))
        const missing = printedTexts(plan, format).filter((text) => !printed.includes(folded(text)))
        expect(missing).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('prints the totals of the plan and of each of its parts', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const totals = totalsOf(plan)
        const tree = compose(plan)
        const rows = tablesOf(tree).flatMap((table) =>
          table.rows.map((row, index) => ({ ...row, texts: cellTexts(table)[index] ?? [] })),
        )
        for (const { entity, texts } of rows.filter(({ tone, texts: [first] }) => isTotal(tone, first))) {
          const { all } = entity === null || entity === plan.id ? totals.plan : splitOf(totals, entity)
          const wanted = [...all.years, ...(hasWhole(plan) ? [all.whole] : []), all.total]
          expect(texts.slice(-wanted.length)).toEqual(wanted.map((amount) => printed(plan, amount)))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('has in the rows of its sources what the totals add up to', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const table = tablesOf(compose(plan)).find(({ density }) => density === 'compact')
        const amounts = (table?.rows ?? [])
          .filter(({ tone }) => tone === 'plain')
          .map((row) => amountIn(plan, cellTexts({ rows: [row] })[0]?.at(-1) ?? ''))
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(totalsOf(plan).plan.all.total)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the paper of a large plan', () => {
  const amount = { kind: 'cost-line', values: { span: 'every-year', amount: 1_000_000_000_000 } }
  const large = (activities: number, years: number) =>
    planOf({
      kind: 'plan',
      values: { firstYear: 2101 - years, lastYear: 2100 },
      children: [
        {
          kind: 'objective',
          children: [
            {
              kind: 'result',
              values: { title: 'R' },
              children: Array.from({ length: activities }, () => ({
                kind: 'activity',
                values: { title: 'T', description: 'përshkrim '.repeat(2_000) },
                children: [amount],
              })),
            },
          ],
        },
      ],
    })

  it('is whole', () => {
    const tree = compose(large(500, 3))
    const [annex] = tablesOf(tree).filter(({ density }) => density === 'compact')
    expect(annex?.rows.filter(({ tone }) => tone === 'plain')).toHaveLength(500)
    expect(textsOf(tree).at(-2)).toBe('(emri, mbiemri dhe nënshkrimi)')
  })

  it('says so rather than print a sum that is not exact', () => {
    const texts = textsOf(compose(large(100, 111)))
    expect(texts.join('\n')).toContain('buxhet i përgjithshëm prej shumë jashtë kufijve')
  })
})

function compose(plan: Plan, chosen: 'sq' | 'sr' | 'en' = 'sq'): DocumentTree {
  return composeDocument(plan, { format: defaultFormat, language: chosen, now: '2026-11-21T10:00:00Z' })
}

function headingsOf({ parts }: DocumentTree) {
  return parts.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'heading'))
}

function isTotal(tone: string, first = ''): boolean {
  return (tone === 'subtotal' || tone === 'total') && first !== ''
}

function hasWhole(plan: Plan): boolean {
  return [...plan.entities.values()].some((one) => one.kind === 'cost-line' && one.span === 'whole-plan')
}

function printed(plan: Plan, amount: number): string {
  const { currency, numberStyle } = rootOf(plan)
  return amount === 0 ? '–' : formatAmount(amount, { currency, style: numberStyle, withSign: false })
}

/** Reads a printed amount back; words and signs are nothing. */
function amountIn(plan: Plan, text: string): number {
  const digits = text.replaceAll('.', '').replace(',', '').replace('−', '-')
  return rootOf(plan).numberStyle === 'dot-comma' && /^-?\d+$/.test(digits) ? Number(digits) : 0
}

function folded(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ').trim()
}
