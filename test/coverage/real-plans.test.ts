import { expect, it } from 'vitest'
import { composeDocument } from '../../shared/document/index.ts'
import type { PlanFormat } from '../../shared/formats/index.ts'
import { describeWith } from '../support/describe-with.ts'
import { type RealPlan, realPlan } from '../support/real-plans.ts'
import { headingRows } from '../support/tables.ts'
import { coverageOf, type Share } from './cover.ts'
import { filesOf } from './files.ts'
import { paperOfTree } from './paper.ts'
import { coverageOfFile, wantedOfFile } from './real-plans.ts'

const plans: readonly RealPlan[] = ['000', '001', '003']
const options = { language: 'sq', now: '2026-11-21T10:00:00Z' } as const

/** Cells of bodies that are printed in other words: the name that the plan uses elsewhere, a space that was missing. */
const otherWords: Readonly<Record<RealPlan, readonly string[]>> = {
  '000': ['fields[0].objectives[1].children[0].results[0].activities[10].cost.2026.parts[1].payer'],
  '001': [],
  '003': ['fields[4].objectives[0].children[0].results[0].activities[2].costDescription'],
}

const share = (shares: readonly Share[], group: Share['group']): Share => {
  const found = shares.find((one) => one.group === group)
  if (found === undefined) throw new Error(`no ${group}`)
  return found
}

describeWith(['real plans'], 'the papers of a real plan in its own format', () => {
  it.each(plans)('%s print every text, body and amount of its tables', (name) => {
    const { document, workbook } = coverageOfFile(realPlan(name))
    for (const paper of [document, workbook]) {
      for (const group of ['text', 'amount'] as const) {
        expect(share(paper, group)).toMatchObject({ kept: [], missing: [] })
        expect(share(paper, group).wanted).toBeGreaterThan(0)
      }
      const { kept, missing } = share(paper, 'words')
      expect(missing).toEqual([])
      expect(kept.map(({ path }) => path)).toEqual(otherWords[name])
    }
  })

  it.each(plans)('%s print its prose, but for what is printed elsewhere or not used', (name) => {
    const { document } = coverageOfFile(realPlan(name))
    expect(share(document, 'prose').missing).toEqual([])
    const kept = share(document, 'prose').kept.map(({ path }) => path.replace(/\[\d+\]/g, ''))
    const expected = {
      'abbreviations.short': 3,
      'abbreviations.long': 4,
      'narrative.paragraphs': 15,
      'narrative.title': 1,
    }
    const found = Object.fromEntries(
      [...new Set(kept)].map((path) => [path, kept.filter((one) => one === path).length]),
    )
    expect(found).toEqual(name === '001' ? expected : {})
  })

  it.each(plans)('%s lose no claim of the print: what is not printed is kept with the plan', (name) => {
    const { document, workbook } = coverageOfFile(realPlan(name))
    for (const paper of [document, workbook]) expect(share(paper, 'claim').missing).toEqual([])
  })

  it.each<[RealPlan, readonly string[]]>([
    [
      '000',
      [
        'Nr.',
        'Veprimi',
        'Afati i fundit',
        'Buxheti',
        'Burimi i financimit',
        'Institucioni udhëheqës dhe mbështetës',
        'Produkti (Output)',
        'Referenca në dokumente',
      ],
    ],
    [
      '003',
      [
        'Masa/Aktiviteti',
        'Aktorët',
        'Treguesit e rezultateve',
        'Burimet e të dhënave',
        'Afatet',
        'Kostimi në vit',
        'Monitorimi',
      ],
    ],
  ])('%s have the columns of the print, in its order', (name, headings) => {
    const { plan, format } = coverageOfFile(realPlan(name))
    const tables = headingRows(composeDocument(plan, { ...options, format }))
    expect(tables.map((row) => row.map((heading) => heading.replace(' (€)', '')))).toContainEqual(headings)
  })

  it('are found wanting where a format has no column for something', () => {
    const { plan, format } = coverageOfFile(realPlan('000'))
    const { activityTable } = format
    const columns = activityTable.columns.filter(({ content }) => content !== 'output')
    const poorer: PlanFormat = { ...format, activityTable: { ...activityTable, columns } }
    const paper = paperOfTree(composeDocument(plan, { ...options, format: poorer }))
    const shares = coverageOf(plan, wantedOfFile(realPlan('000')), paper)
    expect(share(shares, 'text').kept.length).toBeGreaterThan(50)
  })
})

describeWith(['real plans', 'pdftotext'], 'the files of a real plan in its own format', () => {
  it.each(plans)(
    '%s have every text and amount of its tables',
    async (name) => {
      const { plan, format } = coverageOfFile(realPlan(name))
      const files = await filesOf(plan, format)
      const wanted = wantedOfFile(realPlan(name))
      for (const paper of [files.pdf, files.docx, files.xlsx]) {
        const shares = coverageOf(plan, wanted, paper)
        for (const group of ['text', 'amount'] as const) {
          expect(share(shares, group)).toMatchObject({ kept: [], missing: [] })
        }
      }
    },
    60_000,
  )
})
