import { describe, expect, it } from 'vitest'
import { authoritiesOf, authorityNamed } from '../../../shared/authorities/index.ts'
import { formatting } from '../../../shared/locales/formatting.ts'

describe('authorities', () => {
  it('knows 38 municipalities of Kosovo and 61 of Albania, none twice', () => {
    const kosovo = authoritiesOf('XK')
    const albania = authoritiesOf('AL')
    expect(new Set(kosovo.map(({ name }) => name.sq)).size).toBe(38)
    expect(new Set(kosovo.map(({ name }) => name.sr)).size).toBe(38)
    expect(new Set(albania.map(({ name }) => name.sq)).size).toBe(61)
    expect(kosovo).toHaveLength(38)
    expect(albania).toHaveLength(61)
  })

  it('lists them by the Albanian alphabet, digraphs as letters', () => {
    const names = authoritiesOf('XK').map(({ name }) => name.sq)
    const sorted = names.toSorted(formatting('sq').compare)
    expect(sorted.slice(0, 4)).toEqual(['Deçan', 'Dragash', 'Drenas', 'Ferizaj'])
    expect(sorted.slice(-6)).toEqual(['Shtërpcë', 'Shtime', 'Viti', 'Vushtrri', 'Zubin Potok', 'Zveçan'])
  })

  it.each([
    ['vushtrri', 'Komuna e Vushtrrisë'],
    ['Komuna e Vushtrrisë', 'Komuna e Vushtrrisë'],
    ['Opština Vučitrn', 'Komuna e Vushtrrisë'],
    [' Bashkia Elbasan ', 'Bashkia Elbasan'],
    ['Hani i Elezit', 'Komuna e Hanit të Elezit'],
    ['Prishtina', 'Komuna e Prishtinës'],
    ['komuna e prishtines', 'Komuna e Prishtinës'],
    ['Istogu', 'Komuna e Istogut'],
    ['Opstina Vucitrn', 'Komuna e Vushtrrisë'],
    ['durresi', 'Bashkia Durrës'],
  ])('knows %s', (text, formal) => {
    expect(authorityNamed(text)?.formal.sq).toBe(formal)
  })

  it('knows nobody of another name', () => {
    expect(authorityNamed('Komuna e Lugbardhës')).toBeNull()
    expect(authorityNamed('')).toBeNull()
  })
})
