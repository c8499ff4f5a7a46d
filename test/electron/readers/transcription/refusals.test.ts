import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadError, type ReadReason } from '../../../../electron/readers/index.ts'
import { importLimit } from '../../../../shared/contract/index.ts'
import { limits } from '../../../../shared/model/index.ts'
import { readBytes } from './reading.ts'

const encoder = new TextEncoder()

function refusal(bytes: Uint8Array): ReadError {
  try {
    readBytes(bytes)
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
  throw new Error('the file was read')
}

function refusalOf(text: string): [ReadReason, string] {
  const { reason, place } = refusal(encoder.encode(text))
  return [reason, place]
}

/** A plan on one line whose only activity has these keys. */
function withActivity(keys: string): string {
  return plan(`{"name": "F", "objectives": [{"results": [{"activities": [{${keys}}]}]}]}`)
}

function plan(field: string, keys = ''): string {
  return `{"kind": "municipal-plan", "years": [2027, 2029], ${keys}"fields": [${field}]}`
}

const activity = 'fields[0].objectives[0].results[0].activities[0]'
const long = (length: number) => `"${'ë'.repeat(length)}"`

/** What is wrong, the file, the reason, the path, and the text at which the place is. */
type Case = readonly [string, string, ReadReason, string, string]

const notJson: readonly Case[] = [
  ['an empty file', '', 'not-json', '', ''],
  ['a text', 'Plani lokal', 'not-json', '', 'Plani'],
  ['JSON that breaks off', '{"kind": "municipal-plan", "years": [2027 ', 'not-json', 'years', ''],
  ['a control character', '{"kind": "a\u0001"}', 'not-json', 'kind', '\u0001'],
  ['not a number', plan('{"number": NaN}'), 'not-json', 'fields[0].number', 'NaN'],
  ['a key twice', plan('{"name": "A", "name": "B"}'), 'doubled-key', 'fields[0].name', '"name": "B"'],
  ['a number beyond a double', plan('{"number": 1e400}'), 'out-of-range', 'fields[0].number', '1e400'],
]

const wrongShape: readonly Case[] = [
  ['a list', '[]', 'wrong-type', '', '[]'],
  ['a word', '"municipal-plan"', 'wrong-type', '', '"'],
  ['an object of another kind', '{"name": "x"}', 'missing', 'kind', '{'],
  [
    'an unknown kind',
    '{"kind": "budget", "years": [2027], "fields": []}',
    'unknown-value',
    'kind',
    '"budget"',
  ],
  ['no years', '{"kind": "municipal-plan", "fields": []}', 'missing', 'years', '{'],
  [
    'an empty list of years',
    '{"kind": "municipal-plan", "years": [], "fields": []}',
    'missing',
    'years',
    '[]',
  ],
  ['no fields', '{"kind": "municipal-plan", "years": [2027]}', 'missing', 'fields', '{'],
  ['an unknown currency', plan('', '"currency": "USD", '), 'unknown-value', 'currency', '"USD"'],
  ['no list', plan('{"objectives": "x"}'), 'wrong-type', 'fields[0].objectives', '"x"'],
  ['no text', withActivity('"title": ["x"]'), 'wrong-type', `${activity}.title`, '["x"]'],
  ['no cell', withActivity('"cost": {"2027": 5}'), 'wrong-type', `${activity}.cost["2027"]`, '5}'],
  [
    'an amount in words',
    withActivity('"cost": {"2027": {"amount": "5"}}'),
    'wrong-type',
    `${activity}.cost["2027"].amount`,
    '"5"',
  ],
  [
    'a child of the wrong type',
    plan('{"objectives": [{"children": [{}, {"risks": [1]}]}]}'),
    'wrong-type',
    'fields[0].objectives[0].children[1].risks[0]',
    '1]}',
  ],
]

const outOfRange: readonly Case[] = [
  [
    'absurd years',
    '{"kind": "municipal-plan", "years": [2027, 20270], "fields": []}',
    'out-of-range',
    'years[1]',
    '20270',
  ],
  [
    'half a year',
    '{"kind": "municipal-plan", "years": [2027.5], "fields": []}',
    'wrong-type',
    'years[0]',
    '2027.5',
  ],
  [
    'a cost in an absurd year',
    withActivity('"cost": {"20270": {"amount": 1}}'),
    'out-of-range',
    `${activity}.cost["20270"]`,
    '{"amount"',
  ],
  [
    'a target in an absurd year',
    plan('{"objectives": [{"indicators": [{"targets": {"1": "x"}}]}]}'),
    'out-of-range',
    'fields[0].objectives[0].indicators[0].targets["1"]',
    '"x"',
  ],
  ['an absurd line', withActivity('"line": 1e12'), 'out-of-range', `${activity}.line`, '1e12'],
  [
    'an amount beyond the limit',
    withActivity('"cost": {"2027": {"amount": 10000000000.01}}'),
    'out-of-range',
    `${activity}.cost["2027"].amount`,
    '10000000000.01',
  ],
  [
    'an amount finer than a cent',
    withActivity('"total": {"amount": 0.005}'),
    'too-fine',
    `${activity}.total.amount`,
    '0.005',
  ],
]

const texts: readonly Case[] = [
  [
    'a text that is too long',
    withActivity(`"description": ${long(limits.text + 1)}`),
    'too-long',
    `${activity}.description`,
    '"ëëë',
  ],
  [
    'a name that is too long',
    plan(`{"name": ${long(limits.title + 1)}}`),
    'too-long',
    'fields[0]',
    '{"name"',
  ],
  [
    'a body that is too long',
    withActivity(`"responsible": ${long(limits.title + 1)}`),
    'too-long',
    activity,
    '{"responsible"',
  ],
  [
    'too much prose',
    plan('', `"narrative": [{"paragraphs": [${Array(11).fill(long(20_000)).join(',')}]}], `),
    'too-long',
    'narrative[0]',
    '{"paragraphs"',
  ],
  ['NUL', withActivity('"title": "a\\u0000b"'), 'unprintable', `${activity}.title`, '"a\\u0000b"'],
  ['half of a surrogate pair', plan('{"name": "\\ud83d"}'), 'unprintable', 'fields[0].name', '"\\ud83d"'],
  ['a bell where nobody reads', plan('', '"x": {"y": ["\\u0007"]}, '), 'unprintable', 'x.y[0]', '"\\u0007"'],
  ['NUL in a key', plan('{"na\\u0000me": "x"}'), 'unprintable', 'fields[0]', '{"na'],
]

describe('a file that is no transcription', () => {
  it.each([...notJson, ...wrongShape, ...outOfRange, ...texts])('%s', (_what, text, reason, path, at) => {
    const column = (at === '' ? text.length : text.indexOf(at)) + 1
    expect(refusalOf(text)).toEqual([reason, `1:${column} ${path}`.trim()])
  })

  it('is nested without end', () => {
    const [reason, place] = refusalOf('['.repeat(100_000))
    expect([reason, place]).toEqual(['too-deep', `1:65 ${'[0]'.repeat(64)}`])
    expect(refusalOf('{"children":'.repeat(100_000))[0]).toBe('too-deep')
  })

  it('names the line, too', () => {
    expect(refusalOf('{\n  "kind": "municipal-plan",\n  "years": "x",\n  "fields": []\n}')).toEqual([
      'wrong-type',
      '3:12 years',
    ])
  })

  it('is not UTF-8', () => {
    const { reason, place } = refusal(Uint8Array.of(...encoder.encode('{"kind":\n "komun'), 0xeb))
    expect([reason, place]).toEqual(['not-utf8', '2:8'])
    expect(refusal(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0xff)).reason).toBe('not-utf8')
  })

  it('is larger than an import takes', () => {
    expect(refusal(new Uint8Array(importLimit + 1)).reason).toBe('too-large')
    expect(refusal(new Uint8Array(200 * 1024 * 1024)).reason).toBe('too-large')
  })

  it('has a million rows', () => {
    const rows = `${'{"title": "x"},'.repeat(999_999)}{"title": "x"}`
    const text = plan(`{"objectives": [{"activities": [${rows}]}]}`)
    const [reason, place] = refusalOf(text)
    expect([reason, place.split(' ')[1]]).toEqual(['too-many', 'fields[0].objectives[0].activities'])
  })

  it('has more rows than a plan can hold, in lists that are short enough', () => {
    const rows = Array(limits.entities).fill('{}').join(',')
    const [reason, place] = refusalOf(plan('', `"abbreviations": [${rows}], `))
    expect([reason, place.split(' ')[1]]).toEqual(['too-many', 'abbreviations[199999]'])
  })

  it('has more values than an import takes', () => {
    const list = `[${Array(190_000).fill('1').join(',')}]`
    expect(refusalOf(`{"x": [${Array(6).fill(list).join(',')}]}`)[0]).toBe('too-many')
  })

  it('has a mistake in every row, and is still refused at once', () => {
    const rows = Array(190_000).fill('5').join(',')
    expect(refusalOf(plan(`{"objectives": [{"activities": [${rows}]}]}`))).toEqual([
      'wrong-type',
      '1:94 fields[0].objectives[0].activities[0]',
    ])
  })

  it('is any other JSON: read or refused, never anything else', () => {
    const key = fc.constantFrom(
      'kind',
      'years',
      'fields',
      'objectives',
      'results',
      'activities',
      'cost',
      'title',
      '2027',
      'amount',
    )
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('municipal-plan', 2027, null, true, '', 'DKA, OJQ', -1, 0.5, '\u0000'),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(key, tie('node'), { maxKeys: 5 }),
      ),
    }))
    fc.assert(
      fc.property(value.node, value.node, (fields, rest) => {
        const file = { kind: 'municipal-plan', years: [2027], fields: [fields], rest }
        const bytes = encoder.encode(JSON.stringify(file))
        try {
          expect(readBytes(bytes).entities.length).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError)
        }
      }),
      { numRuns: 500 },
    )
  })
})
