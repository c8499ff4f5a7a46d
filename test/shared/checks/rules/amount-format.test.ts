import { describe, expect, it } from 'vitest'
import { activity, declared, said } from '../plans.ts'

const cell = (printed: string, year = 2027) => declared('amount', 'row', printed, { year })
const about = (...prints: readonly string[]) =>
  said('amount-format', { inActivity: prints.map((printed, index) => cell(printed, 2027 + index)) })

describe('amount-format', () => {
  it.each([
    ['39.905.00 €', 'e njëjta shenjë për mijëshet dhe dhjetoret'],
    ['34, 300,00 €', 'hapësirë brenda numrit'],
    ['1.964,8 €', 'vetëm një shifër dhjetore'],
  ])('finds that %s is malformed', (printed, problem) => {
    expect(about(printed).join(' ')).toContain(problem)
    expect(about(printed)[0]).toContain('Shuma është shkruar gabim')
  })

  it.each([
    ['5,880.00 €', 'ndarës të tjerë'],
    ['2577,26 €', 'mijëshet nuk janë ndarë'],
    ['2.000 €', 'pa shifra dhjetore'],
    ['1.400,00€', 'pa hapësirë para monedhës'],
    ['€ 1.400,00', 'shenja e monedhës në anën tjetër'],
  ])('finds that %s is in another style', (printed, problem) => {
    expect(about(printed)).toEqual([
      `Shuma është shkruar ndryshe nga pjesa tjetër e planit: ${printed} (${problem}).`,
    ])
  })

  it('tells the cells of one row together', () => {
    expect(about('2577,26 €', '2577,26 €', '3000,00 €')).toEqual([
      'Shuma është shkruar ndryshe nga pjesa tjetër e planit: 2577,26 € · 3000,00 € (mijëshet nuk janë ndarë).',
    ])
  })

  it('tells a habit of the paper once', () => {
    const inResult = Array.from({ length: 7 }, (_, index) =>
      activity({ title: `Aktiviteti ${index}` }, [cell(`${index + 1}.000,00€`)]),
    )
    const messages = said('amount-format', { inResult })
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain('7 shuma janë shkruar ndryshe')
  })

  it('finds a currency in two spellings', () => {
    const parts = {
      plan: { currency: 'ALL' },
      inActivity: [cell('34.300 lekë'), cell('34.300 lekë'), cell('50.000 leke')],
    }
    expect(said('amount-format', parts)).toEqual([
      'Monedha është shkruar në disa mënyra: lekë (2), leke (1).',
    ])
  })

  it.each(['5.880,00 €', '7.844,80', '0', '/', '-', 'S’ka kosto', 'BRK', ''])(
    'leaves «%s» alone',
    (printed) => {
      expect(about(printed)).toEqual([])
    },
  )
})
