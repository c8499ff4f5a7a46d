import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../../shared/checks/index.ts'
import { defaultFormat } from '../../../../shared/formats/index.ts'
import { createIdSource, descendantsOf, type Plan } from '../../../../shared/model/index.ts'
import { apply, type Batch, translating } from '../../../../shared/operations/index.ts'
import { activity, entity, found, planWith, said } from '../plans.ts'

const halfTranslated = { ...defaultFormat, name: { sq: 'Plani im', sr: '', en: '' } }

/** Other ids than those of the plan. */
const newIds = createIdSource(
  () => 1_770_000_000_000,
  (bytes) => bytes.fill(9),
)

/** A plan of which papers in Serbian are asked for. */
const bilingual = (parts: Parameters<typeof planWith>[0] = {}): Plan =>
  planWith({ ...parts, plan: { secondLanguage: 'sr', ...parts.plan } })
const cells = (plan: Plan): readonly string[] =>
  found('language', plan).map(({ place, message }) => `${place.cell} ${message}`)

/** Says a text of a kind's first entity in Serbian. */
function translate(plan: Plan, kind: 'activity' | 'objective', cell: string, words: string): Batch {
  const first = [...plan.entities.values()].find((one) => one.kind === kind)
  if (first === undefined) throw new TypeError(`no ${kind}`)
  return translating(plan, { entity: first, cell, language: 'sr' }, words, newIds)
}

describe('language', () => {
  it('finds words of a format that are not translated into the plan’s language', () => {
    const [finding] = found('language', planWith({ plan: { language: 'sr' } }), halfTranslated)
    expect(finding?.parameters).toEqual({ count: 1, first: 'Plani im' })
  })

  it('finds those that are not translated into the second one', () => {
    const messages = found('language', bilingual(), halfTranslated).map(({ message }) => message)
    expect(messages).toContain('untranslated-second')
  })

  it('leaves a format alone that has them', () => {
    expect(found('language', planWith(), halfTranslated)).toEqual([])
    for (const language of ['sq', 'sr', 'en'])
      expect(found('language', planWith({ plan: { language } }))).toEqual([])
  })

  it('finds every printed text that the second language lacks', () => {
    const missing = cells(bilingual()).map((said) => said.replace(' translation-missing', ''))
    const atPlan = ['authorityName', 'title']
    const [lists, fields] = [Array.from({ length: 3 }, () => 'name'), ['name']]
    const [titles, rows] = [Array.from({ length: 4 }, () => 'title'), ['description']]
    expect(missing.toSorted()).toEqual([...atPlan, ...lists, ...fields, ...titles, ...rows].toSorted())
  })

  it('says which one, and into which language', () => {
    const inResult = [activity({ title: 'Bursa' })]
    expect(said('language', { plan: { secondLanguage: 'sr' }, inResult })).toContain(
      'Mungon përkthimi në serbisht: kostoja me fjalë.',
    )
  })

  it('is content with a translation, until the text changes', () => {
    const plan = bilingual()
    const checker = createChecker(plan)
    const count = (): number => checker.findings().filter(({ rule }) => rule === 'language').length
    const before = count()
    const batch = translate(plan, 'activity', 'title', 'Dopunska nastava')
    const translated = apply(plan, batch)
    checker.recheck(translated, batch)
    expect(count()).toBe(before - 1)

    const [row] = descendantsOf(translated, plan.id, 'activity')
    const change: Batch = [{ type: 'update', id: row?.id ?? '', values: { title: 'Mësim tjetër' } }]
    const changed = apply(translated, change)
    checker.recheck(changed, change)
    expect(count()).toBe(before)
    expect(cells(changed)).toContain('title translation-old')
    expect(checker.findings()).toEqual(createChecker(changed).findings())
  })

  it.each([
    ['a plan in one language', { plan: { secondLanguage: 'none' } }],
    ['a second language that is the first', { plan: { language: 'sr', secondLanguage: 'sr' } }],
  ])('leaves %s alone', (_, parts) => {
    expect(found('language', planWith(parts))).toEqual([])
  })

  it('does not ask for numbers, short forms, or what no paper prints', () => {
    const inPlan = [entity('abbreviation', { short: 'DKA', long: '' })]
    const numbers = bilingual({ inPlan, activity: { output: '12 – 15' } })
    expect(cells(numbers)).toEqual(cells(bilingual()))
    const without = {
      ...defaultFormat,
      activityTable: { ...defaultFormat.activityTable, columns: [] },
      objectiveParts: [],
    }
    const asked = found('language', bilingual(), without).map(({ place }) => place.cell)
    expect(asked).not.toContain('description')
  })
})
