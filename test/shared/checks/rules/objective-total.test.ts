import { describe, expect, it } from 'vitest'
import { declared, said } from '../plans.ts'

const total = (place: string, amount: number, year: number | null = null) =>
  declared('total', place, String(amount), { amount, year })

describe('objective-total', () => {
  it('finds a total that is not the sum of the activities', () => {
    const inObjective = [total('objective', 12_000, 2027), total('objective-total', 30_000)]
    expect(said('objective-total', { inObjective })).toEqual([
      'Viti 2027: Totali është 120,00 €, ndërsa aktivitetet japin 100,00 €. Dallojnë vetëm në një shifër.',
    ])
  })

  it('tells a total that repeats the wrong years of its own row', () => {
    const years = [
      total('objective', 12_000, 2027),
      total('objective', 10_000, 2028),
      total('objective', 10_000, 2029),
    ]
    const messages = said('objective-total', { inObjective: [...years, total('objective-total', 32_000)] })
    expect(messages[1]).toContain('Është shuma e viteve siç janë shtypur në këtë rresht.')
  })

  it('looks at the total of a field too', () => {
    expect(said('objective-total', { inField: [total('field-total', 1)] })).toHaveLength(1)
    expect(said('objective-total', { inField: [total('field-total', 30_000)] })).toEqual([])
  })

  it('leaves right sums alone', () => {
    const inObjective = [total('objective', 10_000, 2027), total('objective-total', 30_000)]
    expect(said('objective-total', { inObjective })).toEqual([])
  })
})
