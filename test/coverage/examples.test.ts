import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { composeDocument, composeWorkbook, textsOf } from '../../shared/document/index.ts'
import { formatOf, hiddenIn } from '../../shared/formats/index.ts'
import {
  brokenRule,
  childrenOf,
  entitySchema,
  isOfKind,
  type NestedEntity,
  rootOf,
} from '../../shared/model/index.ts'
import { splitOf, totalsOf } from '../../shared/totals/index.ts'
import { planOf } from '../support/arbitraries/documents.ts'
import { wrongFormulas } from '../support/formulas.ts'
import { printTree } from '../support/print-tree.ts'
import { namedBodies, printedTexts } from '../support/printed-texts.ts'
import { overlaps } from '../support/sheets.ts'
import { cellTexts, checkTable, tablesOf } from '../support/tables.ts'
import { folded, paperOfWorkbook } from './paper.ts'

const folder = join(import.meta.dirname, '..', 'fixtures')

/** A plan of the project's own, in the format that it names. */
function example(name: string) {
  const nested = JSON.parse(readFileSync(join(folder, 'plans', `${name}.json`), 'utf8')) as NestedEntity
  const plan = planOf(nested)
  const format = formatOf(rootOf(plan).format)
  if (format === null) throw new Error(`no format ${rootOf(plan).format}`)
  const options = { format, language: 'sq', now: '2026-11-21T10:00:00Z' } as const
  const activities = [...plan.entities.values()].flatMap((entity) =>
    isOfKind(entity, 'activity') ? [entity] : [],
  )
  return {
    plan,
    format,
    activities,
    tree: composeDocument(plan, options),
    workbook: composeWorkbook(plan, { ...options, revision: 1 }),
  }
}

describe.each(['reintegration', 'matrix'])('the example plan %s', (name) => {
  const { plan, format, activities, tree, workbook } = example(name)

  it('is a valid plan that uses all that its format has', () => {
    for (const entity of plan.entities.values()) {
      expect(entitySchema.safeParse(entity).success).toBe(true)
      expect(brokenRule(entity)).toBeNull()
    }
    expect(activities.length).toBeGreaterThanOrEqual(20)
    expect(activities.some(({ steps }) => steps.length > 1)).toBe(true)
    expect(activities.some(({ indicators }) => indicators.length > 1)).toBe(true)
    const words = new Set(activities.map(({ costWords }) => costWords).filter((text) => text !== ''))
    expect(words.size).toBeGreaterThanOrEqual(4)
    for (const table of tablesOf(tree).filter(({ density }) => density === 'compact')) {
      expect(checkTable(table)).toEqual([])
    }
    const columns = workbook.sheets[0]?.columns.flatMap(({ hidden }, index) => (hidden ? [] : [index])) ?? []
    const rows = workbook.sheets[0]?.rows.filter(({ tone }) => tone === 'plain') ?? []
    expect(columns.filter((column) => rows.every(({ cells }) => cells[column] === null))).toEqual([])
  })

  it('has every text in its paper', async () => {
    const printed = folded(textsOf(tree).join('\n'))
    const wanted = [...printedTexts(plan, format), ...namedBodies(plan)]
    expect(wanted.length).toBeGreaterThan(150)
    expect(wanted.filter((text) => !printed.includes(folded(text)))).toEqual([])
    await expect(printTree(tree)).toMatchFileSnapshot(join(folder, 'document', `${name}.sq.txt`))
  })

  it('hides nothing that somebody wrote', () => {
    const hidden = hiddenIn(plan, format).map(({ kind, field }) => `${kind}.${field}`)
    expect(hidden).toEqual([])
  })

  it('has every text and amount of its activities in its workbook, with sums that add up', () => {
    const paper = paperOfWorkbook(workbook)
    const totals = totalsOf(plan)
    for (const activity of activities) {
      const row = paper.rowsOf(activity.id)
      const texts = [activity.title, activity.description, ...activity.steps, ...activity.indicators]
      const more = [activity.output, activity.verification, activity.monitoring, activity.costDescription]
      for (const text of [...texts, ...more]) expect(row).toContain(folded(text))
      if (childrenOf(plan, activity.id, 'cost-line').length === 0) {
        expect(row).toContain(folded(activity.costWords))
        continue
      }
      for (const sums of splitOf(totals, activity.id).bySource.values()) {
        for (const amount of [...sums.years, sums.whole, sums.total].filter((one) => one !== 0)) {
          expect([...(paper.amountsOf?.(activity.id) ?? [])]).toContain(amount)
        }
      }
    }
    expect(wrongFormulas(workbook)).toEqual([])
    for (const sheet of workbook.sheets) expect(overlaps(sheet)).toEqual([])
    const last = workbook.sheets[0]?.rows.at(-1)?.cells.findLast((cell) => cell?.type === 'amount')
    expect(last).toMatchObject({ amount: totals.plan.all.total })
  })
})

describe('the matrix', () => {
  it('has bands over the table, and beside the rows the specific objective in the first column', () => {
    const { tree } = example('matrix')
    const table = tablesOf(tree).find(({ density }) => density === 'compact')
    const texts = cellTexts(table ?? { rows: [] })
    expect(texts[0]).toEqual([
      'Objektivi specifik',
      'Nr.',
      'Aktiviteti',
      'Rezultatet e pritshme',
      'Treguesit e matshëm',
      'Mënyra e verifikimit të treguesve',
      'Institucioni përgjegjës',
      'Institucionet mbështetëse',
      'Afati kohor',
      'Kostoja financiare',
    ])
    expect(texts[1]).toEqual(['Objektivi strategjik 1: Parandalimi i trafikimit me njerëz'])
    expect(table?.rows[2]?.cells[0]?.rowSpan).toBe(5)
    expect(texts[2]?.[0]).toBe('Objektivi specifik 1.1: Vetëdijesimi i qytetarëve dhe i grupeve në rrezik')
    expect(table?.rows[2]?.cells[3]?.rowSpan).toBe(3)
    expect(texts[2]?.[3]).toBe('1.1.1 Qytetarët e njohin rrezikun dhe dinë ku kërkojnë ndihmë')
    expect(texts[3]?.slice(0, 2)).toEqual(['1.1.1.2', 'Linja telefonike pa pagesë për raportimin e rasteve'])
  })

  it('may be printed on the larger paper', () => {
    const { plan, format } = example('matrix')
    const options = { format, language: 'sq', now: '2026-11-21T10:00:00Z', paper: 'A3' } as const
    const papers = composeDocument(plan, options).parts.map(({ paper }) => paper)
    expect(papers).toContain('A3')
    expect(papers[0]).toBe('A4')
  })
})

describe('the reintegration plan', () => {
  it('heads each objective with its indicators, then numbers the steps of its measures', () => {
    const { tree } = example('reintegration')
    const [indicators, activities] = tablesOf(tree).filter(({ density }) => density === 'compact')
    expect(cellTexts(indicators ?? { rows: [] }).slice(0, 2)).toEqual([
      [
        'Objektivi specifik',
        'Indikatorët për matjen e arritjes së objektivit',
        'Baza',
        'Caku 2027',
        'Caku 2029',
      ],
      [
        'Objektivi specifik 1: Pritja e familjeve të riatdhesuara dhe ndihma në ditët e para pas kthimit',
        'Përqindja e familjeve të kthyera që takohen me zyrtarin e ZKKK-së brenda shtatë ditësh',
        '62 %',
        '75 %',
        '95 %',
      ],
    ])
    expect(indicators?.rows[1]?.cells[0]?.rowSpan).toBe(3)
    expect(cellTexts(activities ?? { rows: [] })[0]).toEqual([
      '#',
      'Masa',
      'Veprimet',
      'Indikatorët',
      'Institucioni përgjegjës',
      'Institucioni/partneri përkrahës',
      'Kosto financiare',
      'Afati kohor',
      'Mjetet e verifikimit',
    ])
    const [steps] = activities?.rows[1]?.cells[2]?.blocks ?? []
    expect(steps).toMatchObject({ type: 'list', ordered: true })
    const costs = cellTexts(activities ?? { rows: [] }).map((row) => row[6])
    expect(costs.slice(1, 7)).toEqual(
      [
        '1.800,00 € / (2027) / Buxheti komunal',
        'KA',
        '43.200,00 € / (14.400,00 € në vit) / Fondi i riintegrimit / 10.800,00 € / (3.600,00 € në vit) / Buxheti komunal',
        'Donatorët',
        'BRK',
        'KA',
      ].map((text) => text.replaceAll(' €', '\u00A0€')),
    )
  })
})
