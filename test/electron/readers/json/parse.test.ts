import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../../../electron/readers/error.ts'
import { parseJson } from '../../../../electron/readers/json/parse.ts'

const limits = { depth: 40, items: 1_000, values: 10_000 }

function refusal(text: string): ReadError {
  try {
    parseJson(text, limits)
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
  throw new Error(`accepted: ${text.slice(0, 100)}`)
}

/** Whether the text is JSON at all; null where it was refused for another reason. */
function isJson(text: string): boolean | null {
  try {
    parseJson(text, limits)
    return true
  } catch (error) {
    return error instanceof ReadError && error.reason !== 'not-json' ? null : false
  }
}

function isTakenByJsonParse(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const scraps = '{ } [ ] : , " \\ \n \t - + . 0 1 23 e 9 t u / b x true null "k": \\u00e 1e5 "a"'.split(' ')

describe('parseJson', () => {
  it('reads what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(JSON.stringify(parseJson(text, limits).value)).toBe(JSON.stringify(JSON.parse(text)))
      }),
    )
  })

  it('accepts exactly what JSON.parse accepts', () => {
    const scrap = fc.array(fc.constantFrom(' ', ...scraps), { maxLength: 12 })
    fc.assert(
      fc.property(scrap, (signs) => {
        const text = signs.join('')
        const taken = isJson(text)
        fc.pre(taken !== null)
        expect(taken).toBe(isTakenByJsonParse(text))
      }),
      { numRuns: 3_000 },
    )
  })

  it.each([
    ['', 1, 1, ''],
    ['{"a": 1,}', 1, 9, ''],
    ['{"a": [1, 2}', 1, 12, 'a'],
    ['{\n  "a": {\n    "b c": tru\n  }\n}', 3, 12, 'a["b c"]'],
    ['{"a": "unfinished', 1, 18, 'a'],
    ['{"a": "line\nfeed"}', 1, 12, 'a'],
    ['{"a": "\\x"}', 1, 7, 'a'],
    ['[1, NaN]', 1, 5, '[1]'],
    ['[01]', 1, 3, ''],
    ['{"a": 1} extra', 1, 10, ''],
  ])('says where %j goes wrong', (text, line, column, path) => {
    const { reason, position } = refusal(text)
    expect({ reason, ...position }).toEqual({ reason: 'not-json', line, column, path })
  })

  it('refuses a key that is there twice, instead of keeping one of the two', () => {
    const error = refusal('{"fields": [{"name": "A", "name": "B"}]}')
    expect([error.reason, error.place]).toEqual(['doubled-key', '1:27 fields[0].name'])
  })

  it('keeps __proto__ as a key like any other', () => {
    const { value } = parseJson('{"__proto__": {"polluted": true}, "constructor": 1}', limits)
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(value)).toBeNull()
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('refuses numbers that a double cannot hold', () => {
    expect(refusal('[1, 1e400]').place).toBe('1:5 [1]')
    expect(refusal('[-1e400]').reason).toBe('out-of-range')
  })

  it('stays within its limits', () => {
    expect(refusal('['.repeat(100_000)).reason).toBe('too-deep')
    expect(refusal('{"a":'.repeat(100_000)).reason).toBe('too-deep')
    expect(refusal(`[${'1,'.repeat(1_001)}1]`).reason).toBe('too-many')
    expect(
      refusal(
        `[${Array(30)
          .fill(`[${Array(900).fill('1').join(',')}]`)
          .join(',')}]`,
      ).reason,
    ).toBe('too-many')
    expect(parseJson(`${'['.repeat(40)}${']'.repeat(40)}`, limits).value).toHaveLength(1)
  })

  it('finds the place of a value by its path', () => {
    const file = parseJson('{\n  "a": [\n    {"2024": 5}\n  ]\n}', limits)
    expect(file.positionOf(['a', 0, '2024'])).toEqual({ line: 3, column: 14 })
    expect(file.positionOf(['a', 0, 'missing'])).toEqual({ line: 3, column: 5 })
    expect(file.positionOf([])).toEqual({ line: 1, column: 1 })
  })
})
