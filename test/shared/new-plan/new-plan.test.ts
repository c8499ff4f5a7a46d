import { describe, expect, it } from 'vitest'
import { formats } from '../../../shared/formats/index.ts'
import {
  childrenOf,
  descendantsOf,
  flatten,
  type NestedEntity,
  type Plan,
  pictureText,
  rootOf,
} from '../../../shared/model/index.ts'
import {
  type NewPlanChoices,
  newPlan,
  type TakeOverPart,
  takeOverParts,
} from '../../../shared/new-plan/index.ts'
import { buildPlan } from '../../../shared/operations/index.ts'
import { totalsOf } from '../../../shared/totals/index.ts'
import { testIds } from '../../support/ids.ts'
import { shield } from '../../support/pictures.ts'

const [format = expect.fail('no format')] = formats
const emblem = pictureText(shield())

/** A plan of 2024 to 2026 with one of everything that can be taken over. */
const earlier = buildPlan(
  flatten(
    {
      kind: 'plan',
      values: { title: 'Plani i vjetër', firstYear: 2024, lastYear: 2026, language: 'sq' },
      children: [
        { kind: 'section', values: { role: 'introduction', heading: 'Hyrje', body: prose('Viti 2024') } },
        { kind: 'institution', key: 'dka', values: { name: 'Drejtoria e Arsimit', short: 'DKA' } },
        { kind: 'funding-source', key: 'komuna', values: { name: 'Buxheti i Komunës', short: 'Komuna' } },
        { kind: 'community', values: { name: 'rom' } },
        { kind: 'emblem', values: { picture: emblem } },
        { kind: 'declared', values: { subject: 'total', printed: '9.000' } },
        field('Arsimi'),
        { kind: 'field', values: { name: 'Kultura' } },
      ],
    },
    testIds(9),
  ),
)

function field(name: string): NestedEntity {
  const line = (year: number, amount: number): NestedEntity => ({
    kind: 'cost-line',
    values: { year, amount, source: 'komuna', status: 'secured' },
  })
  const activity: NestedEntity = {
    kind: 'activity',
    key: 'activity',
    values: {
      title: 'Blerja e librave',
      firstYear: 2024,
      lastYear: 2025,
      periodWords: 'deri në qershor 2025',
      responsible: ['dka'],
      costKind: 'amounts',
      costDescription: '10 € për 100 libra',
      fundingSources: ['komuna'],
    },
    children: [
      line(2024, 100),
      line(2026, 700),
      line(2027, 9_999),
      { kind: 'cost-line', values: { span: 'whole-plan', amount: 5 } },
      { kind: 'cost-item', values: { description: 'Libra', years: [2026] } },
      { kind: 'dismissal', values: { rule: 'row-total', fingerprint: 'x' } },
      { kind: 'translation', values: { language: 'sr', cell: 'title', text: 'Kupovina knjiga' } },
      { kind: 'translation', values: { language: 'sr', cell: 'costDescription', text: '10 € za knjigu' } },
    ],
  }
  const indicator: NestedEntity = {
    kind: 'indicator',
    values: { title: 'Libra', baselineYear: 2023 },
    children: [
      { kind: 'indicator-target', values: { year: 2024, words: '10' } },
      { kind: 'indicator-target', values: { year: 2026, words: '30' } },
    ],
  }
  const result: NestedEntity = { kind: 'result', values: { title: 'Libra' }, children: [activity] }
  return {
    kind: 'field',
    values: { name, analysis: prose('Gjendja më 2023') },
    children: [
      { kind: 'swot-item', values: { text: 'Pak libra', quadrant: 'weaknesses', answeredBy: ['activity'] } },
      { kind: 'objective', values: { title: 'Arsim për të gjithë' }, children: [indicator, result] },
    ],
  }
}

function prose(text: string) {
  return [{ type: 'paragraph', runs: [{ text }] }]
}

function begun(parts: readonly TakeOverPart[], choices: Partial<NewPlanChoices> = {}): Plan {
  const all: NewPlanChoices = {
    values: { title: 'Plani i ri', firstYear: 2027, lastYear: 2029, language: 'sq' },
    format,
    fields: ['Arsimi', 'Shëndetësia'],
    usual: new Set(),
    takeOver: { plan: earlier, parts: new Set(parts) },
    ...choices,
  }
  return buildPlan(newPlan(all, testIds(3)))
}

const everything = begun(takeOverParts)
const [activity = expect.fail('no activity')] = descendantsOf(everything, everything.id, 'activity')

describe('a new plan', () => {
  it('has the coat of arms of the earlier one, where that is wanted', () => {
    expect(childrenOf(everything, everything.id, 'emblem').map(({ picture }) => picture)).toEqual([emblem])
    const without = begun(['swot'])
    expect(childrenOf(without, without.id, 'emblem')).toEqual([])
  })

  it('begins with the chapters of its format, empty, in their order', () => {
    const plan = begun([], { takeOver: null })
    const sections = descendantsOf(plan, plan.id, 'section')
    expect(sections.map(({ role }) => role)).toEqual([
      'introduction',
      'methodology',
      'analysis',
      'objectives',
      'budget',
      'implementation',
      'monitoring',
    ])
    expect(sections.every(({ body }) => body.length === 0)).toBe(true)
    expect(sections[1]?.parent, 'a sub-chapter').toBe(sections[0]?.id)
    expect(rootOf(plan)).toMatchObject({ format: format.id, title: 'Plani i ri', status: 'draft' })
  })

  it.each(formats.map((one) => [one.id, one] as const))('begins in the format %s', (_, one) => {
    const plan = begun(takeOverParts, { format: one })
    const headings = descendantsOf(plan, plan.id, 'section').map(({ heading }) => heading)
    expect(headings).not.toContain('')
    expect(new Set(headings).size).toBe(headings.length)
  })

  it('has each field once, in the order asked for', () => {
    const plan = begun(takeOverParts, { fields: ['Banimi', ' arsimi ', 'banimi', '', 'Arsimi'] })
    expect(childrenOf(plan, plan.id, 'field').map(({ name }) => name)).toEqual(['Banimi', 'arsimi'])
    expect(descendantsOf(plan, plan.id, 'activity')).toHaveLength(1)
  })

  it('has of the usual set what it did not take over', () => {
    const plan = begun(['institutions', 'sources'], {
      usual: new Set(['institutions', 'sources', 'abbreviations']),
    })
    const institutions = childrenOf(plan, plan.id, 'institution')
    expect(institutions.filter(({ short }) => short === 'DKA').map(({ name }) => name)).toEqual([
      'Drejtoria e Arsimit',
    ])
    expect(institutions.map(({ short }) => short)).toContain('ZKKK')
    expect(childrenOf(plan, plan.id, 'funding-source')).toHaveLength(3)
    expect(childrenOf(plan, plan.id, 'abbreviation').map(({ short }) => short)).toContain('KKV')
  })
})

describe('what is taken over', () => {
  it('moves amounts to the new years, and leaves those of no year of the plan behind', () => {
    const lines = childrenOf(everything, activity.id, 'cost-line')
    expect(lines.map(({ year, amount, span }) => [span, year, amount])).toEqual([
      ['year', 2027, 100],
      ['year', 2029, 700],
      ['whole-plan', null, 5],
    ])
    expect(
      lines.map(({ status }) => status),
      'nothing is secured yet',
    ).not.toContain('secured')
    expect(childrenOf(everything, activity.id, 'cost-item').map(({ years }) => years)).toEqual([[2029]])
    expect(totalsOf(everything).plan.all.total).toBe(totalsOf(earlier).plan.all.total)
  })

  it('moves periods and targets, not what was measured', () => {
    expect(activity).toMatchObject({ firstYear: 2027, lastYear: 2028, periodWords: 'deri në qershor 2028' })
    const [indicator] = descendantsOf(everything, everything.id, 'indicator')
    expect(indicator?.baselineYear).toBe(2023)
    expect(descendantsOf(everything, everything.id, 'indicator-target').map(({ year }) => year)).toEqual([
      2027, 2029,
    ])
  })

  it('refers to what came along', () => {
    const [institution] = childrenOf(everything, everything.id, 'institution')
    const [source] = childrenOf(everything, everything.id, 'funding-source')
    const [item] = descendantsOf(everything, everything.id, 'swot-item')
    expect(activity.responsible).toEqual([institution?.id])
    expect(activity.fundingSources).toEqual([source?.id])
    expect(item?.answeredBy).toEqual([activity.id])
  })

  it('has the translations of the texts that come along, and of those alone', () => {
    const translations = (plan: Plan): readonly string[] =>
      descendantsOf(plan, plan.id, 'translation').map(({ text }) => text)
    expect(translations(everything)).toEqual(['Kupovina knjiga', '10 € za knjigu'])
    expect(translations(begun(['objectives', 'activities']))).toEqual(['Kupovina knjiga'])
    expect(translations(begun(['objectives']))).toEqual([])
  })

  it('never has declared values, dismissals, prose of chapters and analyses, or fields not asked for', () => {
    const kinds = new Set([...everything.entities.values()].map(({ kind }) => kind))
    expect(kinds).not.toContain('declared')
    expect(kinds).not.toContain('dismissal')
    const fields = childrenOf(everything, everything.id, 'field')
    expect(fields.map(({ name, analysis }) => [name, analysis])).toEqual([
      ['Arsimi', []],
      ['Shëndetësia', []],
    ])
  })

  it('leaves references to what stays behind out', () => {
    const plan = begun(['swot', 'objectives', 'activities', 'costs'])
    const [alone] = descendantsOf(plan, plan.id, 'activity')
    expect(alone).toMatchObject({ responsible: [], fundingSources: [] })
    expect(descendantsOf(plan, plan.id, 'cost-line').map(({ source }) => source)).toEqual([null, null, null])
    const swot = begun(['swot', 'objectives'])
    expect(descendantsOf(swot, swot.id, 'swot-item').map(({ answeredBy }) => answeredBy)).toEqual([[]])
  })

  it('says nothing of costs where these stay behind', () => {
    const plan = begun(['objectives', 'activities', 'institutions', 'sources'])
    const [free] = descendantsOf(plan, plan.id, 'activity')
    expect(free).toMatchObject({
      costKind: 'unknown',
      costDescription: '',
      costWords: '',
      fundingSources: [],
    })
    expect(descendantsOf(plan, plan.id, 'cost-line')).toEqual([])
  })

  it('takes no activities without the objectives they stand under', () => {
    const plan = begun(['activities', 'costs'])
    expect(descendantsOf(plan, plan.id, 'activity')).toEqual([])
  })

  it('cuts what has no year in a shorter plan', () => {
    const plan = begun(takeOverParts, {
      values: { firstYear: 2027, lastYear: 2027, language: 'sq', title: 'Një vit' },
    })
    expect(descendantsOf(plan, plan.id, 'cost-line').map(({ year }) => year)).toEqual([2027, null])
    expect(descendantsOf(plan, plan.id, 'cost-item')).toEqual([])
    expect(descendantsOf(plan, plan.id, 'activity')[0]).toMatchObject({ firstYear: 2027, lastYear: 2027 })
  })
})
