import { describe, expect, it } from 'vitest'
import { composeDocument } from '../../../shared/document/index.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import type { Plan } from '../../../shared/model/index.ts'
import { planOf } from '../../support/arbitraries/documents.ts'
import { hillTown } from '../../support/plans/hill-town.ts'
import { cellTexts, tableOf } from '../../support/tables.ts'

const planTable = (plan: Plan) =>
  tableOf(
    composeDocument(plan, { format: defaultFormat, language: 'sq', now: '2026-11-21T10:00:00Z' }),
    'Plani i zbatimit',
  )

const activityPlan = (
  values: Record<string, unknown>,
  children: readonly { kind: string; values: object }[] = [],
) =>
  planOf({
    kind: 'plan',
    children: [
      {
        kind: 'objective',
        children: [
          {
            kind: 'result',
            children: [
              {
                kind: 'activity',
                values,
                children: children.map(({ kind, values: own }) => ({ kind, values: { ...own } })),
              },
            ],
          },
        ],
      },
    ],
  })

const activityCells = (plan: Plan) => {
  const table = planTable(plan)
  return cellTexts({ rows: table.rows.filter(({ tone }) => tone === 'plain') })[0]
}

describe('the implementation plan', () => {
  const table = planTable(hillTown())
  const texts = cellTexts(table)

  it('groups the years under the budget, the whole period beside them where an amount needs it', () => {
    expect(texts.slice(0, 2)).toEqual([
      [
        'Kodi',
        'Aktiviteti',
        'Përshkrimi i aktivitetit',
        'Periudha e implementimit',
        'Përgjegjësia',
        'Institucioni/organizata mbështetëse',
        'Përshkrimi i kostos',
        'Burimi i financimit',
        'Buxheti (€)',
        'Totali',
      ],
      ['2027', '2028', '2029', 'Për tërë periudhën'],
    ])
    expect(table.headerRows).toBe(2)
    expect(table.rows[0]?.cells[8]).toMatchObject({ columnSpan: 4, rowSpan: 1 })
  })

  it('has bands for each level and totals after each', () => {
    const others = texts.filter((_, index) => table.rows[index]?.tone !== 'plain').slice(2)
    expect(others).toEqual([
      ['Fusha: Arsimi'],
      ['Objektivi 1: Të gjithë fëmijët në shkollë'],
      ['Rezultati 1.1: Regjistrimi rritet'],
      ['Nën-Totali 1.1', '2.000,00', '2.900,50', '–', '–', '4.900,50'],
      ['Totali i Objektivit 1', '2.000,00', '2.900,50', '–', '–', '4.900,50'],
      ['Fusha: Kultura dhe sporti'],
      ['Objektivi 2: Jetë kulturore'],
      ['Totali i Objektivit 2', '–', '–', '–', '–', '–'],
      ['Objektivi 3: Sport për të gjithë'],
      ['Objektivi specifik 3.1: Fusha sportive'],
      ['Rezultati 3.1.1: Fusha është gati'],
      ['Nën-Totali 3.1.1', '–', '–', '–', '15.000,00', '15.000,00'],
      ['Totali i Objektivit 3.1', '–', '–', '–', '15.000,00', '15.000,00'],
      ['Totali i Objektivit 3', '–', '–', '–', '15.000,00', '15.000,00'],
      ['Totali i përgjithshëm', '2.000,00', '2.900,50', '–', '15.000,00', '19.900,50'],
    ])
  })

  it('prints a row for each source of an activity, what they share in the first', () => {
    const at = texts.findIndex(([code]) => code === '1.1.2')
    expect(texts[at]).toEqual([
      '1.1.2',
      'Pako shkollore',
      '',
      'Çdo vit',
      'DKA',
      '',
      'Pako: 80 nxënës × 25,00\u00A0€ × 1 herë',
      'Komuna',
      '2.000,00',
      '2.500,50',
      '–',
      '–',
      '4.500,50',
    ])
    expect(texts[at + 1]).toEqual(['Fondacioni Kodra', '–', '400,00', '–', '–', '400,00'])
    expect(table.rows[at]?.cells[0]?.rowSpan).toBe(2)
    expect(table.rows[at]?.keepWithNext).toBe(true)
  })

  it('says in words what an activity costs that has no amounts', () => {
    expect(texts.find(([code]) => code === '1.1.1')?.slice(3)).toEqual([
      '2027 – 2028',
      'DKA, Shkollat fillore',
      '',
      'S’ka kosto',
      '/',
      '/',
      '/',
      '/',
      '/',
      '/',
    ])
    const at = texts.findIndex(([code]) => code === '2.1')
    expect(texts[at]?.slice(3)).toEqual([
      'prill, çdo vit',
      '',
      '',
      'Punë e rregullt e drejtorisë',
      'Komuna',
      'Kosto administrative',
    ])
    expect(texts[at + 1]).toEqual(['Fondacioni Kodra'])
    expect(table.rows[at]?.cells.at(-1)).toMatchObject({ columnSpan: 5, rowSpan: 2 })
  })
})

describe('an activity', () => {
  it('does not say its cost twice', () => {
    const cells = activityCells(activityPlan({ costKind: 'none', costDescription: "S'ka kosto" }))
    expect(cells?.slice(6)).toEqual(["S'ka kosto", '/', '/', '/', '/', '/'])
  })

  it('says the plan’s own words rather than those of its kind of cost', () => {
    const cells = activityCells(activityPlan({ costKind: 'elsewhere', costWords: 'e paguan ministria' }))
    expect(cells?.[6]).toBe('e paguan ministria')
  })

  it('prints its period as years, as a word, or as the plan words it', () => {
    const period = (values: Record<string, unknown>) => activityCells(activityPlan(values))?.[3]
    expect(period({ firstYear: 2027, lastYear: 2027 })).toBe('2027')
    expect(period({ firstYear: 2027, lastYear: 2029 })).toBe('2027 – 2029')
    expect(period({ lastYear: 2028, periodWords: 'pas miratimit' })).toBe('2028 (pas miratimit)')
    expect(period({ periodKind: 'ongoing' })).toBe('Në vazhdimësi')
    expect(period({ periodKind: 'words', periodWords: 'K4 2027' })).toBe('K4 2027')
    expect(period({})).toBe('')
  })

  it('prints an amount without a source of its own as that of all the sources named', () => {
    const amount = { kind: 'cost-line', values: { span: 'year', year: 2027, amount: 5_000 } }
    const plan = planOf({
      kind: 'plan',
      children: [
        { kind: 'funding-source', key: 'a', values: { name: 'Fondi A' } },
        { kind: 'funding-source', key: 'b', values: { name: 'Fondi B' } },
        {
          kind: 'objective',
          children: [
            {
              kind: 'result',
              children: [{ kind: 'activity', values: { fundingSources: ['a', 'b'] }, children: [amount] }],
            },
          ],
        },
      ],
    })
    const plain = planTable(plan).rows.filter(({ tone }) => tone === 'plain')
    expect(plain).toHaveLength(1)
    expect(activityCells(plan)?.slice(7)).toEqual(['Fondi A, Fondi B', '50,00', '–', '–', '50,00'])
  })

  it('counts lines whatever its kind of cost says', () => {
    const amount = { kind: 'cost-line', values: { span: 'every-year', amount: 10_000 } }
    const cells = activityCells(activityPlan({ costKind: 'none', costWords: 'pjesërisht' }, [amount]))
    expect(cells?.slice(6)).toEqual(['pjesërisht', '/', '100,00', '100,00', '100,00', '300,00'])
  })
})
