import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unaccounted } from './coverage.ts'
import { readBytes } from './reading.ts'

const text = fc.stringMatching(/^[b-df-hj-np-tv-z]{8}$/)
const texts = fc.array(text, { maxLength: 3 })
const print = fc.constantFrom(
  '1,234.50 €',
  '/',
  'KA',
  'S’ka kosto',
  '€ 1 072.217,26',
  '',
  '0',
  '5.000 dhe 6.000',
)
const amount = fc.option(fc.nat(10_000_000).map((cents) => cents / 100))
const line = fc.nat(100_000)
/** Every key may be missing; a key that nobody knows may be there. */
const some = <T extends Record<string, fc.Arbitrary<unknown>>>(keys: T) =>
  fc.record({ ...keys, zz: fc.oneof(text, fc.record({ deep: texts })) }, { requiredKeys: [] })

/** Keys that hold a text each. */
const named = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, text]))
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 })

const part = some({ printed: print, amount, payer: text })
const cell = some({ printed: print, amount, parts: few(part) })
const total = some({ printed: print, amount, label: text, line })
const cost = some({ 2027: cell, 2028: cell, yearly: cell, plan: cell })
const splitLabel = fc.constantFrom('Nga të cilat kapitale:', 'Rrjedhëse', 'tjera')
const split = few(some({ label: splitLabel, printed: print, amount, line }))
const totals = some({ label: text, line, cost, total, split, extraCells: texts })

const bodies = fc.constantFrom(
  'DKA, ZKKK dhe shkollat',
  'Qendra (QEL)',
  '/',
  'OJQ-të',
  'komunat OJQ\nMSH',
  '',
)
const period = fc.constantFrom('2027 - 2028', '2027', 'Çdo vit', 'Në vazhdimësi', 'K4 2027', '')
const activity = some({
  ...named('code title description costDescription verification output reference monitoring uncertainNote'),
  ...named('codeInSection3 titleInSection3 descriptionInSection3'),
  period,
  responsible: bodies,
  supporting: bodies,
  fundingSource: bodies,
  steps: texts,
  indicators: texts,
  extraCells: texts,
  cost,
  total,
  line,
  lineInSection3: line,
})
const targets = some({ 2027: text, 2028: text })
const indicators = few(some({ ...named('code label title unit baseline source result'), targets, line }))
const result = some({
  ...named('code title titleInSection3 titleInResultList'),
  indicators,
  activities: few(activity),
  subtotal: totals,
  line,
})
const objectiveKeys = {
  ...named('code label title titleInSection3 heading'),
  yearHeadings: texts,
  indicators,
  assumptions: texts,
  risks: texts,
  total: totals,
  activities: few(activity),
  results: few(result),
  line,
}
const objective = some({ ...objectiveKeys, children: few(some(objectiveKeys)) })
const field = some({
  number: fc.nat(9),
  name: fc.constantFrom('Arsimi', 'Banimi'),
  nameInSection5: text,
  swot: some({ strengths: texts, weaknesses: texts, opportunities: texts, threats: texts }),
  objectives: few(objective),
  line,
})
const headings =
  'HYRJE|Analiza e gjendjes|Objektivat|Arsimi|Banimi|Objektivi strategjik 1|Tjetër|Rezultatet e pritshme|' +
  'Përshkrimi i aktiviteteve|Supozimet dhe rreziqet|Plani i zbatimit'
const section = some({
  number: fc.constantFrom('1', '2', '2.1', '3', '3.1', '3.1.1', '3.1.3', '4', null),
  title: fc.constantFrom(...headings.split('|')),
  paragraphs: texts,
  line,
})
const summary = some({ field: fc.constantFrom('1. Arsimi', 'Totali'), source: text, cost, total, line })
const transcription = some({
  ...named('seed title authority'),
  notes: texts,
  columns: texts,
  indicatorColumns: texts,
  abbreviations: few(some(named('short long'))),
  narrative: fc.array(section, { maxLength: 8 }),
  budgetSummary: few(summary),
})

it('loses nothing of any transcription without a word', () => {
  fc.assert(
    fc.property(transcription, few(field), (rest, fields) => {
      const file: unknown = JSON.parse(
        JSON.stringify({ ...rest, kind: 'municipal-plan', years: [2027, 2028], fields }),
      )
      const read = readBytes(new TextEncoder().encode(JSON.stringify(file)))
      expect(unaccounted(file, read)).toEqual([])
    }),
    { numRuns: 200 },
  )
})
