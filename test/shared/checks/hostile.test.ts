import { describe, expect, it } from 'vitest'
import { checkPlan, createContext, findingMessage } from '../../../shared/checks/index.ts'
import { entity, planWith } from './plans.ts'

const length = 19_000
const paragraph = (text: string) => [{ type: 'paragraph', runs: [{ text }] }]

/** Texts on which a careless search would run for minutes. */
const texts: readonly (readonly [string, string])[] = [
  ['digits', '1'.repeat(length)],
  ['digits and spaces', '1 '.repeat(length / 2)],
  ['digits after a budget', `Buxheti total ${'1 '.repeat(length / 2)}`],
  ['spaces', `5${' '.repeat(length)}`],
  ['one word', 'a'.repeat(length)],
  ['one word and a number', `${'a'.repeat(length)} 5 familje rome në lagje`],
  ['capitals', 'A'.repeat(length)],
  ['changing capitals', 'aA'.repeat(length / 2)],
  ['crosses', `${'x'.repeat(length)}!`],
  ['full stops', '.'.repeat(length)],
  ['the same word', 'po '.repeat(length / 3)],
  ['abbreviations', Array.from({ length: 2_000 }, (_, index) => `Q${index}K`).join(' ')],
  ['open brackets', '('.repeat(length)],
  ['marks', 'e\u0301'.repeat(length / 2)],
  ['another script', '漢'.repeat(length)],
  ['signs beyond the first plane', '😀'.repeat(length / 2)],
  ['line feeds', '\n'.repeat(length)],
]

describe('texts that nobody writes', () => {
  it.each(texts)(
    'are checked in no time: %s',
    (_, text) => {
      const plan = planWith({
        activity: { description: text, verification: text },
        inPlan: [entity('section', { heading: 'Hyrje', body: paragraph(text) })],
        inField: [entity('swot-item', { text }), entity('risk', {})].slice(0, 1),
      })
      for (const finding of checkPlan(createContext(plan))) {
        expect(findingMessage(finding, 'sq').length).toBeLessThan(60_000)
      }
    },
    5_000,
  )

  it('checks more institutions than any plan has', () => {
    const inPlan = Array.from({ length: 1_500 }, (_, index) =>
      entity('institution', { name: `Drejtoria numër ${index}` }),
    )
    expect(checkPlan(createContext(planWith({ inPlan })))).toEqual([])
  }, 5_000)
})
