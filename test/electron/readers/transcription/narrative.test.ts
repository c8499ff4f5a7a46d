import { describe, expect, it } from 'vitest'
import { childrenOf, createPlan, type Id, type Plan, plainText } from '../../../../shared/model/index.ts'
import { declaredOf, declaredRows, one, readFixture, readValue } from './reading.ts'

/** The tree of sections as headings with their roles. */
function outline(plan: Plan, parent: Id = plan.id): unknown[] {
  return childrenOf(plan, parent, 'section').map(({ id, role, heading }) => {
    const below = outline(plan, id)
    return below.length === 0 ? [heading, role] : [heading, role, below]
  })
}

function bodyOf(plan: Plan, heading: string): string {
  const found = [...plan.entities.values()].find(
    (entity) => entity.kind === 'section' && entity.heading === heading,
  )
  return found?.kind === 'section' ? plainText(found.body) : 'no such section'
}

describe('the prose of a plan', () => {
  const plan = createPlan(readFixture('municipal').entities)
  const field = one(plan, 'field')
  const objective = one(plan, 'objective')

  it('makes a tree by the printed numbers and tells the chapters by their headings', () => {
    expect(outline(plan)).toEqual([
      ['HYRJE', 'introduction', [['Metodologjia', 'methodology']]],
      ['Analiza e gjendjes', 'analysis', [['Të dhëna shtesë', 'other']]],
      ['Objektivat dhe aktivitetet', 'objectives', [['Shënim për shkollat e fshatit', 'other']]],
      ['BUXHETI', 'budget'],
      ['PLANI I ZBATIMIT', 'implementation'],
      ['Falënderime', 'other'],
    ])
  })

  it('tells the chapters in any case and without accents', () => {
    const titles = [
      'Hyrja',
      'METODOLOGJIA E PUNËS',
      'Analiza e gjëndjes',
      'Objektivat e planit',
      'Plani i zbatimit dhe kostot',
    ]
    const other = createPlan(readValue({ narrative: titles.map((title) => ({ title })) }).entities)
    expect(childrenOf(other, other.id, 'section').map(({ role }) => role)).toEqual([
      'introduction',
      'methodology',
      'analysis',
      'objectives',
      'implementation',
    ])
  })

  it('gives a field its analysis, and keeps the caption of its SWOT table apart', () => {
    expect(plainText(field.analysis)).toBe('Shkollat janë afër.\nMungojnë edukatoret.')
    expect(declaredOf(plan, field.id, 'heading', 'swot')).toEqual([
      'Tabela e Analizës SWOT në fushën e arsimit',
    ])
    expect(declaredOf(plan, field.id, 'heading', 'analysis')).toEqual(['ARSIMI'])
    expect(declaredOf(plan, field.id, 'code', 'analysis')).toEqual(['2.1'])
  })

  it('gives field and objective the prose of the chapter of objectives', () => {
    expect(plainText(field.objectivesIntroduction)).toBe('Ndryshimet janë të nevojshme.')
    expect(plainText(field.resultsIntroduction)).toBe('Priten këto rezultate:')
    expect(plainText(objective.introduction)).toBe('Është caktuar ky objektiv:')
    expect(plainText(objective.assumptionsIntroduction)).toBe('Supozimet për Objektivin 1 janë:')
    expect(plainText(objective.risksIntroduction)).toBe('Rreziqet janë:')
  })

  it('keeps lines that repeat a title beside their entity, not as prose', () => {
    expect(declaredOf(plan, objective.id, 'label', 'section-3')).toEqual(['Objektivi 1:'])
    expect(declaredOf(plan, objective.id, 'title', 'section-3')).toEqual(['Arsim i mirë për secilin fëmijë.'])
    const first = one(plan, 'result')
    expect(declaredOf(plan, first.id, 'label', 'result-list')).toEqual(['Rezultati 1.1.'])
    expect(declaredOf(plan, first.id, 'title', 'result-list')).toEqual(['Më shumë fëmijë në kopshte;'])
    const second = one(plan, 'result', 1)
    expect(declaredOf(plan, second.id, 'label', 'result-list')).toEqual(['Rezultati 1.2.'])
  })

  it('keeps an item of the lists that is worded otherwise, and none that is not', () => {
    expect(declaredOf(plan, objective.id, 'note', 'assumptions-risks')).toEqual(['Prindërit bashkëpunojnë.'])
  })

  it('keeps the headings of sections that have no text of their own', () => {
    expect(declaredOf(plan, field.id, 'heading', 'activities')).toEqual(['Përshkrimi i aktiviteteve'])
    expect(declaredOf(plan, field.id, 'code', 'activities')).toEqual(['3.1.2'])
    expect(declaredOf(plan, objective.id, 'heading', 'assumptions-risks')).toEqual(['Supozimet dhe rreziqet'])
  })

  it('takes the plan’s title out of the implementation plan', () => {
    expect(bodyOf(plan, 'PLANI I ZBATIMIT')).toBe('Tabela tregon të gjitha aktivitetet.')
    expect(declaredOf(plan, plan.id, 'title', 'implementation')).toEqual([
      'PLANI LOKAL I VEPRIMIT PËR KOMUNITETET',
      '2027 - 2028',
    ])
  })

  it('keeps number and line of a section', () => {
    const [section] = childrenOf(plan, plan.id, 'section').slice(-1)
    expect(declaredRows(plan, section?.id ?? '', 'code', 'heading')).toMatchObject([
      { printed: '', line: 900 },
    ])
  })

  it('finds the objective that a heading names, in a field of several', () => {
    const objectives = ['1', '2'].map((code) => ({
      code,
      title: `Objektivi ${code}`,
      risks: [`Rreziku ${code}`],
    }))
    const parts = ['1', '2'].flatMap((code) => [
      { title: `Objektivi strategjik ${code}`, paragraphs: [`Hyrje e objektivit ${code}`] },
      {
        number: `3.1.${code}`,
        title: 'Supozimet dhe rreziqet',
        paragraphs: [`Para ${code}`, `Rreziku ${code}`],
      },
    ])
    const narrative = [{ number: '3', title: 'Objektivat' }, { number: '3.1', title: 'Arsimi' }, ...parts]
    const read = createPlan(readValue({ narrative, fields: [{ name: 'Arsimi', objectives }] }).entities)
    const prose = [0, 1].map((index) => one(read, 'objective', index))
    expect(prose.map(({ introduction }) => plainText(introduction))).toEqual([
      'Hyrje e objektivit 1',
      'Hyrje e objektivit 2',
    ])
    expect(prose.map(({ assumptionsIntroduction }) => plainText(assumptionsIntroduction))).toEqual([
      'Para 1',
      'Para 2',
    ])
  })

  it('keeps unnumbered sections side by side', () => {
    const annex = createPlan(readFixture('annex').entities)
    expect(outline(annex)).toEqual([
      ['', 'other'],
      ['Sfidat gjatë zbatimit', 'other'],
    ])
  })
})
