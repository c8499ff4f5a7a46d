import { describe, expect, test } from 'vitest'
import { type PastedActivities, pastedActivities } from '../../../renderer/activities/pasted/insert.ts'
import { layBlock } from '../../../renderer/activities/pasted/lay-block.ts'
import {
  childrenOf,
  createPlan,
  descendantsOf,
  type EntityOf,
  entityOf,
  flatten,
  type Plan,
} from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { testIds } from '../../support/ids.ts'

/** A plan with one activity, two institutions and a source. */
function planWith(title: string): Plan {
  const activity = { kind: 'activity', values: { title } }
  const result = { kind: 'result', values: { title: 'Rezultati' }, children: [activity] }
  const children = [
    { kind: 'institution', values: { name: 'Drejtoria Komunale e Arsimit', short: 'DKA' } },
    { kind: 'institution', values: { name: 'Zyra Komunale për Komunitete dhe Kthim', short: 'ZKKK' } },
    { kind: 'funding-source', values: { name: 'Buxheti i Komunës' } },
    {
      kind: 'field',
      values: { name: 'Arsimi' },
      children: [{ kind: 'objective', values: { title: 'Objektivi' }, children: [result] }],
    },
  ]
  return createPlan(
    flatten({ kind: 'plan', values: { firstYear: 2027, lastYear: 2029 }, children }, testIds(1)),
  )
}

function pasted(table: readonly (readonly string[])[], title = ''): { plan: Plan; made: PastedActivities } {
  const plan = planWith(title)
  const [after] = descendantsOf(plan, plan.id, 'activity')
  const made = after === undefined ? null : pastedActivities(plan, after, table, testIds(2))
  if (made === null) throw new TypeError('nothing was made')
  return { plan: apply(plan, made.batch), made }
}

function activitiesOf(plan: Plan): readonly EntityOf<'activity'>[] {
  return descendantsOf(plan, plan.id, 'activity')
}

const heads = [
  'Kodi',
  'Aktiviteti',
  'Përshkrimi i aktivitetit',
  'Periudha e implementimit',
  'Institucioni përgjegjës',
  'Institucionet mbështetëse',
  'Përshkrimi i kostos',
  'Burimi i financimit',
  '2027',
  '2028',
  '2029',
  'Totali',
]

describe('a table of activities that is pasted', () => {
  const table = [
    heads,
    ['Rezultati 1.1: Pjesëmarrja rritet', '', '', '', '', '', '', '', '', '', '', ''],
    [
      '1.1.1',
      'Fushata në lagje',
      'Takime.\nFletushka.',
      '2027 – 2029',
      'DKA, ZKKK',
      'OJQ-të',
      'S’ka kosto',
      '/',
      '/',
      '/',
      '/',
      '-',
    ],
    [
      '1.1.2',
      'Pako shkollore',
      '',
      'Çdo vit',
      'DKA',
      '',
      'Pako',
      'Buxheti i Komunës',
      '1,964.80 €',
      '5,880',
      '',
      '7,844.80 €',
    ],
    ['', '', '', '', '', '', '', 'UNICEF', '300', '', '', '300.00 €'],
    ['Nën-Totali 1.1', '', '', '', '', '', '', '', '2,264.80', '5,880.00', '', '8,144.80'],
  ]

  test('fills the plan: texts, period, institutions, sources and amounts of each year', () => {
    const { plan, made } = pasted(table)
    const [first, second, ...more] = activitiesOf(plan)
    expect(more).toEqual([])
    expect(first).toMatchObject({
      title: 'Fushata në lagje',
      description: 'Takime.\nFletushka.',
      periodKind: 'years',
      firstYear: 2027,
      lastYear: 2029,
      costKind: 'none',
      costWords: '',
      fundingSources: [],
    })
    expect(second).toMatchObject({ title: 'Pako shkollore', periodKind: 'every-year', costKind: 'amounts' })
    const names = (ids: readonly string[]) => ids.map((id) => entityOf(plan, id, 'institution')?.short)
    expect(names(first?.responsible ?? [])).toEqual(['DKA', 'ZKKK'])
    const lines = childrenOf(plan, second?.id ?? '', 'cost-line')
    expect(
      lines.map(({ year, amount, source }) => [
        year,
        amount,
        entityOf(plan, source ?? '', 'funding-source')?.name,
      ]),
    ).toEqual([
      [2027, 196_480, 'Buxheti i Komunës'],
      [2028, 588_000, 'Buxheti i Komunës'],
      [2027, 30_000, 'UNICEF'],
    ])
    expect(made).toMatchObject({ added: ['OJQ', 'UNICEF'], columns: [], leftOut: 2, unread: [] })
  })

  test('comes after an activity that says something', () => {
    const { plan } = pasted(table, 'Sporti')
    expect(activitiesOf(plan).map(({ title }) => title)).toEqual([
      'Sporti',
      'Fushata në lagje',
      'Pako shkollore',
    ])
  })

  test('tells what it could not take: columns and amounts', () => {
    const { plan, made } = pasted([
      ['Nr.', 'Masa', 'Prioriteti', 'Afati', 'Buxheti 2027 (€)'],
      ['1', 'Rruga e re\nNjë kilometër asfalt', 'I lartë', 'Pranverë 2027', 'rreth 500 ose më shumë'],
    ])
    expect(made).toMatchObject({ columns: ['Prioriteti'], unread: ['rreth 500 ose më shumë'] })
    expect(activitiesOf(plan)[0]).toMatchObject({
      title: 'Rruga e re',
      description: 'Një kilometër asfalt',
      periodKind: 'words',
      periodWords: 'Pranverë 2027',
      costWords: 'rreth 500 ose më shumë',
    })
  })

  test('reads headings in two lines, and those of other languages', () => {
    const { plan } = pasted([
      ['Aktivnost', 'Nosilac', 'Budžet', '', 'Ukupno'],
      ['', '', '2027', '2028', ''],
      ['Obuka', 'DKA', '1.500,00', '2.000,00', '3.500,00'],
    ])
    const [one] = activitiesOf(plan)
    expect(one).toMatchObject({ title: 'Obuka', costKind: 'amounts' })
    expect(childrenOf(plan, one?.id ?? '', 'cost-line').map(({ amount }) => amount)).toEqual([
      150_000, 200_000,
    ])
  })

  test('is none without the headings of its columns', () => {
    const plan = planWith('')
    const [after] = activitiesOf(plan)
    if (after === undefined) throw new TypeError('no activity')
    expect(pastedActivities(plan, after, table.slice(1), testIds(2))).toBeNull()
    expect(pastedActivities(plan, after, [heads], testIds(2))).toBeNull()
  })
})

describe('a block that is laid over the cells', () => {
  test('is read as each column has it; what finds no cell is counted', () => {
    const plan = planWith('Sporti')
    const place = { rows: activitiesOf(plan), columns: ['title', 'period', 'responsible', 'total'] as const }
    const block = [
      ['Kultura', 'Çdo vit', 'DKA, Biblioteka', '100'],
      ['Teatri', '', '', ''],
    ]
    const { batch, added, leftOut } = layBlock(plan, place, block, testIds(2))
    expect({ added, leftOut }).toEqual({ added: ['Biblioteka'], leftOut: 2 })
    const [one] = activitiesOf(apply(plan, batch))
    expect(one).toMatchObject({ title: 'Kultura', periodKind: 'every-year', costKind: 'unknown' })
    expect(one?.responsible).toHaveLength(2)
  })
})
