import { describe, expect, it } from 'vitest'
import { childrenOf, codesOf, createPlan } from '../../../../shared/model/index.ts'
import { allOf, declaredOf, declaredRows, one, readFixture, readValue } from './reading.ts'

describe('fields, objectives and results', () => {
  const municipal = createPlan(readFixture('municipal').entities)
  const strategy = createPlan(readFixture('strategy').entities)

  it('puts the objectives of a plan without fields under the plan', () => {
    expect(allOf(strategy.entities.values(), 'field')).toEqual([])
    const [top] = childrenOf(strategy, strategy.id, 'objective')
    expect(top).toMatchObject({ level: 'strategic', title: 'Shëndet më i mirë' })
    expect(
      childrenOf(strategy, top?.id ?? '', 'objective').map(({ level, title }) => [level, title]),
    ).toEqual([
      ['specific', 'Qasje në shërbime'],
      ['specific', 'Informim'],
    ])
  })

  it('gives activities without a result one that has no title', () => {
    const specific = allOf(strategy.entities.values(), 'objective')[2]
    const [result, ...others] = childrenOf(strategy, specific?.id ?? '', 'result')
    expect([result?.title, others.length]).toEqual(['', 0])
    const [activity] = childrenOf(strategy, result?.id ?? '', 'activity')
    expect(activity).toMatchObject({ title: 'Fletëpalosje', steps: ['Vetëm një hap'] })
    expect(codesOf(strategy).get(activity?.id ?? '')).toBe('1.2.1')
  })

  it('keeps what is printed of an objective beside it', () => {
    const { id } = one(strategy, 'objective')
    expect(declaredRows(strategy, id, 'code', 'table')).toMatchObject([{ printed: '1', line: 10 }])
    expect(declaredOf(strategy, id, 'label', 'table')).toEqual(['I.'])
    expect(declaredOf(strategy, id, 'heading', 'table')).toEqual([
      'I. Objektivi strategjik 1: Shëndet më i mirë',
    ])
    expect(declaredRows(strategy, id, 'heading', 'year').map(({ year, printed }) => [year, printed])).toEqual(
      [
        [2027, '2027'],
        [2028, '2026'],
      ],
    )
  })

  it('takes signs before a title off, and keeps the title as printed', () => {
    const objective = one(municipal, 'objective')
    expect(objective.title).toBe('Arsim i mirë për secilin fëmijë')
    expect(declaredOf(municipal, objective.id, 'title', 'table')).toEqual([
      ': Arsim i mirë për secilin fëmijë',
    ])
    expect(declaredOf(municipal, objective.id, 'title', 'section-3')).toEqual([
      'Arsim i mirë për secilin fëmijë.',
    ])
  })

  it('keeps the second wording of a field, an activity and a result', () => {
    expect(declaredOf(municipal, one(municipal, 'field').id, 'title', 'section-5')).toEqual(['ARSIMI'])
    const second = one(municipal, 'activity', 1).id
    expect(declaredOf(municipal, second, 'code', 'table')).toEqual(['1.1.1'])
    expect(declaredRows(municipal, second, 'code', 'section-3')).toMatchObject([
      { printed: '1.1.2', line: 40 },
    ])
    expect(declaredOf(municipal, second, 'title', 'section-3')).toEqual(['Pagesa e kopshteve'])
    const first = one(municipal, 'activity').id
    expect(declaredOf(municipal, first, 'title', 'section-3')).toEqual(['Vizita te familjet'])
    expect(declaredRows(municipal, first, 'description', 'section-3')).toMatchObject([
      { printed: 'Çdo vjeshtë vizitohen familjet.', line: 30 },
    ])
    expect(declaredOf(municipal, one(municipal, 'result', 1).id, 'title', 'result-list')).toEqual([''])
  })

  it('reads indicators with baseline and targets, in words and as numbers', () => {
    const [first, second] = allOf(strategy.entities.values(), 'indicator')
    expect(first).toMatchObject({
      title: 'Fëmijë të vaksinuar',
      baselineWords: '64 % (anketa 2025)',
      baselineThousandths: 64_000,
      result: 'Më shumë fëmijë të mbrojtur',
      secondary: false,
    })
    expect(second).toMatchObject({
      baselineWords: 'Nuk ka program',
      baselineThousandths: null,
      secondary: true,
    })
    const targets = [first, second].flatMap((indicator) =>
      childrenOf(strategy, indicator?.id ?? '', 'indicator-target'),
    )
    expect(targets.map(({ year, words, thousandths }) => [year, words, thousandths])).toEqual([
      [2027, '70%', 70_000],
      [2028, '80,5 %', 80_500],
      [2027, 'Programi miratohet', null],
      [2028, '+20% nga viti 2027', null],
    ])
    expect(declaredRows(strategy, first?.id ?? '', 'code', 'table')).toMatchObject([
      { printed: 'I.1', line: 12 },
    ])
  })

  it('reads indicators of results too, and separators as the plan has them', () => {
    const matrix = createPlan(readFixture('matrix').entities)
    const result = one(matrix, 'result')
    const [indicator] = childrenOf(matrix, result.id, 'indicator')
    expect(childrenOf(matrix, indicator?.id ?? '', 'indicator-target')[0]).toMatchObject({
      thousandths: 5_000_000,
    })
  })

  it('nests objectives as deep as the model goes, and says where it ends', () => {
    const nest = (depth: number): object => ({
      title: 'O',
      ...(depth > 1 && { children: [nest(depth - 1)] }),
    })
    expect(allOf(readValue({ fields: [{ objectives: [nest(29)] }] }).entities, 'objective')).toHaveLength(29)
    expect(() => readValue({ fields: [{ objectives: [nest(30)] }] })).toThrow(/^too-deep: .*children\[0\]$/)
  })
})
