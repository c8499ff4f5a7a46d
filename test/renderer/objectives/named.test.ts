import { describe, expect, test } from 'vitest'
import {
  addWords,
  isKnown,
  meantBy,
  placesTo,
  shifted,
  suggestions,
} from '../../../renderer/objectives/named.ts'
import { compareAlbanian } from '../../../shared/locales/albanian/collate.ts'
import { childrenOf, createPlan, entityOf, flatten } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { draftPlan, idOf } from '../../support/draft-plan.ts'
import { testIds } from '../../support/ids.ts'

const bodies = [
  { name: 'Drejtoria Komunale e Arsimit', short: 'DKA' },
  { name: 'Qendra për Punë Sociale', short: 'QPS' },
  { name: 'Zyra e Punësimit', short: 'ZP' },
  { name: 'Shkolla “Çabej”', short: '' },
].map((values) => ({ kind: 'institution', values }))
const plan = createPlan(flatten({ kind: 'plan', children: bodies }, testIds(4)))
const all = childrenOf(plan, plan.id, 'institution')
const names = (typed: string) =>
  suggestions(all, [], typed, compareAlbanian).map(({ short, name }) => short || name)

describe('what is suggested for typed words', () => {
  test('short forms, beginnings of names, words within them, in that order', () => {
    expect(names('dka')).toEqual(['DKA'])
    expect(names('p')).toEqual(['QPS', 'ZP'])
    expect(names('qendra')).toEqual(['QPS'])
    expect(names('punë')).toEqual(['QPS', 'ZP'])
  })

  test('without regard to accents and capitals', () => {
    expect(names('cabej')).toEqual(['Shkolla “Çabej”'])
    expect(isKnown(all, 'ÇABEJ')).toBe(false)
    expect(isKnown(all, 'shkolla "cabej"')).toBe(true)
  })

  test('all but those chosen, where nothing is typed', () => {
    const [first] = all
    expect(suggestions(all, [first?.id ?? ''], '', compareAlbanian)).toHaveLength(3)
  })
})

test('what fits alike stands in the order of the Albanian alphabet', () => {
  const listed = [
    'Ëndrra',
    'Drejtoria',
    'Emergjenca',
    'Dhoma',
    'Çerdhja',
    'Zhurma',
    'Cirku',
    'Zyra për Komunitete',
  ]
  const children = listed.map((name) => ({ kind: 'institution', values: { name } }))
  const other = createPlan(flatten({ kind: 'plan', children }, testIds(5)))
  const found = (typed: string) =>
    suggestions(childrenOf(other, other.id, 'institution'), [], typed, compareAlbanian).map(
      ({ name }) => name,
    )
  expect(found('')).toEqual([
    'Cirku',
    'Çerdhja',
    'Drejtoria',
    'Dhoma',
    'Emergjenca',
    'Ëndrra',
    'Zyra për Komunitete',
    'Zhurma',
  ])
  expect(found('e')).toEqual(['Emergjenca', 'Ëndrra', 'Çerdhja', 'Drejtoria', 'Zyra për Komunitete'])
  expect(found('zyra per')).toEqual(['Zyra për Komunitete'])
})

test('a new name becomes an institution of the plan and one of the list, in one step', () => {
  const draft = draftPlan()
  const activity = entityOf(draft, idOf(draft, 'Ujë'), 'activity')
  if (activity === null) throw new TypeError('no activity')
  const { batch, added } = addWords(draft, activity, 'responsible', testIds(8), ' Ujësjellësi ')
  const after = apply(draft, batch)
  const [id = ''] = entityOf(after, activity.id, 'activity')?.responsible ?? []
  expect(entityOf(after, id, 'institution')?.name).toBe('Ujësjellësi')
  expect(added).toEqual(['Ujësjellësi'])
})

test('a member moves within its list and stops at its ends', () => {
  expect(shifted(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
  const ids = ['a', 'b']
  expect(shifted(ids, 'b', 1)).toBe(ids)
})

test('a member that is dropped comes to stand before the one it was dropped on', () => {
  const ids = ['a', 'b', 'c']
  const dropped = (id: string, before: string | null): readonly string[] =>
    shifted(ids, id, placesTo(ids, id, before))
  expect(dropped('c', 'a')).toEqual(['c', 'a', 'b'])
  expect(dropped('a', 'c')).toEqual(['b', 'a', 'c'])
  expect(dropped('a', null)).toEqual(['b', 'c', 'a'])
  expect(dropped('b', 'b')).toEqual(ids)
})

test('words that name several put each into the list, new only what the plan does not have', () => {
  const result = { kind: 'result', children: [{ kind: 'activity', values: { title: 'Bursa' } }] }
  const field = { kind: 'field', children: [{ kind: 'objective', children: [result] }] }
  const now = createPlan(flatten({ kind: 'plan', children: [...bodies, field] }, testIds(4)))
  const activity = entityOf(now, idOf(now, 'Bursa'), 'activity')
  if (activity === null) throw new TypeError('no activity')
  const { batch, added } = addWords(now, activity, 'supporting', testIds(8), 'DKA-ja, qps; Biblioteka\nDKA')
  expect(added).toEqual(['Biblioteka'])
  const after = apply(now, batch)
  const chosen = entityOf(after, activity.id, 'activity')?.supporting ?? []
  expect(chosen.map((id) => entityOf(after, id, 'institution')?.name)).toEqual([
    'Drejtoria Komunale e Arsimit',
    'Qendra për Punë Sociale',
    'Biblioteka',
  ])
})

test('words that are left are what bears them, or the only one that begins so', () => {
  expect(meantBy(all, 'dka')?.short).toBe('DKA')
  expect(meantBy(all, 'Qendra')?.short).toBe('QPS')
  expect(meantBy(all, 'Zyra e Punësimit,')?.short).toBe('ZP')
  expect(meantBy(all, 'Punë')).toBeNull()
  expect(meantBy(all, '')).toBeNull()
})
