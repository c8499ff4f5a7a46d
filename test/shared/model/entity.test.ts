import { describe, expect, test } from 'vitest'
import {
  brokenRule,
  changeSchemaOf,
  createEntity,
  type Entity,
  entitySchema,
  fieldsOf,
  isKind,
  type Kind,
  kindNames,
  kinds,
  limits,
  mayStandUnder,
  rulesOf,
  valueIn,
} from '../../../shared/model/index.ts'
import { testIds } from '../../support/ids.ts'

const ids = testIds()

function fresh(kind: Kind, values: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const parent = kind === 'plan' ? null : ids()
  return { ...createEntity(kind, { id: ids(), parent, position: 'V' }), ...values }
}

function accepts(kind: Kind, values: Readonly<Record<string, unknown>>): boolean {
  return entitySchema.safeParse(fresh(kind, values)).success
}

describe('the table of kinds', () => {
  test.each(kindNames)(
    '%s: its initial values are allowed, and kept by its rules but for the cost line',
    (kind) => {
      const entity = entitySchema.parse(fresh(kind))
      expect(entity).toStrictEqual(entity)
      expect(brokenRule(entity) === null || kind === 'cost-line').toBe(true)
    },
  )

  test.each(kindNames)('%s: names only parents, references and rules that exist', (kind) => {
    const { parents } = kinds[kind]
    if (parents !== '*') expect(parents.every((name) => isKind(name))).toBe(true)
    const fields = fieldsOf(kind)
    for (const { refersTo } of Object.values(fields)) {
      expect(refersTo === undefined || refersTo === '*' || isKind(refersTo)).toBe(true)
    }
    for (const rule of rulesOf(kind))
      expect(Object.keys(fields)).toEqual(expect.arrayContaining([rule.field, rule.other]))
  })

  test.each(kindNames)('%s: gives every text a longest length and every number a range', (kind) => {
    for (const field of Object.values(fieldsOf(kind))) {
      if (field.storage === 'text') expect(field.choices ?? field.maximumLength).toBeDefined()
      if (field.storage === 'integer') expect(field.range).toBeDefined()
    }
  })

  test('only the plan stands under nothing, and nothing stands under itself unless it is meant to nest', () => {
    expect(kindNames.filter((kind) => kindNames.every((parent) => !mayStandUnder(kind, parent)))).toEqual([
      'plan',
    ])
    expect(kindNames.filter((kind) => mayStandUnder(kind, kind))).toEqual(['section', 'objective'])
  })
})

describe('prototype keys', () => {
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '%s is no kind and no value',
    (name) => {
      expect(isKind(name)).toBe(false)
      expect(entitySchema.safeParse({ ...fresh('field'), kind: name }).success).toBe(false)
      const withKey: unknown = JSON.parse(`{"${name}":{"name":"x"}}`)
      expect(changeSchemaOf('field').safeParse(withKey).success).toBe(false)
      expect(valueIn(fresh('field') as Entity, name)).toBeUndefined()
    },
  )
})

describe('values', () => {
  test.each<readonly [Kind, Record<string, unknown>]>([
    ['field', { name: 'x'.repeat(limits.title + 1) }],
    ['field', { name: 'a\u0000b' }],
    ['field', { name: 'a\ud800b' }],
    ['field', { name: 'a\u001bb' }],
    ['field', { name: undefined }],
    ['field', { name: null }],
    ['field', { extra: 1 }],
    ['field', { analysis: [{ type: 'paragraph', runs: [{ text: 'a\u0000b' }] }] }],
    ['field', { analysis: [{ type: 'paragraph', runs: [{ text: '\udc00' }] }] }],
    ['field', { analysis: [{ type: 'paragraph', runs: [{ text: '' }] }] }],
    ['field', { analysis: [{ type: 'paragraph', runs: [{ text: 'a', bold: undefined }] }] }],
    ['field', { analysis: [{ type: 'image', source: 'x' }] }],
    [
      'field',
      {
        analysis: Array.from({ length: 11 }, () => ({
          type: 'paragraph',
          runs: [{ text: 'x'.repeat(20_000) }],
        })),
      },
    ],
    ['cost-line', { amount: 1.5 }],
    ['cost-line', { amount: limits.amount + 1 }],
    ['cost-line', { amount: Number.NaN }],
    ['cost-line', { amount: '5' }],
    ['cost-line', { year: 1900 }],
    ['cost-line', { source: 'x' }],
    ['cost-item', { years: [2027, 2027] }],
    ['activity', { steps: Array.from({ length: limits.items + 1 }, () => '') }],
    ['plan', { currency: 'USD' }],
    ['plan', { decisionDate: '2026-02-30' }],
    ['plan', { parent: '018bcfe5-6800-7000-8000-000000000000' }],
    ['field', { parent: null }],
    ['field', { position: '' }],
    ['field', { position: 'V0' }],
    ['field', { position: 'a/b' }],
  ])('%s refuses %j', (kind, values) => {
    expect(accepts(kind, values)).toBe(false)
  })

  test.each<readonly [Kind, Record<string, unknown>]>([
    ['field', { name: 'Arsimi, „Çështje“ — ë Ç ž\n😀' }],
    ['field', { analysis: [{ type: 'paragraph', runs: [{ text: 'tab\tand\nline', bold: true }] }] }],
    ['cost-line', { amount: -limits.amount }],
    [
      'cost-item',
      {
        years: Array.from(
          { length: limits.lastYear - limits.firstYear + 1 },
          (_, index) => limits.firstYear + index,
        ),
      },
    ],
    ['plan', { decisionDate: '2028-02-29' }],
  ])('%s takes %j', (kind, values) => {
    expect(accepts(kind, values)).toBe(true)
  })

  test('know no negative zero', () => {
    expect(Object.is(Reflect.get(entitySchema.parse(fresh('cost-line', { amount: -0 })), 'amount'), 0)).toBe(
      true,
    )
  })
})

describe('rules', () => {
  test.each<readonly [Kind, Record<string, unknown>, string | null]>([
    ['plan', { firstYear: 2027, lastYear: 2027 }, null],
    ['plan', { firstYear: 2028, lastYear: 2027 }, 'lastYear'],
    ['cost-line', { span: 'year', year: 2027 }, null],
    ['cost-line', { span: 'year', year: null }, 'year'],
    ['cost-line', { span: 'every-year', year: null }, null],
    ['cost-line', { span: 'whole-plan', year: 2027 }, 'year'],
  ])('%s with %j breaks %s', (kind, values, field) => {
    expect(brokenRule(fresh(kind, values) as Entity)?.field ?? null).toBe(field)
  })
})
