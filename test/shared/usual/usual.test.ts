import { describe, expect, it } from 'vitest'
import { createEntity, createPlan, type Entity, entitySchema } from '../../../shared/model/index.ts'
import { usualMissing, usualSet } from '../../../shared/usual/index.ts'
import { testIds } from '../../support/ids.ts'

const languages = ['sq', 'sr', 'en'] as const
const countries = ['XK', 'AL'] as const
const everywhere = countries.flatMap((country) => languages.map((language) => [country, language] as const))

function planWith(children: readonly Pick<Entity, 'kind'>[], country: 'XK' | 'AL' = 'XK') {
  const ids = testIds()
  const root = createEntity('plan', { id: ids(), parent: null, position: 'V' }, { country })
  const below = children.map(
    (values, index) => ({ ...values, id: ids(), parent: root.id, position: `V${index + 1}` }) as Entity,
  )
  return createPlan([root, ...below])
}

describe('the usual set', () => {
  it.each(everywhere)('fits a plan, and names nothing twice, in %s in %s', (country, language) => {
    const { institutions, sources, abbreviations, fields } = usualSet(language, country)
    const place = { id: testIds()(), parent: testIds(1)(), position: 'V' }
    const all = [
      ...institutions.map((values) => createEntity('institution', place, values)),
      ...sources.map((values) => createEntity('funding-source', place, values)),
      ...abbreviations.map((values) => createEntity('abbreviation', place, values)),
    ]
    for (const entity of all) expect(entitySchema.safeParse(entity).success).toBe(true)
    for (const texts of [
      institutions.map(({ name }) => name),
      abbreviations.map(({ short }) => short),
      fields,
    ]) {
      expect(texts).not.toContain('')
      expect(new Set(texts).size).toBe(texts.length)
    }
    expect(fields).toHaveLength(country === 'XK' ? 5 : 6)
  })

  it('offers a plan only what it has not', () => {
    const plan = planWith([
      { kind: 'institution', name: 'Drejtoria e Arsimit', short: 'dka', type: 'municipal' } as Entity,
      { kind: 'funding-source', name: 'BUXHETI I KOMUNËS', short: '', type: 'municipal' } as Entity,
      { kind: 'abbreviation', short: 'KKV', long: 'Komiteti' } as Entity,
    ])
    const missing = usualMissing(plan)
    const all = usualSet('sq', 'XK')
    expect(all.institutions.length - missing.institutions.length).toBe(1)
    expect(missing.institutions.map(({ short }) => short)).not.toContain('DKA')
    expect(missing.sources.map(({ short }) => short)).toEqual(['BRK', 'Donatorët'])
    expect(missing.abbreviations.map(({ short }) => short)).not.toContain('KKV')
    expect(missing.fields).toEqual(all.fields)
  })

  it('offers an empty plan everything', () => {
    expect(usualMissing(planWith([]))).toEqual(usualSet('sq', 'XK'))
  })

  it('is that of the plan’s country', () => {
    const names = usualMissing(planWith([], 'AL')).sources.map(({ name }) => name)
    expect(names).toEqual(['Buxheti i Bashkisë', 'Buxheti i Shtetit', 'Donatorët'])
  })
})
