import { describe, expect, it } from 'vitest'
import { declared, said } from '../plans.ts'

const headings = (...printed: readonly string[]) => ({
  inObjective: printed.map((text, index) => declared('heading', 'year', text, { year: 2027 + index })),
})

describe('year-heading', () => {
  it('finds a year that heads two columns', () => {
    expect(said('year-heading', headings('2027', '2027'))).toEqual([
      'Tabela titullon vitet 2027, 2027 në vend të 2027, 2028.',
    ])
  })

  it('finds a year outside the plan', () => {
    expect(said('year-heading', headings('2026', '2027', '2028'))).toHaveLength(1)
  })

  it('leaves the years of the plan alone, and headings without a year', () => {
    expect(said('year-heading', headings('2027', 'Viti 2028', '2029'))).toEqual([])
    expect(said('year-heading', headings('Viti i parë'))).toEqual([])
  })
})
