import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../../renderer/commands/folded.ts'
import { findEntities } from '../../../renderer/plan/find-entities.ts'
import { valueTexts } from '../../../shared/document/values.ts'
import { defaultFormat, numbersOf } from '../../../shared/formats/index.ts'
import { createPlan, flatten } from '../../../shared/model/index.ts'
import { totalsOf } from '../../../shared/totals/index.ts'
import { testIds } from '../../support/ids.ts'

const prose = [
  {
    type: 'paragraph',
    runs: [{ text: 'Plani zgjat ' }, { text: '2 vjet', value: 'count-years' }, { text: '.' }],
  },
]
const activities = [
  { kind: 'activity', values: { title: 'Bursa për nxënësit', output: 'Njëzet bursa' } },
  { kind: 'activity', values: { title: 'Çerdhja e lagjes', costKind: 'administrative' } },
]
const result = { kind: 'result', values: { title: 'Më shumë fëmijë në shkollë' }, children: activities }
const objective = { kind: 'objective', values: { title: 'Arsim për të gjithë' }, children: [result] }
const plan = createPlan(
  flatten(
    {
      kind: 'plan',
      values: { title: 'Plani', firstYear: 2027, lastYear: 2029 },
      children: [
        { kind: 'section', values: { heading: 'Hyrje', body: prose } },
        { kind: 'institution', values: { name: 'Zyra Komunale për Komunitete', short: 'ZKKK' } },
        { kind: 'field', values: { name: 'Arsimi' }, children: [objective] },
      ],
    },
    testIds(),
  ),
)

function found(query: string): readonly string[] {
  const codes = numbersOf(plan, defaultFormat)
  const say = valueTexts(plan, totalsOf(plan), 'sq')
  return findEntities(plan, codes, wordsIn(query), say).map(({ kind, field }) => `${kind}.${field}`)
}

describe('what of a plan a search finds', () => {
  test('has the words, whichever letters are at hand, in the order of the plan', () => {
    expect(found('cerdhja')).toEqual(['activity.title'])
    expect(found('per te gjithe')).toEqual(['objective.title'])
    expect(found('zkkk')).toEqual(['institution.short'])
    expect(found('arsim')).toEqual(['field.name', 'objective.title'])
  })

  test('is found by its code, and by a code with words of it', () => {
    expect(found('1.1.2')).toEqual(['activity.title'])
    expect(found('1.1.1 njezet')).toEqual(['activity.title'])
    expect(found('1.1.2 njezet')).toEqual([])
  })

  test('says in prose what its figures come to now', () => {
    expect(found('zgjat 3')).toEqual(['section.body'])
    expect(found('zgjat 2')).toEqual([])
  })

  test('is no choice that somebody ticked', () => {
    expect(found('administrative')).toEqual([])
  })
})
