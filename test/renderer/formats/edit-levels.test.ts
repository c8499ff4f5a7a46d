import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { problemOf } from '../../../renderer/formats/edit.ts'
import {
  canMove,
  levelKey,
  levelsAbove,
  movedLevel,
  otherLevels,
  withLevel,
} from '../../../renderer/formats/edit-levels.ts'
import {
  defaultFormat,
  formats,
  type Level,
  levelNamed,
  levelOfNew,
  objectiveLevels,
} from '../../../shared/formats/index.ts'

const { levels } = defaultFormat
const keys = (some: readonly Level[]): string => some.map(levelKey).join(', ')
const without = (...gone: readonly string[]) => ({
  ...defaultFormat,
  levels: levels.filter((level) => !gone.includes(levelKey(level))),
})
const level = (key: string): Level => {
  const found = levels.find((one) => levelKey(one) === key)
  if (found === undefined) throw new Error(`no level ${key}`)
  return found
}

describe('the levels of a format that is edited', () => {
  test('are offered where it has them not, in the words in which it had them', () => {
    expect(otherLevels(defaultFormat, formats)).toEqual([])
    const renamed = { ...level('result'), singular: { sq: 'Hapi', sr: '', en: '' } }
    const before = { ...defaultFormat, levels: [renamed] }
    expect(keys(otherLevels(without('result', 'field'), [before]))).toBe('field, result')
    expect(otherLevels(without('result'), [before, ...formats])).toEqual([renamed])
  })

  test('name objectives alike or each level by itself, never both', () => {
    expect(keys(otherLevels(without('objective strategic'), formats))).toBe('objective strategic')
    const bare = without('objective strategic', 'objective specific')
    expect(keys(otherLevels(bare, formats))).toBe('objective, objective strategic, objective specific')
    const [alike] = otherLevels(bare, formats)
    if (alike === undefined) throw new Error('no level')
    expect(otherLevels({ ...bare, levels: withLevel(bare.levels, alike) }, formats)).toEqual([])
  })

  test('come back to their place, and are a format that can be kept', () => {
    for (const format of formats) {
      for (const gone of format.levels) {
        const fewer = format.levels.filter((one) => one !== gone)
        expect(withLevel(fewer, gone)).toEqual(format.levels)
        expect(problemOf({ ...format, levels: fewer })).toBeNull()
      }
    }
  })

  test('stay in an order that a plan can have, however they are moved', () => {
    const moves = fc.array(fc.tuple(fc.nat(4), fc.constantFrom(1, -1)))
    fc.assert(
      fc.property(moves, (all) => {
        const after = all.reduce<readonly Level[]>((now, [index, by]) => movedLevel(now, index, by), levels)
        expect([...after].toSorted((one, other) => levels.indexOf(one) - levels.indexOf(other))).toEqual(
          levels,
        )
        expect(keys(after).replaceAll(/ (?:strategic|specific)/g, '')).toBe(
          'field, objective, objective, result, activity',
        )
      }),
    )
    expect(levels.filter((one) => canMove(levels, one)).map(levelKey)).toEqual([
      'objective strategic',
      'objective specific',
    ])
  })

  test('say what they stand under', () => {
    const above = (some: readonly Level[]): string =>
      some
        .map((_, index) => levelsAbove(some, index).map((one) => (one === null ? 'plan' : levelKey(one))))
        .join(' < ')
    expect(above(levels)).toBe('plan < field,plan < objective strategic < objective specific < result')
    expect(above(without('field', 'result').levels)).toBe('plan < objective strategic < objective specific')
  })
})

describe('a new objective', () => {
  test('is of the outermost level that the format names, and under it of the next', () => {
    expect(levelOfNew(defaultFormat, false)).toBe('strategic')
    expect(levelOfNew(defaultFormat, true)).toBe('specific')
    const turned = { ...defaultFormat, levels: movedLevel(levels, 1, 1) }
    expect(objectiveLevels(turned)).toEqual(['specific', 'strategic'])
  })

  test('always bears a name where the format names any', () => {
    for (const gone of ['objective strategic', 'objective specific']) {
      const format = without(gone)
      for (const isUnder of [true, false]) {
        expect(levelNamed(format, 'objective', levelOfNew(format, isUnder))).not.toBeNull()
      }
    }
    expect(objectiveLevels(without('objective strategic', 'objective specific'))).toEqual([
      'strategic',
      'specific',
    ])
  })
})
