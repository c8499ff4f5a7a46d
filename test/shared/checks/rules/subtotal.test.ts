import { describe, expect, it } from 'vitest'
import { activity, declared, line, said } from '../plans.ts'

const second = activity({ title: 'Pako shkollore', costKind: 'amounts', costWords: '' }, [
  line(2027, 40),
  declared('amount', 'row', '40,00 €', { year: 2027, amount: 4000 }),
  declared('total', 'row-total', '50,00 €', { amount: 5000 }),
])
const sums = (...cells: readonly [number | null, number][]) =>
  cells.map(([year, amount]) =>
    declared('total', year === null ? 'result-total' : 'result', `${amount / 100}`, { year, amount }),
  )

describe('subtotal', () => {
  it('finds a wrong year and a wrong total, each at its cell', () => {
    const inResult = [second, ...sums([2027, 15_000], [2028, 10_000], [2029, 10_000], [null, 99_900])]
    expect(said('subtotal', { inResult })).toEqual([
      'Viti 2027: Nën-totali është 150,00 €, ndërsa aktivitetet japin 140,00 €. Dallojnë vetëm në një shifër.',
      'Nën-totali është 999,00 €, ndërsa aktivitetet japin 340,00 €.',
    ])
  })

  it('tells a fault that comes from the totals printed above', () => {
    const [message] = said('subtotal', { inResult: [second, ...sums([null, 35_000])] })
    expect(message).toContain('Është shuma e totaleve të shtypura më lart: gabimi vjen prej tyre.')
  })

  it('tells which row was left out', () => {
    const [message] = said('subtotal', { inResult: [second, ...sums([2027, 10_000])] })
    expect(message).toContain('Kështu del kur lihet jashtë 1.1.2.')
  })

  it('tells which row was counted twice', () => {
    const [message] = said('subtotal', { inResult: [second, ...sums([2027, 18_000])] })
    expect(message).toContain('Kështu del kur 1.1.2 llogaritet dy herë.')
  })

  it('tells an amount of another year', () => {
    const [message] = said('subtotal', { inResult: [second, ...sums([2028, 14_000])] })
    expect(message).toContain('Kështu del kur te 1.1.2 merret shuma e një viti tjetër.')
  })

  it('tells a single wrong digit, swapped digits and a factor', () => {
    const explained = (amount: number) => said('subtotal', { inResult: [second, ...sums([2027, amount])] })[0]
    expect(explained(14_007)).toContain('Dallojnë vetëm në një shifër.')
    expect(explained(41_000)).toContain('Dy shifra kanë ndërruar vendet.')
    expect(explained(1_400_000)).toContain('Njëra është 100 herë më e madhe se tjetra.')
  })

  it('leaves right sums alone', () => {
    const inResult = [second, ...sums([2027, 14_000], [2028, 10_000], [2029, 10_000], [null, 34_000])]
    expect(said('subtotal', { inResult })).toEqual([])
  })
})
