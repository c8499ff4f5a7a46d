import { describe, expect, it } from 'vitest'
import {
  childrenOf,
  createIdSource,
  createPlan,
  type Entity,
  flatten,
  hasWords,
  inLanguage,
  type Kind,
  type Plan,
  rootOf,
  translationOf,
  wordsOf,
} from '../../../shared/model/index.ts'
import { apply, stillTranslated, translating } from '../../../shared/operations/index.ts'
import { countingIds } from '../../support/small-plan.ts'

const newIds = createIdSource(
  () => 1_770_000_000_000,
  (bytes) => crypto.getRandomValues(bytes),
)
const prose = (text: string) => [{ type: 'paragraph' as const, runs: [{ text }] }]

const nested = {
  kind: 'plan',
  values: { title: 'Plani lokal', secondLanguage: 'sr' },
  children: [
    { kind: 'section', values: { heading: 'Hyrje', body: prose('Ky plan është i ri.') } },
    {
      kind: 'field',
      values: { name: 'Arsimi' },
      children: [
        {
          kind: 'objective',
          values: { title: 'Arsim për të gjithë' },
          children: [
            {
              kind: 'result',
              values: { title: 'Nxënësit vijojnë mësimin' },
              children: [{ kind: 'activity', values: { title: 'Bursa', steps: ['Thirrja', 'Ndarja'] } }],
            },
          ],
        },
      ],
    },
  ],
}

function planOf(values: Readonly<Record<string, unknown>> = {}): Plan {
  return createPlan(flatten({ ...nested, values: { ...nested.values, ...values } }, countingIds()))
}

function first(plan: Plan, kind: Kind): Entity {
  const found = [...plan.entities.values()].find((one) => one.kind === kind)
  if (found === undefined) throw new TypeError(`no ${kind}`)
  return found
}

/** The plan with a text in Serbian. */
function said(plan: Plan, entity: Entity, cell: string, words: Parameters<typeof translating>[2]): Plan {
  return apply(plan, translating(plan, { entity, cell, language: 'sr' }, words, newIds))
}

describe('a plan in its second language', () => {
  it('says lines, lists and prose in it, and the rest as it was written', () => {
    let plan = planOf()
    plan = said(plan, rootOf(plan), 'title', 'Lokalni plan')
    plan = said(plan, first(plan, 'activity'), 'steps', 'Poziv\nPodela')
    plan = said(plan, first(plan, 'section'), 'body', prose('Ovaj plan je nov.'))
    const serbian = inLanguage(plan, 'sr')
    expect(rootOf(serbian)).toMatchObject({ title: 'Lokalni plan', language: 'sr' })
    expect(first(serbian, 'activity')).toMatchObject({ title: 'Bursa', steps: ['Poziv', 'Podela'] })
    expect(first(serbian, 'section')).toMatchObject({ heading: 'Hyrje', body: prose('Ovaj plan je nov.') })
    expect(inLanguage(plan, 'sq')).toBe(plan)
    expect(inLanguage(plan, 'en')).toBe(plan)
  })

  it('is written as it was where nothing is translated, or no second language is asked for', () => {
    expect(rootOf(inLanguage(planOf(), 'sr')).language).toBe('sq')
    const plan = planOf({ secondLanguage: 'none' })
    const translated = said(plan, rootOf(plan), 'title', 'Lokalni plan')
    expect(inLanguage(translated, 'sr')).toBe(translated)
  })
})

describe('translating', () => {
  it('writes, changes and takes out a translation', () => {
    const plan = planOf()
    const activity = first(plan, 'activity')
    const once = said(plan, activity, 'title', 'Stipendija')
    const twice = said(once, activity, 'title', 'Stipendije')
    expect(childrenOf(twice, activity.id, 'translation').map(({ text }) => text)).toEqual(['Stipendije'])
    expect(
      translating(twice, { entity: activity, cell: 'title', language: 'sr' }, 'Stipendije', newIds),
    ).toEqual([])
    const gone = said(twice, activity, 'title', ' ')
    expect(translationOf(gone, activity.id, 'title', 'sr')).toBeUndefined()
    expect(translating(gone, { entity: activity, cell: 'title', language: 'sr' }, '', newIds)).toEqual([])
  })

  it('knows the text of which it was made, and can be said to be right still', () => {
    const before = planOf()
    const plan = said(before, first(before, 'activity'), 'title', 'Stipendija')
    const changed = apply(plan, [
      { type: 'update', id: first(plan, 'activity').id, values: { title: 'Bursat' } },
    ])
    const place = { entity: first(changed, 'activity'), cell: 'title', language: 'sr' } as const
    expect(stillTranslated(plan, { ...place, entity: first(plan, 'activity') })).toEqual([])
    const still = apply(changed, stillTranslated(changed, place))
    expect(stillTranslated(still, place)).toEqual([])
    expect(translationOf(still, place.entity.id, 'title', 'sr')?.text).toBe('Stipendija')
  })
})

describe('words to translate', () => {
  it('are those that somebody wrote: no numbers, no figures of the plan itself', () => {
    const figure = [{ type: 'paragraph', runs: [{ text: '300,00 €', value: 'total' }] }]
    const plan = createPlan(
      flatten(
        {
          kind: 'plan',
          values: { title: '2027 – 2029' },
          children: [{ kind: 'section', values: { body: figure } }],
        },
        countingIds(),
      ),
    )
    expect(hasWords(rootOf(plan), 'title')).toBe(false)
    expect(hasWords(first(plan, 'section'), 'body')).toBe(false)
    expect(wordsOf(first(planOf(), 'activity'), 'steps')).toBe('Thirrja\nNdarja')
  })
})
