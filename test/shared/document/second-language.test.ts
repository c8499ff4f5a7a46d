import { describe, expect, it } from 'vitest'
import { composeDocument, composeWorkbook, textsOf } from '../../../shared/document/index.ts'
import { defaultFormat } from '../../../shared/formats/index.ts'
import { createIdSource, createPlan, type Entity, flatten, type Plan } from '../../../shared/model/index.ts'
import { apply, translating } from '../../../shared/operations/index.ts'
import { countingIds } from '../../support/small-plan.ts'

const newIds = createIdSource(
  () => 1_770_000_000_000,
  (bytes) => crypto.getRandomValues(bytes),
)
const prose = (text: string) => [{ type: 'paragraph' as const, runs: [{ text }] }]

const activity = {
  kind: 'activity',
  values: { title: 'Bursat', responsible: ['zyra'], description: 'Ndahen në tetor.' },
}
const objective = {
  kind: 'objective',
  values: { title: 'Arsim për të gjithë' },
  children: [{ kind: 'result', values: { title: 'Nxënësit vijojnë mësimin' }, children: [activity] }],
}
const original = createPlan(
  flatten(
    {
      kind: 'plan',
      values: { authorityName: 'Komuna e Bregut', title: 'Plani lokal', secondLanguage: 'sr' },
      children: [
        { kind: 'institution', key: 'zyra', values: { name: 'Zyra e Komuniteteve' } },
        { kind: 'section', values: { role: 'introduction', body: prose('Ky plan është i ri.') } },
        { kind: 'field', values: { name: 'Arsimi' }, children: [objective] },
      ],
    },
    countingIds(),
  ),
)

/** What each text of the plan above says in Serbian. */
const serbian: readonly (readonly [
  kind: Entity['kind'],
  cell: string,
  words: Parameters<typeof translating>[2],
])[] = [
  ['plan', 'authorityName', 'Opština Breg'],
  ['plan', 'title', 'Lokalni plan'],
  ['institution', 'name', 'Kancelarija za zajednice'],
  ['section', 'body', prose('Ovaj plan je nov.')],
  ['field', 'name', 'Obrazovanje'],
  ['objective', 'title', 'Obrazovanje za sve'],
  ['result', 'title', 'Učenici pohađaju nastavu'],
  ['activity', 'title', 'Stipendije'],
]

const translated = serbian.reduce<Plan>((plan, [kind, cell, words]) => {
  const entity = [...plan.entities.values()].find((one) => one.kind === kind)
  if (entity === undefined) throw new TypeError(`no ${kind}`)
  return apply(plan, translating(plan, { entity, cell, language: 'sr' }, words, newIds))
}, original)

const options = { format: defaultFormat, now: '2026-11-22T08:00:00.000Z' }
const paper = (plan: Plan, language: 'sq' | 'sr' | 'en'): string =>
  textsOf(composeDocument(plan, { ...options, language })).join('\n')
const sheets = (plan: Plan, language: 'sq' | 'sr'): string =>
  JSON.stringify(composeWorkbook(plan, { ...options, language, revision: 1 }))

describe('a paper in the second language', () => {
  it('says each text in it, and what nobody has translated as it was written', () => {
    const text = paper(translated, 'sr')
    for (const words of ['Opština Breg', 'Lokalni plan', 'Kancelarija za zajednice', 'Ovaj plan je nov.'])
      expect(text).toContain(words)
    for (const words of ['Obrazovanje za sve', 'Učenici pohađaju nastavu', 'Stipendije', 'Ndahen në tetor.'])
      expect(text).toContain(words)
    for (const words of ['Komuna e Bregut', 'Arsim', 'Bursat', 'Zyra e Komuniteteve'])
      expect(text).not.toContain(words)
  })

  it('has its words in the spreadsheets too', () => {
    expect(sheets(translated, 'sr')).toContain('Stipendije')
    expect(sheets(translated, 'sr')).not.toContain('Bursat')
  })

  it('changes nothing of the papers in other languages', () => {
    expect(paper(translated, 'sq')).toBe(paper(original, 'sq'))
    expect(paper(translated, 'en')).toBe(paper(original, 'en'))
    expect(sheets(translated, 'sq')).toBe(sheets(original, 'sq'))
  })
})
