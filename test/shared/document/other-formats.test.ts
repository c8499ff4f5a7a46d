import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeDocument, composeWorkbook } from '../../../shared/document/index.ts'
import {
  type ActivityColumn,
  type ActivityColumnContent,
  type ActivityTable,
  type Below,
  defaultFormat,
  type IndicatorTable,
  isOwn,
  type Level,
  type ObjectivePart,
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
  'coded-title',
  'cost',
  'yearly-cost',
  'objective',
  'result',
  'result-indicators',
  'own:lagjja',
]
const belowContents = contents.filter(
  (content): content is Below['content'] =>
    !isOwn(content) &&
    !['fundingSource', 'amounts-by-year', 'total', 'cost', 'yearly-cost', 'objective'].includes(content),
)
const columnOf = (content: ActivityColumnContent, below: readonly Below[] = []): ActivityColumn => ({
  content,
  heading: phrase(content),
  minimum: 12,
  weight: 1,
  below,
})
const totalOf = (after: TotalsRow['after'], rest: Partial<TotalsRow> = {}): TotalsRow => ({
  after,
  label: phrase(`${after} {{code}}`),
  level: 'every',
  category: 'every',
  show: 'columns',
  optional: false,
  ...rest,
})

const below: fc.Arbitrary<readonly Below[]> = fc.array(
  fc.record({ content: fc.constantFrom(...belowContents), named: fc.boolean() }),
  { maxLength: 2 },
)
const anyTotal: fc.Arbitrary<TotalsRow> = fc
  .record({
    after: fc.constantFrom('result', 'objective', 'field', 'plan'),
    level: fc.constantFrom('strategic', 'specific', 'every'),
    category: fc.constantFrom('capital', 'current', 'every'),
    show: fc.constantFrom('columns', 'sum'),
    optional: fc.boolean(),
  })
  .map(({ after, ...rest }) => totalOf(after, rest))
const anyTable: fc.Arbitrary<ActivityTable> = fc.record({
  columns: fc
    .shuffledSubarray([...contents], { minLength: 1 })
    .chain((chosen) => fc.tuple(...chosen.map((content) => below.map((under) => columnOf(content, under))))),
  totals: fc.array(anyTotal, { maxLength: 4 }),
  papers: fc.constantFrom(['A4'] as const, ['A3', 'A4'] as const),
})
const anyLevel = (level: Level): fc.Arbitrary<Level> =>
  fc
    .record({
      numbering: fc.constantFrom('arabic', 'roman'),
      inTable: fc.constantFrom('band', 'column'),
      number: fc.constantFrom('chapter', 'code', 'none'),
      box: fc.boolean(),
    })
    .map(({ numbering, inTable, ...heading }) => ({
      ...level,
      numbering,
      inTable,
      heading: { ...heading, text: level.label },
    }))
const indicatorContents = ['objective', 'number', 'title', 'baseline', 'targets', 'result'] as const
const anyIndicators: fc.Arbitrary<IndicatorTable> = fc.record({
  columns: fc.shuffledSubarray([...indicatorContents, 'targets' as const], { minLength: 1 }).chain((chosen) =>
    fc.tuple(
      ...chosen.map((content) =>
        fc.record({
          content: fc.constant(content),
          heading: fc.constant(phrase(`${content} {{year}}`)),
          minimum: fc.constant(10),
          weight: fc.constant(1),
          optional: fc.boolean(),
          years: fc.constantFrom('every', 'first', 'last'),
        }),
      ),
    ),
  ),
  numbering: fc.constantFrom('count', 'code'),
  secondary: fc.constantFrom(phrase(''), phrase('dytësor')),
  density: fc.constantFrom('normal', 'compact'),
})
const anyParts: fc.Arbitrary<readonly ObjectivePart[]> = fc.shuffledSubarray([
  ...defaultFormat.objectiveParts,
  ...(['indicator-lines', 'activity-table'] as const).map((content) => ({
    content,
    heading: phrase(content),
    numbered: false,
    columns: [],
    band: phrase(''),
  })),
])

/** Formats that nobody ships: any columns in any order, any totals, any levels and chapters. */
const anyFormat: fc.Arbitrary<PlanFormat> = fc
  .record({
    levels: fc
      .subarray([...defaultFormat.levels])
      .chain((levels) => fc.tuple(...levels.map((level) => anyLevel(level)))),
    chapters: fc.subarray([...defaultFormat.chapters]),
    objectiveParts: anyParts,
    analysis: fc.constantFrom('swot', 'none'),
    activityTable: anyTable,
    indicatorTable: anyIndicators,
    economicSplit: fc.boolean(),
  })
  .map(({ economicSplit, ...rest }) => ({
    ...defaultFormat,
    ...rest,
    id: 'made-up',
    costModel: { ...defaultFormat.costModel, economicSplit },
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
        papers: ['A3'],
        columns: (['title', 'total', 'output'] as const).map((content) => columnOf(content)),
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
