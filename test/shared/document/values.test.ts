import { describe, expect, it } from 'vitest'
import { composeDocument, textsOf } from '../../../shared/document/index.ts'
import { figuresFor, valueTexts } from '../../../shared/document/values.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import {
  childrenOf,
  createPlan,
  flatten,
  type Id,
  type Plan,
  richTextSchema,
} from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { totalsOf } from '../../../shared/totals/index.ts'
import { countingIds } from '../../support/small-plan.ts'

const line = (source: string, year: number, amount: number) => ({
  kind: 'cost-line',
  values: { source, span: 'year', year, amount },
})
const field = (name: string, lines: readonly object[]) => ({
  kind: 'field',
  values: { name },
  children: [
    {
      kind: 'objective',
      children: [{ kind: 'result', children: [{ kind: 'activity', children: lines }] }],
    },
  ],
})
const says = (value: string) => [
  {
    type: 'paragraph',
    runs: [
      { text: 'Buxheti: ', bold: true },
      { text: 'një dikur', value },
    ],
  },
]

function plan(value = 'total'): Plan {
  const nested = {
    kind: 'plan',
    values: { authorityName: 'Komuna e Kodrës', firstYear: 2027, lastYear: 2029, numberStyle: 'dot-comma' },
    children: [
      { kind: 'funding-source', key: 'komuna', values: { name: 'Komuna', type: 'municipal' } },
      { kind: 'funding-source', key: 'donatori', values: { name: 'Donatori', type: 'donor' } },
      { kind: 'section', values: { role: 'budget', heading: 'Buxheti', body: says(value) } },
      field('Arsimi', [line('komuna', 2027, 100_000), line('donatori', 2028, 200_000)]),
      field('Banimi', [line('donatori', 2029, 1_000)]),
    ],
  }
  return createPlan(flatten(nested as Parameters<typeof flatten>[0], countingIds()))
}

function said(name: string, now = plan(), entity: Id = now.id): string | null {
  return valueTexts(now, totalsOf(now), 'sq')(name, entity)
}

describe('the figures of a plan in prose', () => {
  it.each([
    ['total', '3.010,00\u00a0€'],
    ['total-municipal', '1.000,00\u00a0€'],
    ['total-donor', '2.010,00\u00a0€'],
    ['share-municipal', '33,2%'],
    ['year-total-2', '2.000,00\u00a0€'],
    ['year-total-9', '0,00\u00a0€'],
    ['count-activities', '2'],
    ['count-fields', '2'],
    ['period', '2027–2029'],
    ['count-years', '3'],
    ['authority', 'Komuna e Kodrës'],
    ['field-names', 'Arsimi dhe Banimi'],
    ['field-total', null],
    ['constructor', null],
  ])('%s is %s', (name, text) => {
    expect(said(name)).toBe(text)
  })

  it('of a field are those of the field around the prose', () => {
    const now = plan()
    const [first] = childrenOf(now, now.id, 'field')
    const [objective] = childrenOf(now, first?.id ?? '', 'objective')
    expect(said('field-total', now, objective?.id)).toBe('3.000,00\u00a0€')
    expect(said('field-activities', now, first?.id)).toBe('1')
  })

  it('are all known, wherever they are offered', () => {
    const now = plan()
    const [first] = childrenOf(now, now.id, 'field')
    for (const place of [now.id, first?.id ?? '']) {
      const offered = figuresFor(now, place).map(({ name }) => name)
      expect(offered).toContain('year-total-3')
      for (const name of offered) {
        expect(said(name, now, place), name).toMatch(/\S|^$/)
        expect(richTextSchema.safeParse(says(name)).success, name).toBe(true)
      }
    }
    expect(figuresFor(now, now.id).map(({ name }) => name)).not.toContain('field-total')
  })

  it('are said in the papers as they are now, not as they were', () => {
    const now = plan()
    const paper = (of: Plan): string =>
      textsOf(
        composeDocument(of, { format: defaultFormat, language: 'sr', now: '2026-11-21T10:00:00Z' }),
      ).join('\n')
    expect(paper(now)).toContain('Buxheti: 3.010,00\u00a0€')
    expect(paper(now)).not.toContain('një dikur')
    const lineOf = [...now.entities.values()].find(({ kind }) => kind === 'cost-line')
    const later = apply(now, [{ type: 'update', id: lineOf?.id ?? '', values: { amount: 150_000 } }])
    expect(paper(later)).toContain('Buxheti: 3.510,00\u00a0€')
  })

  it('that nobody knows any more are said as they were', () => {
    const text = textsOf(
      composeDocument(plan('moon-phase'), {
        format: defaultFormat,
        language: 'sq',
        now: '2026-11-21T10:00:00Z',
      }),
    ).join('\n')
    expect(text).toContain('Buxheti: një dikur')
  })
})
