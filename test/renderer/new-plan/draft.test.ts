import { describe, expect, it } from 'vitest'
import { choicesToRemember, entitiesOf } from '../../../renderer/new-plan/begin.ts'
import {
  type Draft,
  following,
  formatsFor,
  inCountry,
  inLanguage,
  namedFormally,
  startDraft,
  withField,
  withPart,
} from '../../../renderer/new-plan/draft.ts'
import { problemsOf } from '../../../renderer/new-plan/problems.ts'
import { defaultFormat, formats } from '../../../shared/formats/index.ts'
import { childrenOf, rootOf } from '../../../shared/model/index.ts'
import { buildPlan } from '../../../shared/operations/index.ts'
import { testIds } from '../../support/ids.ts'
import { smallPlan } from '../../support/small-plan.ts'

const start = startDraft(null, 2026, 'sq')
const ready: Draft = { ...start, authorityName: 'Vushtrri', subject: 'rinia' }
const on = ({ fields }: Draft) => fields.filter(({ isOn }) => isOn).map(({ name }) => name)

describe('a draft', () => {
  it('begins with what is usual: the next three years, five fields, the municipal format', () => {
    expect(start).toMatchObject({ firstYear: '2027', lastYear: '2029', country: 'XK', currency: 'EUR' })
    expect(on(start)).toHaveLength(5)
    expect(start.format).toBe(defaultFormat.id)
  })

  it('begins with what was chosen last time', () => {
    const last = choicesToRemember(withField({ ...ready, usual: ['sources'] }, 'Kultura'))
    const next = startDraft(last, 2027, 'sq')
    expect(next).toMatchObject({
      authorityName: 'Vushtrri',
      subject: 'rinia',
      firstYear: '2028',
      usual: ['sources'],
    })
    expect(on(next)).toEqual([...on(start), 'Kultura'])
  })

  it('follows the country: its currency, its format, and no authority of the other', () => {
    const albanian = inCountry(namedFormally(ready), 'AL', formats)
    expect(albanian).toMatchObject({
      currency: 'ALL',
      authorityKind: 'bashki',
      authorityName: '',
      format: 'albania-annex',
    })
    expect(inCountry({ ...ready, authorityName: 'Ministria e Kulturës' }, 'AL', formats).authorityName).toBe(
      'Ministria e Kulturës',
    )
    expect(on(albanian)).toContain('Strehimi dhe integrimi urban')
    expect(on(albanian)).not.toContain('Banimi dhe infrastruktura')
    expect(on(inCountry(withField(albanian, 'Kultura'), 'XK', formats))).toEqual([...on(start), 'Kultura'])
    const ids = formatsFor('AL', formats).map(({ id }) => id)
    expect(ids[0]).toBe('albania-annex')
    expect(ids).toHaveLength(formats.length)
  })

  it('names an authority that the program knows as it stands on covers, in the language of the plan', () => {
    const named = namedFormally(ready)
    expect(named.authorityName).toBe('Komuna e Vushtrrisë')
    const serbian = inLanguage(named, 'sr')
    expect(serbian.authorityName).toBe('Opština Vučitrn')
    expect(on(serbian)[0]).toBe('Obrazovanje')
    expect(namedFormally({ ...ready, authorityName: 'Komuna e Re' }).authorityName).toBe('Komuna e Re')
  })

  it('has each field once', () => {
    const twice = withField(withField(start, ' Kultura '), 'kultura')
    expect(on(twice).filter((name) => name.toLowerCase() === 'kultura')).toEqual(['Kultura'])
    expect(withField(start, '  ')).toBe(start)
  })

  it('takes no activities without objectives, and no costs without activities', () => {
    expect(withPart(start, 'objectives', false).parts).not.toContain('costs')
    expect(withPart(start, 'activities', false).parts).toContain('objectives')
    expect(withPart(start, 'activities', false).parts).not.toContain('costs')
  })

  it('follows an earlier plan in the years after it', () => {
    const earlier = buildPlan(smallPlan())
    const draft = following(start, earlier)
    expect(draft).toMatchObject({ authorityName: 'Komuna e Bregut', firstYear: '2030', lastYear: '2032' })
    expect(on(draft)).toEqual(['Arsimi'])
    // Its lists come from the earlier plan; the next plan is offered the usual ones again.
    expect(draft.usual).toEqual([])
    expect(startDraft(choicesToRemember(draft), 2027, 'sq').usual).toEqual(start.usual)
  })
})

describe('what is wrong with a draft', () => {
  it.each([
    [{}, {}],
    [{ authorityName: ' ' }, { authorityName: 'missing' }],
    [{ subject: '' }, { subject: 'missing' }],
    [{ subject: '', title: 'Plani i rinisë' }, {}],
    [{ title: ' ' }, { title: 'missing' }],
    [{ firstYear: '27' }, { firstYear: 'no-year' }],
    [{ firstYear: '1066' }, { firstYear: 'no-year' }],
    [{ lastYear: '2O29' }, { lastYear: 'no-year' }],
    [{ lastYear: '2026' }, { lastYear: 'before-first' }],
    [{ lastYear: '2099' }, { lastYear: 'too-long' }],
    [{ firstYear: '2029' }, {}],
  ] as const)('%j is told as %j', (changed, problems) => {
    expect(problemsOf({ ...ready, ...changed })).toEqual(problems)
  })
})

describe('the plan of a draft', () => {
  it('has what was said, and the title that follows from it', () => {
    const plan = buildPlan(
      entitiesOf(
        namedFormally(ready),
        defaultFormat,
        { title: 'Plani 2027–2029: rinia', numberStyle: null },
        testIds(),
      ),
    )
    expect(rootOf(plan)).toMatchObject({
      authorityName: 'Komuna e Vushtrrisë',
      title: 'Plani 2027–2029: rinia',
      subject: 'rinia',
      firstYear: 2027,
      lastYear: 2029,
      numberStyle: 'dot-comma',
      status: 'draft',
    })
    expect(childrenOf(plan, plan.id, 'field').map(({ name }) => name)).toEqual(on(start))
    expect(childrenOf(plan, plan.id, 'institution').length).toBeGreaterThan(10)
  })

  it('writes amounts as the user has set it for new plans', () => {
    const said = { title: 'Titull', numberStyle: 'space-comma' as const }
    const plan = buildPlan(entitiesOf(ready, defaultFormat, said, testIds()))
    expect(rootOf(plan).numberStyle).toBe('space-comma')
  })

  it.each(formats.map((format) => [format.id, format] as const))('fits the format %s', (_, format) => {
    const plan = buildPlan(
      entitiesOf({ ...ready, country: 'AL' }, format, { title: 'Titull', numberStyle: null }, testIds()),
    )
    const shorts = childrenOf(plan, plan.id, 'institution').map(({ short }) => short)
    expect(shorts, 'the usual set is Albania’s').toContain('NJVKSH')
    expect(shorts).not.toContain('ZKKK')
  })
})
