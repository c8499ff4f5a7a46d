import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { counts } from '../../../../electron/readers/index.ts'
import { createPlan, type Entity, entitySchema } from '../../../../shared/model/index.ts'
import { apply } from '../../../../shared/operations/index.ts'
import { describeWith } from '../../../support/describe-with.ts'
import { type RealPlan, realPlan } from '../../../support/real-plans.ts'
import { unaccounted } from './coverage.ts'
import { allOf, readBytes } from './reading.ts'

/** Numbers of parts, counted in the file itself. */
const expected: Readonly<
  Record<RealPlan, { activities: number; indicators: number; swot: number; lines: number }>
> = {
  '000': { activities: 85, indicators: 45, swot: 0, lines: 175 },
  '001': { activities: 28, indicators: 0, swot: 79, lines: 9 },
  '003': { activities: 36, indicators: 9, swot: 0, lines: 32 },
}

const names = Object.keys(expected) as RealPlan[]

function parse(name: RealPlan): unknown {
  return JSON.parse(readFileSync(realPlan(name), 'utf8'))
}

/** Every value in a file under a key, at any depth. */
function valuesAt(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    name === key ? [part, ...valuesAt(part, key)] : valuesAt(part, key),
  )
}

function listsAt(value: unknown, key: string): object[] {
  return valuesAt(value, key).flatMap((list) => (Array.isArray(list) ? (list as object[]) : []))
}

/** The sum of the amounts in the cost cells of all activities, in the currency's smallest unit. */
function costsIn(file: unknown, digits: number): number {
  const cells = listsAt(file, 'activities').flatMap((row) =>
    Object.values((Reflect.get(row, 'cost') as Record<string, { amount: number | null }> | undefined) ?? {}),
  )
  return cells.reduce((sum, { amount }) => sum + Math.round((amount ?? 0) * 10 ** digits), 0)
}

function sumOfLines(entities: readonly Entity[]): number {
  return allOf(entities, 'cost-line').reduce((sum, { amount }) => sum + amount, 0)
}

describeWith(['real plans'], 'real plans', () => {
  it.each(names)('keeps every activity, indicator and amount of %s', (name) => {
    const file = parse(name)
    const { entities } = readBytes(readFileSync(realPlan(name)))
    const { activity = 0, indicator = 0, 'cost-line': lines = 0, 'swot-item': swot = 0 } = counts(entities)
    expect({ activities: activity, indicators: indicator, swot, lines }).toEqual(expected[name])
    expect(activity).toBe(listsAt(file, 'activities').length)
    const titles = listsAt(file, 'activities').map((row): unknown => Reflect.get(row, 'title'))
    expect(allOf(entities, 'activity').map(({ title }) => title)).toEqual(titles)
    expect(sumOfLines(entities)).toBe(costsIn(file, name === '003' ? 0 : 2))
    expect(sumOfLines(entities)).toBeGreaterThan(0)
  })

  it.each(names)('declares every printed amount of %s', (name) => {
    const prints = valuesAt(parse(name), 'printed').filter((print) => typeof print === 'string')
    const { entities, leftOut } = readBytes(readFileSync(realPlan(name)))
    const amounts = allOf(entities, 'declared').filter(({ subject }) =>
      ['amount', 'total', 'split', 'summary'].includes(subject),
    )
    const outside = leftOut.filter(({ place }) => place.endsWith('.printed')).map(({ value }) => value)
    expect([...amounts.map(({ printed }) => printed), ...outside].toSorted()).toEqual(prints.toSorted())
  })

  it.each(names)('loses nothing of %s without a word', (name) => {
    const read = readBytes(readFileSync(realPlan(name)))
    expect(unaccounted(parse(name), read)).toEqual([])
    const places = read.leftOut.map(({ place }) => place.replace(/\[.*/, ''))
    expect(places.filter((place) => place !== 'pageNumbers')).toEqual([])
  })

  it.each(names)('makes entities of %s that fit the model', (name) => {
    const { entities } = readBytes(readFileSync(realPlan(name)))
    for (const entity of entities) expect(entitySchema.safeParse(entity).success).toBe(true)
    const [root, ...rest] = entities
    const inserts = rest.map((entity) => ({ type: 'insert', entity }) as const)
    expect(apply(createPlan(root === undefined ? [] : [root]), inserts)).toEqual(createPlan(entities))
  })

  it('puts the prose of 001 where it belongs', () => {
    const { entities } = readBytes(readFileSync(realPlan('001')))
    const fields = allOf(entities, 'field')
    expect(
      fields.every(
        ({ analysis, resultsIntroduction }) => analysis.length > 0 && resultsIntroduction.length === 1,
      ),
    ).toBe(true)
    const objectives = allOf(entities, 'objective')
    expect(
      objectives.every(
        ({ introduction, risksIntroduction }) => introduction.length === 1 && risksIntroduction.length === 1,
      ),
    ).toBe(true)
    const roles = allOf(entities, 'section').map(({ role }) => role)
    expect(roles.join(' ')).toBe('introduction methodology analysis objectives budget implementation')
  })

  it('finds the offices of 001 once each', () => {
    const { entities } = readBytes(readFileSync(realPlan('001')))
    const shorts = allOf(entities, 'institution').map(({ short, name }) => short || name)
    expect(new Set(shorts).size).toBe(shorts.length)
    expect(shorts).toEqual(
      expect.arrayContaining(['DKA', 'ZKKK', 'ZKK', 'DSHMS', 'DMS', 'OSHC', 'OJQ', 'MAShT', 'MSh', 'ZP']),
    )
    expect(allOf(entities, 'funding-source').map(({ name, type }) => [name, type])).toEqual([
      ['Komuna', 'municipal'],
      ['TDH', 'donor'],
    ])
  })
})
