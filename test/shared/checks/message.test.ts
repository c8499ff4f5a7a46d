import { describe, expect, it } from 'vitest'
import {
  checkPlan,
  createContext,
  findingExplanation,
  findingMessage,
  lineOf,
  placeOf,
  ruleName,
} from '../../../shared/checks/index.ts'
import { textCellsOf } from '../../../shared/checks/texts/text-cells.ts'
import { checkWords } from '../../../shared/locales/checks/index.ts'
import { type Kind, kindNames } from '../../../shared/model/index.ts'
import { declared, found, line, planWith } from './plans.ts'

const languages = ['sq', 'sr', 'en'] as const
const wrongTotal = {
  inActivity: [
    ...[2027, 2028, 2029].map((year) => line(year, 10)),
    declared('code', 'table', '4.1.7', { line: 12 }),
    declared('total', 'row-total', '40 €', { amount: 4000, line: 15 }),
  ],
}

/** The names between double braces. */
function placeholders(sentence: string): readonly string[] {
  return [...new Set(sentence.match(/\{\{\w+\}\}/g))].toSorted()
}

describe('the words of the checks', () => {
  it('have the same placeholders in every language', () => {
    const { messages, explanations } = checkWords('sq')
    for (const language of languages) {
      const words = checkWords(language)
      for (const [key, sentence] of Object.entries({ ...messages, ...explanations })) {
        const other = { ...words.messages, ...words.explanations }[key as keyof typeof messages]
        expect(placeholders(other), `${language} ${key}`).toEqual(placeholders(sentence))
      }
    }
  })

  it('name every cell in which people write', () => {
    const cells = kindNames.flatMap((kind: Kind) => textCellsOf(kind))
    const terms = Object.keys(checkWords('sq').terms)
    expect(cells.filter((cell) => !terms.includes(cell))).toEqual([])
  })
})

describe('a finding in words', () => {
  const plan = planWith(wrongTotal)
  const [finding] = found('row-total', plan)
  if (finding === undefined) throw new TypeError('no finding')

  it('says what is wrong and what would explain it, in three languages', () => {
    const said = languages.map((language) => findingMessage(finding, language).replaceAll('\u00a0', ' '))
    expect(said).toEqual([
      'Totali i rreshtit është 40,00 €, ndërsa vitet japin 30,00 €. 4 vjet në vend të 3.',
      'Zbir reda je 40,00 €, a godine daju 30,00 €. Broj godina je 4 umesto 3.',
      'The row’s total is 40,00 €, but the years come to 30,00 €. 4 years instead of 3.',
    ])
    expect(findingExplanation(finding, 'sq')).toBe('4 vjet në vend të 3.')
    expect(ruleName('row-total', 'sq')).toBe('Totali i rreshtit')
  })

  it('knows the printed code of its place, and the line', () => {
    expect(placeOf(plan, finding)).toBe('4.1.7')
    expect(lineOf(plan, finding)).toBe(15)
  })

  it('knows the computed code where none was printed, and no line', () => {
    const drafted = planWith({ activity: { responsible: [] } })
    const [missing] = found('missing-cell', drafted)
    if (missing === undefined) throw new TypeError('no finding')
    expect(placeOf(drafted, missing)).toBe('1.1.1')
    expect(lineOf(drafted, missing)).toBeNull()
  })

  it('leaves no placeholder unfilled', () => {
    const many = planWith({
      ...wrongTotal,
      activity: { title: 'grup grup XKQZ', description: 'a  b', responsible: [], lastYear: 2035 },
      inField: [declared('summary', 'budget-summary', '7', { amount: 700, year: 2027, party: 'Donatorët' })],
    })
    for (const one of checkPlan(createContext(many))) {
      for (const language of languages) expect(findingMessage(one, language)).not.toMatch(/\{\{|undefined/)
    }
  })
})
