import { describe, expect, it } from 'vitest'
import { composeDocument, textsOf, textsOfBlocks } from '../../../shared/document/index.ts'
import type { DocumentTree } from '../../../shared/document/tree.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import { planOf } from '../../support/arbitraries/documents.ts'
import { blocksUnder, headingsOf, textsUnder } from '../../support/outline-of.ts'
import { hillTown } from '../../support/plans/hill-town.ts'
import { namedBodies } from '../../support/printed-texts.ts'
import { cellTexts, tableOf, tablesOf } from '../../support/tables.ts'

function compose(plan = hillTown(), language: 'sq' | 'sr' | 'en' = 'sq'): DocumentTree {
  return composeDocument(plan, { format: defaultFormat, language, now: '2026-11-21T10:00:00Z' })
}

const tree = compose()

describe('the paper', () => {
  it('has the chapters of the format in order, numbered as they come', () => {
    expect(headingsOf(tree)).toEqual([
      'Shkurtesat',
      '1 Hyrje',
      '1.1 Historiku',
      '1.2 Si u punua',
      '2 Analiza e gjendjes',
      '2.1 Arsimi',
      '2.2 Kultura dhe sporti',
      '3 Objektivat dhe aktivitetet',
      '3.1 Arsimi',
      'Objektivi strategjik 1',
      '3.1.1 Rezultatet e pritshme',
      '3.1.2 Përshkrimi i aktiviteteve',
      '3.1.3 Supozimet dhe rreziqet',
      '3.2 Kultura dhe sporti',
      '3.2.1 Objektivi strategjik 2',
      '3.2.1.1 Përshkrimi i aktiviteteve',
      '3.2.2 Objektivi strategjik 3',
      '3.2.2.1 Objektivi specifik 3.1',
      '3.2.2.1.1 Rezultatet e pritshme',
      '3.2.2.1.2 Përshkrimi i aktiviteteve',
      '4 Buxheti',
      '5 Plani i zbatimit',
      '6 Monitorimi dhe raportimi',
      '7 Bashkërendimi',
      'Nënshkrimet',
    ])
  })

  it('of an empty plan has every chapter that is not optional', () => {
    expect(headingsOf(compose(planOf({ kind: 'plan' })))).toEqual([
      '1 Hyrje',
      '2 Analiza e gjendjes',
      '3 Objektivat dhe aktivitetet',
      '4 Buxheti',
      '5 Plani i zbatimit',
      'Nënshkrimet',
    ])
  })

  it('turns the page for the implementation plan alone, under the title and above the page number', () => {
    expect(tree.parts.map(({ orientation }) => orientation)).toEqual([
      'portrait',
      'portrait',
      'landscape',
      'portrait',
    ])
    const [front, , landscape] = tree.parts
    expect(front?.footer).toEqual([])
    expect(landscape?.header).toEqual([
      { type: 'text', text: 'Plani për komunitetet në Komunën e Kodrës 2027-2029' },
    ])
    expect(landscape?.footer).toEqual([
      { type: 'text', text: 'Faqja ' },
      { type: 'field', field: 'page' },
      { type: 'text', text: ' nga ' },
      { type: 'field', field: 'pages' },
    ])
  })

  it('names every body and source of the activities', () => {
    const printed = textsOf(tree).join('\n')
    for (const name of namedBodies(hillTown())) expect(printed).toContain(name)
  })

  it('marks the texts of the plan where its language is another', () => {
    const english = compose(hillTown(), 'en')
    const [title] = english.parts[2]?.header ?? []
    expect(title).toMatchObject({ language: 'sq' })
    expect(headingsOf(english)).toContain('5 Implementation plan')
    expect(headingsOf(english)).toContain('1 Introduction')
    expect(headingsOf(english)).toContain('1.2 Si u punua')
    const [cover] = english.parts
    expect(cover?.blocks.at(-1)).toMatchObject({ content: [{ type: 'text', text: 'Draft plan' }] })
    expect(textsOf(tree)).not.toContain('{{')
  })
})

describe('the cover', () => {
  const coverOf = (values: Record<string, unknown>) =>
    textsOfBlocks(compose(hillTown(values)).parts[0]?.blocks ?? [])

  it('has authority, title without its years, period and stage', () => {
    expect(coverOf({})).toEqual([
      'Komuna e Kodrës',
      'Plani për komunitetet në Komunën e Kodrës',
      '2027 – 2029',
      'Projekt-plan',
    ])
  })

  it('leaves a title without years as it is', () => {
    expect(coverOf({ title: 'Plani 2025' })).toContain('Plani 2025')
  })

  it('says how far the plan has come', () => {
    expect(coverOf({ status: 'consultation' }).at(-1)).toBe('Projekt-plan, në konsultim publik')
    const decision = { status: 'adopted', decisionNumber: '01/24', decisionDate: '2026-11-21' }
    expect(coverOf(decision).at(-1)).toBe('Miratuar me vendimin nr. 01/24, më 21 nëntor 2026')
    expect(coverOf({ ...decision, decisionNumber: '' }).at(-1)).toBe('Miratuar më 21 nëntor 2026')
    expect(coverOf({ status: 'adopted' }).at(-1)).toBe('Miratuar')
  })

  it('bears the draft mark until the plan is adopted, if it is wanted', () => {
    const mark = (values: Record<string, unknown>) =>
      compose(hillTown(values)).parts.map(({ watermark }) => watermark)
    expect(new Set(mark({}))).toEqual(new Set(['PROJEKT']))
    expect(new Set(mark({ draftMark: false }))).toEqual(new Set([null]))
    expect(new Set(mark({ status: 'adopted' }))).toEqual(new Set([null]))
  })
})

describe('abbreviations', () => {
  it('are those that the text uses, in the order of the Albanian alphabet', () => {
    expect(cellTexts(tableOf(tree, 'Shkurtesa – Kuptimi'))).toEqual([
      ['Shkurtesa', 'Kuptimi'],
      ['DKA', 'Drejtoria Komunale e Arsimit'],
      ['PLV', 'Plani lokal i veprimit'],
    ])
  })

  it('take a letter of two signs for one letter', () => {
    const plan = planOf({
      kind: 'plan',
      values: { title: 'DZ, DHE, DU, NJK dhe NZ' },
      children: ['DHE', 'NJK', 'DZ', 'NZ', 'DU'].map((short) => ({
        kind: 'abbreviation',
        values: { short, long: `Emri ${short}` },
      })),
    })
    const rows = cellTexts(tableOf(compose(plan), 'Shkurtesa – Kuptimi'))
    expect(rows.map(([short]) => short)).toEqual(['Shkurtesa', 'DU', 'DZ', 'DHE', 'NZ', 'NJK'])
  })
})

describe('prose', () => {
  it('names a chapter by its section, unless that differs in capitals alone', () => {
    expect(headingsOf(tree)).toContain('1 Hyrje')
    const plan = planOf({
      kind: 'plan',
      children: [{ kind: 'section', values: { role: 'introduction', heading: 'Fjala hyrëse' } }],
    })
    expect(headingsOf(compose(plan))).toContain('1 Fjala hyrëse')
  })

  it('keeps lists, bold and italic, and breaks lines into paragraphs', () => {
    const body = [
      { type: 'paragraph', runs: [{ text: 'Një\nDy ' }, { text: 'trashë', bold: true }] },
      { type: 'list', ordered: true, items: [{ level: 1, runs: [{ text: 'pika', italic: true }] }] },
    ]
    const plan = planOf({
      kind: 'plan',
      children: [{ kind: 'section', values: { role: 'introduction', body } }],
    })
    expect(blocksUnder(compose(plan), 'Hyrje')).toMatchObject([
      { type: 'paragraph', content: [{ text: 'Një' }] },
      { type: 'paragraph', content: [{ text: 'Dy ' }, { text: 'trashë', bold: true }] },
      { type: 'list', ordered: true, items: [{ level: 1, content: [{ text: 'pika', italic: true }] }] },
    ])
  })
})

describe('the analysis', () => {
  it('sets the four parts two by two under a declined caption', () => {
    const table = tableOf(tree, 'Tabela e analizës SWOT në fushën e arsimit')
    expect(cellTexts(table)).toEqual([
      ['Fuqitë', 'Dobësitë'],
      ['Mësues të përgatitur / Shkollë e re', ''],
      ['Mundësitë', 'Rreziqet'],
      ['', 'Largimi i familjeve'],
    ])
    expect(table.keepTogether).toBe(true)
  })

  it('has no table for a field without items', () => {
    expect(textsUnder(tree, 'Kultura dhe sporti')).toEqual([])
  })
})

describe('objectives', () => {
  it('stand in a box after their introduction', () => {
    expect(textsUnder(tree, 'Objektivi strategjik 1')).toEqual([
      'Për këtë fushë u caktua:',
      'Objektivi 1: Të gjithë fëmijët në shkollë',
    ])
  })

  it('list their results after the words of the field, or a sentence', () => {
    expect(textsUnder(tree, 'Rezultatet e pritshme')).toEqual([
      'Presim këto:',
      'Rezultati 1.1: Regjistrimi rritet',
    ])
    expect(textsOf(tree)).toContain('Për arritjen e Objektivit 3.1 priten këto rezultate:')
  })

  it('describe the activities of each result, with what the annex has no column for', () => {
    expect(cellTexts(tableOf(tree, 'REZULTATI 1.1'))).toEqual([
      ['REZULTATI 1.1'],
      ['AKTIVITETI', 'PËRSHKRIMI I AKTIVITETIT'],
      [
        '1.1.1 Fushatë për regjistrim',
        'Vizita në familje / Takime në lagje / Hapat: / Caktimi i datave / Vizitat / Produkti: Lista e fëmijëve',
      ],
      ['1.1.2 Pako shkollore', ''],
    ])
  })

  it('describe the activities of an untitled result without a band', () => {
    expect(cellTexts(tableOf(tree, 'Rezultati'))).toEqual([
      ['AKTIVITETI', 'PËRSHKRIMI I AKTIVITETIT'],
      ['2.1 Dita e kulturës', ''],
    ])
  })

  it('measure with baseline and targets, a target beyond the plan included', () => {
    expect(cellTexts(tableOf(tree, 'Objektivi strategjik 1'))).toEqual([
      ['Nr.', 'Treguesi', 'Njësia', 'Vlera bazë', 'Synimi 2027', 'Synimi 2028', 'Synimi 2029', 'Synimi 2030'],
      ['1', 'Fëmijë në shkollë', '%', '61,5 (2025)', '70', '', '', 'të gjithë'],
    ])
  })

  it('end with assumptions and risks', () => {
    expect(textsUnder(tree, 'Supozimet dhe rreziqet')).toEqual([
      'Supozimet kryesore për arritjen e Objektivit 1 janë:',
      'Prindërit bashkëpunojnë',
      'Arritjen e Objektivit 1 mund ta vënë në rrezik këta faktorë:',
      'Dimri i ashpër',
    ])
  })
})

describe('the tables', () => {
  it('have a heading row that repeats, but for the four parts of the analysis', () => {
    for (const table of tablesOf(tree)) {
      const isAnalysis = table.summary.includes('SWOT')
      expect(table.headerRows > 0).toBe(!isAnalysis)
    }
  })
})
