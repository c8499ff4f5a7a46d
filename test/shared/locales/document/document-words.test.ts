import { describe, expect, it } from 'vitest'
import { documentWords, ofField } from '../../../../shared/locales/document/index.ts'

describe('words of papers', () => {
  it('are there in every language, with the placeholders of the base locale', () => {
    const base = flat(documentWords('sq'))
    for (const language of ['sr', 'en'] as const) {
      const words = flat(documentWords(language))
      expect([...words.keys()]).toEqual([...base.keys()])
      for (const [key, text] of words) {
        expect(text, key).not.toBe('')
        expect(placeholders(text), key).toEqual(placeholders(base.get(key) ?? ''))
      }
    }
  })
})

describe('the name of a field after “në fushën”', () => {
  it.each([
    ['Arsimi', 'e arsimit'],
    ['ARSIMI', 'e arsimit'],
    ['Banimi', 'e banimit'],
    ['Shëndetësia', 'e shëndetësisë'],
    ['Shëndeti', 'e shëndetit'],
    ['Mbrojtja e fëmijëve', 'e mbrojtjes së fëmijëve'],
    ['Arsimi i lartë', 'e arsimit të lartë'],
    ['Barazia gjinore', 'e barazisë gjinore'],
    ['Tregu i punës', 'e tregut të punës'],
    ['Infrastruktura', 'e infrastrukturës'],
    ['Punësimi dhe mirëqenia sociale', 'e punësimit dhe të mirëqenies sociale'],
    ['Arsimi, kultura dhe sporti', 'e arsimit, të kulturës dhe të sportit'],
  ])('%s is declined', (name, expected) => {
    expect(ofField(name)).toBe(expected)
  })

  it.each([
    'Të drejtat e njeriut',
    'Aksesi në drejtësi',
    'Siguri',
    'Ekonomi',
    'Arsim',
    '',
    'Fusha 2',
    '教育',
  ])('%s is quoted', (name) => {
    expect(ofField(name)).toBe(`“${name}”`)
  })
})

function flat(value: object, path = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [key, child] of Object.entries(value) as [string, unknown][]) {
    if (typeof child === 'string') found.set(path + key, child)
    else if (typeof child === 'object' && child !== null) {
      for (const [name, text] of flat(child, `${path}${key}.`)) found.set(name, text)
    }
  }
  return found
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted()
}
