import { describe, expect, test } from 'vitest'
import { activitiesOf, filtered, filterIn, noFilter } from '../../../renderer/activities/filter.ts'
import { removal } from '../../../renderer/drafting/batches.ts'
import type { Severity } from '../../../shared/checks/index.ts'
import { createPlan, flatten, type Id, type Plan } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { testIds } from '../../support/ids.ts'

const activity = (title: string, values: object, lines: readonly object[] = []) => ({
  kind: 'activity',
  values: { title, ...values },
  children: lines.map((line) => ({ kind: 'cost-line', values: line })),
})
const field = (name: string, activities: readonly object[]) => ({
  kind: 'field',
  key: name,
  values: { name },
  children: [{ kind: 'objective', children: [{ kind: 'result', children: activities }] }],
})
const nested = {
  kind: 'plan',
  values: { firstYear: 2027, lastYear: 2029 },
  children: [
    { kind: 'institution', key: 'dka', values: { name: 'DKA' } },
    { kind: 'institution', key: 'zkkk', values: { name: 'ZKKK' } },
    { kind: 'funding-source', key: 'komuna', values: { name: 'Komuna' } },
    { kind: 'funding-source', key: 'donator', values: { name: 'Donatori' } },
    field('Arsimi', [
      activity('Libra', {
        firstYear: 2027,
        lastYear: 2028,
        responsible: ['dka'],
        fundingSources: ['donator'],
      }),
      activity('Bursa', { periodKind: 'ongoing', supporting: ['zkkk'] }),
    ]),
    field('Banimi', [
      activity('Rrugë', { firstYear: 2029 }, [{ source: 'komuna', span: 'year', year: 2027, amount: 5 }]),
    ]),
  ],
}
const plan = createPlan(flatten(nested as Parameters<typeof flatten>[0], testIds(2)))
/** A plan of other years, without fields. */
const other = createPlan(
  flatten(
    { kind: 'plan', values: { firstYear: 2030, lastYear: 2031 }, children: [{ kind: 'objective' }] },
    testIds(3),
  ),
)

function idOf(now: Plan, name: string): Id {
  return [...now.entities.values()].find((one) => 'name' in one && one.name === name)?.id ?? ''
}

function found(activity: Id): readonly Severity[] {
  const { title } = activitiesOf(plan).find((one) => one.activity.id === activity)?.activity ?? {}
  if (title === 'Bursa') return ['advice', 'error']
  return title === 'Rrugë' ? ['advice'] : []
}

function titles(some: Partial<typeof noFilter>): readonly string[] {
  return filtered(plan, { ...noFilter, ...some }, found).map((one) => one.activity.title)
}

describe('the filter of activities', () => {
  test('lets all through, in the order of their codes', () => {
    expect(activitiesOf(plan).map(({ activity: { title }, owner }) => [title, owner.kind])).toEqual([
      ['Libra', 'field'],
      ['Bursa', 'field'],
      ['Rrugë', 'field'],
    ])
    expect(titles({})).toEqual(['Libra', 'Bursa', 'Rrugë'])
  })

  test('by field, by institution in either part, by source with or without an amount', () => {
    expect(titles({ field: idOf(plan, 'Banimi') })).toEqual(['Rrugë'])
    expect(titles({ institution: idOf(plan, 'DKA') })).toEqual(['Libra'])
    expect(titles({ institution: idOf(plan, 'ZKKK') })).toEqual(['Bursa'])
    expect(titles({ source: idOf(plan, 'Donatori') })).toEqual(['Libra'])
    expect(titles({ source: idOf(plan, 'Komuna') })).toEqual(['Rrugë'])
  })

  test('by year: of the period, of an amount, and what goes on always', () => {
    expect(titles({ year: 2027 })).toEqual(['Libra', 'Bursa', 'Rrugë'])
    expect(titles({ year: 2028 })).toEqual(['Libra', 'Bursa'])
    expect(titles({ year: 2029 })).toEqual(['Bursa', 'Rrugë'])
  })

  test('by what the checks found, of any weight or of one', () => {
    expect(titles({ finding: 'any' })).toEqual(['Bursa', 'Rrugë'])
    expect(titles({ finding: 'error' })).toEqual(['Bursa'])
    expect(titles({ finding: 'warning' })).toEqual([])
  })

  test('by several at once', () => {
    expect(titles({ field: idOf(plan, 'Arsimi'), year: 2029 })).toEqual(['Bursa'])
    expect(titles({ field: idOf(plan, 'Arsimi'), source: idOf(plan, 'Komuna') })).toEqual([])
  })

  test('passes over what another plan has, and what was removed while it was filtered by', () => {
    const wanted = {
      field: idOf(plan, 'Arsimi'),
      institution: idOf(plan, 'DKA'),
      source: idOf(plan, 'Donatori'),
      year: 2028,
      finding: 'any',
    } as const
    expect(filterIn(plan, wanted)).toEqual(wanted)
    expect(filterIn(other, wanted)).toEqual({ ...noFilter, finding: 'any' })
    const without = apply(plan, removal(plan, [wanted.institution]))
    expect(filterIn(without, wanted)).toEqual({ ...wanted, institution: null })
  })

  test('knows what stands in no field only in plans that have it', () => {
    expect(filterIn(plan, { ...noFilter, field: plan.id }).field).toBe(null)
    expect(filterIn(other, { ...noFilter, field: other.id }).field).toBe(other.id)
  })
})
