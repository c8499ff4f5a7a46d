import { describe, expect, it } from 'vitest'
import { joinFigures } from '../../../../shared/document/layout/joined.ts'

/** The text with its no-break spaces made visible. */
function joined(text: string): string {
  return joinFigures(text).replaceAll('\u00a0', '_')
}

describe('the spaces inside figures', () => {
  it.each([
    ['Gjithsej 3,600.00 € në vit', 'Gjithsej 3,600.00_€ në vit'],
    ['nga € 25 deri 40 €.', 'nga €_25 deri 40_€.'],
    ['në vitet 2024 - 2026', 'në vitet 2024_-_2026'],
    ['gjatë 2027 – 2029, çdo vit', 'gjatë 2027_–_2029, çdo vit'],
  ])('of %s do not part', (text, expected) => {
    expect(joined(text)).toBe(expected)
  })

  it.each(['7 fëmijë × 12 muaj', 'çmimi në € për muaj', 'neni 12024 - 2026', '1 - 2 raporte'])(
    'other spaces stay: %s',
    (text) => {
      expect(joined(text)).toBe(text)
    },
  )
})
