import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  defaultFormat,
  type FormatProblem,
  formatLimits,
  formatOf,
  formatReasons,
  formats,
  type PlanFormat,
  parseFormat,
  writeFormat,
} from '../../../shared/formats/index.ts'

/** The problems of the default format after a change. */
function problemsOf(change: (format: Draft) => void): readonly FormatProblem[] {
  const draft = JSON.parse(writeFormat(defaultFormat)) as Draft
  change(draft)
  const parsed = parseFormat(JSON.stringify(draft))
  return parsed.ok ? [] : parsed.problems
}

/** A format that a test may write to. */
type Draft = Writable<PlanFormat> & { extra?: unknown }
type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T

const refusals: readonly (readonly [string, (format: Draft) => void, FormatProblem])[] = [
  [
    'a part that is not there',
    (f) => Reflect.deleteProperty(f, 'levels'),
    { path: 'levels', reason: 'missing' },
  ],
  ['a key that nobody knows', (f) => (f.extra = 1), { path: 'extra', reason: 'unknown-key' }],
  ['an id with a slash', (f) => (f.id = '../x'), { path: 'id', reason: 'bad-id' }],
  ['a name in no language', (f) => (f.name = { sq: ' ', sr: '', en: '' }), { path: 'name', reason: 'empty' }],
  [
    'a placeholder that its phrase has not',
    (f) => (f.sentences.outside.sq = '{{year}}'),
    { path: 'sentences.outside.sq', reason: 'unknown-placeholder' },
  ],
  [
    'a line break',
    (f) => (f.signatures = [{ sq: 'a\nb', sr: '', en: '' }]),
    { path: 'signatures[0].sq', reason: 'unprintable' },
  ],
  [
    'a text beyond its limit',
    (f) => (f.name.en = 'x'.repeat(formatLimits.phrase + 1)),
    { path: 'name.en', reason: 'too-long' },
  ],
  [
    'a column that stands twice',
    (f) => f.activityTable.columns.push(...f.activityTable.columns.slice(0, 1)),
    { path: 'activityTable.columns', reason: 'twice' },
  ],
  [
    'a table without columns',
    (f) => (f.activityTable.columns = []),
    { path: 'activityTable.columns', reason: 'empty' },
  ],
  ['no chapters', (f) => (f.chapters = []), { path: 'chapters', reason: 'empty' }],
  [
    'two chapters for one role',
    (f) => f.chapters.push(...f.chapters.filter(({ role }) => role === 'introduction')),
    { path: 'chapters', reason: 'twice' },
  ],
  [
    'a column of the unknown',
    (f) => Reflect.set(f.activityTable.columns[0] ?? {}, 'content', 'colour'),
    { path: 'activityTable.columns[0].content', reason: 'unknown-value' },
  ],
  [
    'a role of the unknown',
    (f) => Reflect.set(f.chapters[0] ?? {}, 'role', 'preface'),
    { path: 'chapters[0].role', reason: 'unknown-value' },
  ],
  [
    'a width that no paper has',
    (f) => Reflect.set(f.activityTable.columns[1] ?? {}, 'minimum', 1e9),
    { path: 'activityTable.columns[1].minimum', reason: 'out-of-range' },
  ],
  ['no span of costs', (f) => (f.costModel.spans = []), { path: 'costModel.spans', reason: 'empty' }],
  [
    'a flag that is a text',
    (f) => Reflect.set(f.costModel, 'words', 'po'),
    { path: 'costModel.words', reason: 'wrong-type' },
  ],
  [
    'more signatures than a page has',
    (f) => (f.signatures = Array.from({ length: 21 }, () => f.name)),
    { path: 'signatures', reason: 'too-many' },
  ],
]

describe('a format as JSON', () => {
  it.each(formats.map((format) => [format.id, format] as const))('gives %s back as it was', (_, format) => {
    expect(parseFormat(writeFormat(format))).toEqual({ ok: true, format })
  })

  it('need not say what is usual, nor every language', () => {
    const draft = JSON.parse(writeFormat(defaultFormat)) as Draft
    for (const column of draft.activityTable.columns) Reflect.deleteProperty(column, 'below')
    for (const row of draft.activityTable.totals) {
      for (const key of ['level', 'show']) Reflect.deleteProperty(row, key)
    }
    Reflect.set(draft, 'name', { sq: 'Plani ynë' })
    const parsed = parseFormat(JSON.stringify(draft))
    expect(parsed).toMatchObject({
      ok: true,
      format: { name: { sq: 'Plani ynë', sr: '', en: '' }, activityTable: defaultFormat.activityTable },
    })
  })

  it('is refused where it is no JSON, or too much of it', () => {
    expect(parseFormat('{')).toEqual({ ok: false, problems: [{ path: '', reason: 'not-json' }] })
    const long = ' '.repeat(formatLimits.file + 1)
    expect(parseFormat(long)).toEqual({ ok: false, problems: [{ path: '', reason: 'too-large' }] })
    expect(parseFormat('null')).toEqual({ ok: false, problems: [{ path: '', reason: 'wrong-type' }] })
  })

  it.each(refusals)('is refused for %s', (_, change, problem) => {
    expect(problemsOf(change)).toContainEqual(problem)
  })

  it('has a case here for every reason', () => {
    const tried = [...refusals.map(([, , { reason }]) => reason), 'not-json', 'too-large']
    expect(new Set(tried)).toEqual(new Set(formatReasons))
  })

  it('is refused or read, whatever it holds, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(parseFormat(json).ok).toBe(false)
      }),
    )
  })

  it('is read only if it can be written and read again', () => {
    const paths = pathsIn(defaultFormat)
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 1 }), (path, value) => {
        const draft: unknown = JSON.parse(writeFormat(defaultFormat))
        let here: unknown = draft
        for (const step of path.slice(0, -1)) here = Reflect.get(Object(here), step)
        Reflect.set(Object(here), path.at(-1) ?? '', value)
        const parsed = parseFormat(JSON.stringify(draft))
        if (parsed.ok) expect(parseFormat(writeFormat(parsed.format))).toEqual(parsed)
        else expect(parsed.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})

describe('formats of somebody’s own', () => {
  it('are found by id, before those that are shipped', () => {
    const own = { ...defaultFormat, id: 'tonë' }
    const changed = { ...defaultFormat, analysis: 'none' } as const
    expect(formatOf('tonë')).toBeNull()
    expect(formatOf('tonë', [own])).toBe(own)
    expect(formatOf(defaultFormat.id, [own, changed])).toBe(changed)
  })
})

/** The path of every part of a value. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))
  return path.length === 0 ? inner : [path, ...inner]
}
