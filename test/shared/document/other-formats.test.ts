import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeDocument, composeWorkbook } from '../../../shared/document/index.ts'
import {
  type ActivityColumn,
  type ActivityColumnContent,
  defaultFormat,
  type PlanFormat,
  type TotalsRow,
} from '../../../shared/formats/index.ts'
import { anyPlan } from '../../support/arbitraries/documents.ts'
import { wrongFormulas } from '../../support/formulas.ts'
import { headingsOf } from '../../support/outline-of.ts'
import { hillTown } from '../../support/plans/hill-town.ts'
import { overlaps } from '../../support/sheets.ts'
import { cellTexts, checkTable, tableOf, tablesOf } from '../../support/tables.ts'

const phrase = (text: string) => ({ sq: text, sr: text, en: text })
const contents: readonly ActivityColumnContent[] = [
  'code',
  'title',
  'description',
  'steps',
  'period',
  'responsible',
  'supporting',
  'costDescription',
  'fundingSource',
  'amounts-by-year',
  'total',
  'output',
  'verification',
  'reference',
  'monitoring',
  'indicators',
]
const columnOf = (content: ActivityColumnContent): ActivityColumn => ({
  content,
  heading: phrase(content),
  minimum: 12,
  weight: 1,
})
const totalOf = (after: TotalsRow['after']): TotalsRow => ({ after, label: phrase(`${after} {{code}}`) })

/** Formats that nobody ships: any columns in any order, any totals, any levels and chapters. */
const anyFormat: fc.Arbitrary<PlanFormat> = fc
  .record({
    columns: fc.shuffledSubarray([...contents], { minLength: 1 }),
    totals: fc.subarray(['result', 'objective', 'field', 'plan', 'plan'] as const),
    levels: fc.subarray([...defaultFormat.levels]),
    chapters: fc.subarray([...defaultFormat.chapters]),
    objectiveParts: fc.shuffledSubarray([...defaultFormat.objectiveParts]),
    analysis: fc.constantFrom('swot', 'none'),
  })
  .map(({ columns, totals, ...rest }) => ({
    ...defaultFormat,
    ...rest,
    id: 'made-up',
    activityTable: { paper: 'A3', columns: columns.map(columnOf), totals: totals.map(totalOf) },
  }))

const options = { language: 'sq', now: '2026-11-21T10:00:00Z' } as const

describe('another format', () => {
  it('gives a paper and a workbook that hold together, whatever it says', () => {
    fc.assert(
      fc.property(anyPlan(), anyFormat, (plan, format) => {
        for (const table of tablesOf(composeDocument(plan, { ...options, format }))) {
          expect(checkTable(table)).toEqual([])
        }
        const workbook = composeWorkbook(plan, { ...options, format, revision: 1 })
        expect(wrongFormulas(workbook)).toEqual([])
        for (const sheet of workbook.sheets) expect(overlaps(sheet)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('orders, names and leaves out as it says', () => {
    const format: PlanFormat = {
      ...defaultFormat,
      analysis: 'none',
      levels: defaultFormat.levels.filter(({ kind }) => kind === 'objective'),
      chapters: defaultFormat.chapters.filter(({ content }) => content === 'implementation-plan'),
      activityTable: {
        paper: 'A3',
        columns: ['title', 'total', 'output'].map((content) => columnOf(content as ActivityColumnContent)),
        totals: [totalOf('field')],
      },
    }
    const tree = composeDocument(hillTown(), { ...options, format })
    expect(headingsOf(tree)).toEqual(['1 Plani i zbatimit'])
    expect(tree.parts[1]).toMatchObject({ paper: 'A3', orientation: 'landscape' })
    expect(cellTexts(tableOf(tree, 'Plani i zbatimit'))).toEqual([
      ['title', 'total', 'output'],
      ['Objektivi 1: Të gjithë fëmijët në shkollë'],
      ['Fushatë për regjistrim', 'S’ka kosto', 'Lista e fëmijëve'],
      ['Pako shkollore', '4.900,50', ''],
      ['field 1', '4.900,50', ''],
      ['Objektivi 2: Jetë kulturore'],
      ['Dita e kulturës', 'Kosto administrative', ''],
      ['Objektivi 3: Sport për të gjithë'],
      ['Objektivi specifik 3.1: Fusha sportive'],
      ['Rregullimi i fushës', '15.000,00', ''],
      ['field 2', '15.000,00', ''],
    ])
  })
})
