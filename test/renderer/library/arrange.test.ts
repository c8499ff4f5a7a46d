import { expect, test } from 'vitest'
import { type Arrangement, arrange } from '../../../renderer/library/arrange.ts'
import type { PlanSummary } from '../../../shared/contract/index.ts'
import { formatting } from '../../../shared/locales/formatting.ts'

const plan = (authorityName: string, more: Partial<PlanSummary> = {}): PlanSummary => ({
  id: '0199c82c-c000-7000-8707-070707070707',
  authorityName,
  title: 'Plani',
  firstYear: 2027,
  lastYear: 2029,
  status: 'draft',
  format: 'kosovo-municipal',
  activities: 0,
  total: 0,
  currency: 'EUR',
  numberStyle: 'dot-comma',
  revision: 1,
  changedAt: '2026-11-21T09:00:00.000Z',
  binnedAt: null,
  ...more,
})

const names = (plans: readonly PlanSummary[], arrangement: Partial<Arrangement>) =>
  arrange(
    plans,
    { text: '', column: 'authority', direction: 'ascending', ...arrangement },
    formatting('sq').compare,
  ).map(({ authorityName }) => authorityName)

test('authorities stand in the order of the Albanian alphabet', () => {
  const plans = [
    'Zubin Potok',
    'Deçan',
    'Dhërmi',
    'Drenas',
    'Shtime',
    'Suharekë',
    'Çair',
    'Ferizaj',
    'Cërrik',
  ].map((name) => plan(name))
  const sorted = [
    'Cërrik',
    'Çair',
    'Deçan',
    'Drenas',
    'Dhërmi',
    'Ferizaj',
    'Suharekë',
    'Shtime',
    'Zubin Potok',
  ]
  expect(names(plans, {})).toEqual(sorted)
  expect(names(plans, { direction: 'descending' })).toEqual(sorted.toReversed())
})

test('searching wants every word, anywhere, with or without its marks and capitals', () => {
  const plans = [
    plan('Prishtinë', { title: 'Plani i Arsimit' }),
    plan('Šabac'),
    plan('Đakovica'),
    plan('Lugbardhë'),
  ]
  expect(names(plans, { text: 'prishtine arsimi' })).toEqual(['Prishtinë'])
  expect(names(plans, { text: 'ËSH' })).toEqual([])
  expect(names(plans, { text: 'sabac' })).toEqual(['Šabac'])
  expect(names(plans, { text: ' djak' })).toEqual(['Đakovica'])
  expect(names(plans, { text: ' dakovica ' })).toEqual(['Đakovica'])
  expect(names(plans, { text: '2029' })).toHaveLength(4)
})

test('numbers are sorted as numbers, amounts within their currency, statuses by their way to the assembly', () => {
  const plans = [
    plan('A', { total: 900, activities: 100, status: 'adopted' }),
    plan('B', { total: 1_000, activities: 20, status: 'draft' }),
    plan('C', { total: 5, currency: 'ALL', activities: 3, status: 'proposed' }),
  ]
  expect(names(plans, { column: 'total' })).toEqual(['C', 'A', 'B'])
  expect(names(plans, { column: 'status' })).toEqual(['B', 'C', 'A'])
})

test('what is alike stands with the latest change first', () => {
  const plans = [
    plan('Një', { changedAt: '2026-01-01T00:00:00.000Z' }),
    plan('Dy', { changedAt: '2026-02-01T00:00:00.000Z' }),
  ]
  expect(names(plans, { column: 'period' })).toEqual(['Dy', 'Një'])
  expect(names(plans, { column: 'changed' })).toEqual(['Një', 'Dy'])
})

test('plans are sorted by their errors, then their warnings; one that is not counted comes first', () => {
  const ids = ['a', 'b', 'c', 'd'].map((sign) => `0199c82c-c000-7000-8707-07070707070${sign}`)
  const plans = ids.map((id, index) => plan('ABCD'.charAt(index), { id }))
  const counted = [
    { errors: 1, warnings: 0 },
    { errors: 0, warnings: 7 },
    { errors: 1, warnings: 3 },
  ].map((counts, index) => [ids[index] ?? '', { plan: ids[index] ?? '', revision: 0, ...counts }] as const)
  const sorted = arrange(
    plans,
    { text: '', column: 'findings', direction: 'ascending' },
    formatting('sq').compare,
    new Map(counted),
  )
  expect(sorted.map(({ authorityName }) => authorityName).join('')).toBe('DBAC')
})
