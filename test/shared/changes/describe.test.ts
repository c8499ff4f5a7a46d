import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  changeContext,
  changeLines,
  changeSummary,
  thingName,
  valueText,
} from '../../../shared/changes/index.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import { changeWords } from '../../../shared/locales/changes/index.ts'
import {
  childrenOf,
  createEntity,
  createPlan,
  fieldsOf,
  flatten,
  kindNames,
  type Plan,
} from '../../../shared/model/index.ts'
import { apply, applyReversibly, type Batch } from '../../../shared/operations/index.ts'
import { plansWithBatch } from '../../support/arbitraries/plans.ts'
import { countingIds } from '../../support/small-plan.ts'

const ids = countingIds()
const line = (year: number) => ({ kind: 'cost-line', values: { year, amount: 10_000, span: 'year' } })
const plan: Plan = createPlan(
  flatten(
    {
      kind: 'plan',
      values: { title: 'Plani', firstYear: 2025, lastYear: 2027 },
      children: [
        { kind: 'institution', key: 'zk', values: { name: 'Zyra Komunale', short: 'ZK' } },
        {
          kind: 'field',
          values: { name: 'Arsimi' },
          children: [
            { kind: 'swot-item', values: { text: 'Mësues të mirë' } },
            {
              kind: 'objective',
              values: { title: 'Arsim për të gjithë' },
              children: [
                {
                  kind: 'result',
                  values: { title: 'Nxënësit vijojnë' },
                  children: [
                    { kind: 'activity', values: { title: 'Shëtitje' } },
                    {
                      kind: 'activity',
                      values: { title: 'Trajnime', responsible: ['zk'] },
                      children: [line(2025), line(2026)],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    ids,
  ),
)

function id(kind: string, index = 0): string {
  const found = [...plan.entities.values()].filter((entity) => entity.kind === kind)[index]
  if (found === undefined) throw new TypeError(`no ${kind}`)
  return found.id
}

/** What is said of a batch once it is carried out. */
function said(batch: Batch, language: 'sq' | 'sr' | 'en' = 'sq'): string {
  const { plan: after, inverse } = applyReversibly(plan, batch)
  return changeSummary({ operations: batch, inverse }, changeContext(after, language))
}

const amount = (index: number): Batch => [
  { type: 'update', id: id('cost-line', index), values: { amount: 5 } },
]

describe('a change in words', () => {
  test('names an amount by its year and the code of its activity', () => {
    expect(said(amount(0))).toBe('U ndryshua shuma e 2025 te 1.1.2')
    expect(said(amount(0), 'sr')).toBe('Izmenjeno: iznos za 2025. godinu kod 1.1.2')
    expect(said(amount(0), 'en')).toBe('Changed the amount for 2025 at 1.1.2')
  })

  test('counts what came with the first', () => {
    const paste = [...amount(0), ...amount(1)]
    expect(said(paste)).toBe('U ndryshua shuma e 2025 te 1.1.2 dhe një ndryshim tjetër')
    const more: Batch = [...paste, { type: 'update', id: id('activity'), values: { title: 'Ecje' } }]
    expect(said(more)).toBe('U ndryshua shuma e 2025 te 1.1.2 dhe 2 ndryshime të tjera')
    expect(said(more, 'sr')).toContain('i još 2 izmene')
  })

  test('follows the number of what it names', () => {
    const activity = id('activity', 1)
    const one: Batch = [{ type: 'update', id: activity, values: { output: 'Libra' } }]
    const many: Batch = [{ type: 'update', id: activity, values: { responsible: [] } }]
    const two: Batch = [{ type: 'update', id: activity, values: { output: 'x', description: 'y' } }]
    expect(said(one)).toBe('U ndryshua produkti te 1.1.2')
    expect(said(many)).toBe('U ndryshuan institucionet përgjegjëse te 1.1.2')
    expect(said(two)).toBe('U ndryshuan përshkrimi dhe produkti te 1.1.2')
  })

  test('names the plan itself, fields, and what has no code', () => {
    expect(said([{ type: 'update', id: plan.id, values: { title: 'Tjetër' } }])).toBe(
      'U ndryshua titulli te të dhënat e planit',
    )
    expect(said([{ type: 'update', id: id('field'), values: { name: 'Shkolla' } }])).toBe(
      'U ndryshua emri te fusha «Shkolla»',
    )
    expect(said([{ type: 'update', id: id('swot-item'), values: { quadrant: 'threats' } }])).toBe(
      'U ndryshua kuadranti te pika e analizës SWOT «Mësues të mirë»',
    )
  })

  test('says one thing of an activity that came or went with all its amounts', () => {
    const fresh = ids()
    const entities = [
      createEntity('activity', { id: fresh, parent: id('result'), position: 'z' }, { title: 'Libra' }),
      createEntity('cost-line', { id: ids(), parent: fresh, position: 'V' }, { year: 2025, amount: 1 }),
    ]
    expect(said(entities.map((entity) => ({ type: 'insert', entity })))).toBe(
      'U shtua aktiviteti 1.1.3 «Libra»',
    )
    expect(said([{ type: 'remove', id: id('activity', 1) }])).toBe('U fshi aktiviteti «Trajnime»')
    expect(said([{ type: 'remove', id: id('cost-line') }])).toBe('U fshi shuma e 2025 te 1.1.2')
  })

  test('does not mention that references were taken out of what stays', () => {
    const batch: Batch = [
      { type: 'update', id: id('activity', 1), values: { responsible: [] } },
      { type: 'remove', id: id('institution') },
    ]
    expect(said(batch)).toBe('U fshi institucioni «Zyra Komunale»')
  })

  test('knows what is gone from elsewhere', () => {
    const gone = new Map([...plan.entities].filter(([one]) => one === id('cost-line')))
    const without = apply(plan, [{ type: 'remove', id: id('cost-line') }])
    const context = changeContext(without, 'sq', gone)
    expect(changeSummary({ operations: amount(0), inverse: [] }, context)).toBe(
      'U ndryshua shuma e 2025 te 1.1.2',
    )
  })

  test('is there for any batch on any plan, in each language, and leaves no place unfilled', () => {
    fc.assert(
      fc.property(
        plansWithBatch(),
        fc.constantFrom('sq', 'sr', 'en'),
        ({ plan: random, batch }, language) => {
          const { plan: after, inverse } = applyReversibly(random, batch)
          const lines = changeLines({ operations: batch, inverse }, changeContext(after, language))
          for (const { words } of lines) expect(words).not.toMatch(/undefined|null/)
          expect(lines.length > 0 || batch.length === 0).toBe(true)
        },
      ),
    )
  })
})

describe('a value in words', () => {
  test('is an amount as the plan prints it, an institution by its short name, a choice by its words', () => {
    const context = changeContext(plan, 'sq')
    const cost = plan.entities.get(id('cost-line'))
    const activity = plan.entities.get(id('activity', 1))
    if (cost === undefined || activity === undefined) throw new TypeError('not there')
    expect(valueText(context, cost, 'amount').replaceAll('\u00A0', ' ')).toBe('100,00 €')
    expect(valueText(context, cost, 'status')).toBe('I pacaktuar')
    expect(valueText(context, activity, 'responsible')).toBe('ZK')
    expect(valueText(context, activity, 'output')).toBe('–')
  })

  test('prose says its figures as they are in the plan', () => {
    const runs = [{ text: 'Gjithsej ' }, { text: '99', value: 'count-activities' }]
    const values = { heading: 'Hyrje', body: [{ type: 'paragraph', runs }] }
    const nested = { kind: 'plan', children: [{ kind: 'section', values }] }
    const prose = createPlan(flatten(nested, countingIds()))
    const [section] = childrenOf(prose, prose.id, 'section')
    if (section === undefined) throw new TypeError('no section')
    expect(valueText(changeContext(prose, 'sq'), section, 'body')).toBe('Gjithsej 0')
  })
})

test('a chapter without a heading of its own has that of the plan’s format, whoever made it', () => {
  const own = { sq: 'Pse ky plan', sr: '', en: '' }
  const chapters = defaultFormat.chapters.map((chapter) =>
    chapter.role === 'introduction' ? { ...chapter, heading: own } : chapter,
  )
  const section = { kind: 'section', values: { role: 'introduction' } }
  const named = createPlan(
    flatten({ kind: 'plan', values: { format: 'yni' }, children: [section] }, countingIds()),
  )
  const [chapter] = childrenOf(named, named.id, 'section')
  if (chapter === undefined) throw new TypeError('no section')
  const made = [{ ...defaultFormat, id: 'yni', chapters }]
  expect(thingName(changeContext(named, 'sq', new Map(), made), chapter)).toContain('Pse ky plan')
})

describe('the words of changes', () => {
  test.each(['sq', 'sr', 'en'] as const)('are there in %s for each kind, value and choice', (language) => {
    const words = changeWords(language)
    const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = words.choices
    for (const kind of kindNames) {
      expect(words.kinds[kind]).not.toBe('')
      for (const [name, field] of Object.entries(fieldsOf(kind))) {
        expect(words.values, name).toHaveProperty(name)
        const told = Object.keys(choices[`${kind}.${name}`] ?? {})
        expect(told.toSorted(), `${kind}.${name}`).toEqual([...(field.choices ?? [])].toSorted())
      }
    }
  })
})
