import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { counts } from '../../../../electron/readers/index.ts'
import { childrenOf, createPlan, entitySchema, rootOf } from '../../../../shared/model/index.ts'
import { apply } from '../../../../shared/operations/index.ts'
import { unaccounted } from './coverage.ts'
import { allOf, declaredOf, fixtureNames, fixturePath, one, readFixture, readValue } from './reading.ts'

describe.each(fixtureNames)('the transcription %s', (name) => {
  const read = readFixture(name)

  it('becomes entities that fit the model', () => {
    for (const entity of read.entities) expect(entitySchema.safeParse(entity).success).toBe(true)
    const [root, ...rest] = read.entities
    expect(root?.kind).toBe('plan')
    const plan = createPlan(root === undefined ? [] : [root])
    const filled = apply(
      plan,
      rest.map((entity) => ({ type: 'insert', entity })),
    )
    expect(filled).toEqual(createPlan(read.entities))
  })

  it('loses nothing without a word', () => {
    const file: unknown = JSON.parse(readFileSync(fixturePath(name), 'utf8'))
    expect(unaccounted(file, read)).toEqual([])
  })
})

describe('readTranscription', () => {
  it('reads the plan with its years, currency and style', () => {
    const root = rootOf(createPlan(readFixture('municipal').entities))
    expect(root).toMatchObject({
      authorityName: 'Komuna e Lugbardhës',
      authorityKind: 'municipality',
      country: 'XK',
      firstYear: 2027,
      lastYear: 2028,
      currency: 'EUR',
      format: 'kosovo-municipal',
      numberStyle: 'comma-dot',
      language: 'sq',
      status: 'draft',
    })
  })

  it.each([
    ['strategy', 'kosovo-strategy', 'XK', 'EUR', 'other', 'space-comma'],
    ['annex', 'albania-annex', 'AL', 'ALL', 'bashki', 'comma-dot'],
    ['reintegration', 'kosovo-reintegration', 'XK', 'EUR', 'municipality', 'dot-comma'],
    ['matrix', 'kosovo-matrix', 'XK', 'EUR', 'ministry', 'comma-dot'],
  ] as const)('gives %s its format', (name, format, country, currency, authorityKind, numberStyle) => {
    const root = rootOf(createPlan(readFixture(name).entities))
    expect(root).toMatchObject({ format, country, currency, authorityKind, numberStyle })
  })

  it('makes up no title and no authority', () => {
    expect(rootOf(createPlan(readFixture('strategy').entities))).toMatchObject({
      title: '',
      authorityName: '',
    })
  })

  it('reports every key that nobody knows, with its place and value', () => {
    expect(readFixture('municipal').leftOut).toEqual([
      { place: 'fields[0].colour', value: '#ffcc00' },
      { place: 'fields[0].objectives[0].results[0].activities[1].mood', value: 'good' },
      { place: 'pageNumbers[0].line', value: '12' },
      { place: 'pageNumbers[0].printed', value: '3' },
    ])
    expect(readFixture('matrix').leftOut.map(({ place }) => place)).toEqual([
      'fields[0].objectives[0].children[0].results[0].activities[1].cost.gjithsej.printed',
      'fields[0].objectives[0].children[0].results[0].activities[1].cost.gjithsej.amount',
    ])
  })

  it('reports keys that JavaScript treats as special', () => {
    const text =
      '{"kind": "municipal-plan", "years": [2027], "fields": [{"name": "F", "__proto__": {"polluted": 1}}], "constructor": "x"}'
    const { leftOut, entities } = readValue(JSON.parse(text) as Record<string, unknown>)
    expect(leftOut).toEqual([
      { place: 'fields[0].__proto__.polluted', value: '1' },
      { place: 'constructor', value: 'x' },
    ])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(allOf(entities, 'field')).toHaveLength(1)
  })

  it('counts what it made, by kind', () => {
    expect(counts(readFixture('municipal').entities)).toEqual({
      plan: 1,
      section: 9,
      abbreviation: 4,
      institution: 8,
      'funding-source': 3,
      field: 2,
      'swot-item': 5,
      objective: 1,
      assumption: 2,
      risk: 1,
      result: 2,
      activity: 4,
      'cost-line': 3,
      declared: expect.any(Number) as number,
    })
  })

  it('keeps the SWOT table, the assumptions and the risks in order', () => {
    const plan = createPlan(readFixture('municipal').entities)
    const field = one(plan, 'field')
    expect(
      childrenOf(plan, field.id, 'swot-item').map(({ quadrant, text }) => `${quadrant}: ${text}`),
    ).toEqual([
      'strengths: Shkolla të reja',
      'strengths: Mësimdhënës të përgatitur',
      'weaknesses: Pak kopshte',
      'opportunities: Fonde të donatorëve',
      'threats: Migrimi',
    ])
    const objective = one(plan, 'objective')
    expect(childrenOf(plan, objective.id, 'assumption').map(({ text }) => text)).toEqual([
      'Buxheti miratohet me kohë;',
      'Prindërit bashkëpunojnë',
    ])
    expect(childrenOf(plan, objective.id, 'risk').map(({ text }) => text)).toEqual(['Mungesa e edukatoreve'])
  })

  it('keeps the seed, the remarks and the headings of the tables', () => {
    const plan = createPlan(readFixture('strategy').entities)
    expect(declaredOf(plan, plan.id, 'note', 'seed')).toEqual(['strategjia.txt'])
    expect(declaredOf(plan, plan.id, 'note', 'transcription')).toEqual(['Fillon me tabelën e parë.'])
    expect(declaredOf(plan, plan.id, 'heading', 'activity-table')).toHaveLength(5)
    expect(declaredOf(plan, plan.id, 'heading', 'indicator-table')).toHaveLength(3)
  })

  it('keeps years with a gap as they are printed', () => {
    const plan = createPlan(readFixture('matrix').entities)
    expect(rootOf(plan)).toMatchObject({ firstYear: 2027, lastYear: 2029 })
    expect(declaredOf(plan, plan.id, 'period', 'years')).toEqual(['2027, 2029'])
  })
})
