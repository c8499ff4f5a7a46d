import { describe, expect, test } from 'vitest'
import { errorCodes, exportFormats } from '../../../shared/contract/index.ts'
import {
  type InterfaceLanguage,
  interfaceLanguages,
  interfaceWords,
} from '../../../shared/locales/interface/index.ts'
import { kindNames } from '../../../shared/model/index.ts'

/** Every text of a language by its key, `library.empty.title`. */
function textsOf(language: InterfaceLanguage): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const collect = (value: unknown, key: string): void => {
    if (typeof value === 'string') texts.set(key, value)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) collect(inner, key === '' ? name : `${key}.${name}`)
    } else throw new TypeError(`${key} is no text`)
  }
  collect(interfaceWords(language), '')
  return texts
}

function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted()
}

const base = textsOf('sq')

describe.each(interfaceLanguages.map((language) => ({ language })))(
  'the window in $language',
  ({ language }) => {
    const texts = textsOf(language)

    test('says all that the base locale says, and no more', () => {
      const few = [...base.keys()]
        .filter((key) => key.endsWith('_other'))
        .map((key) => key.replace('_other', '_few'))
      const expected = [...base.keys(), ...(language === 'sr' ? few : [])]
      expect([...texts.keys()].toSorted()).toEqual(expected.toSorted())
    })

    test('leaves no text empty, and none with loose spaces', () => {
      expect([...texts].filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([])
    })

    test('puts the same values into its texts', () => {
      for (const [key, text] of texts) {
        // One plan may be said without its number.
        if (key.endsWith('_one')) continue
        const other = base.get(key.replace(/_few$/, '_other')) ?? ''
        expect({ key, variables: variablesIn(text) }).toEqual({ key, variables: variablesIn(other) })
      }
    })

    test('has no braces but those of its values', () => {
      expect([...texts].filter(([, text]) => /[{}]/.test(text.replaceAll(/\{\{\w+\}\}/g, '')))).toEqual([])
    })

    test('has a sentence for each failure, and a word for each kind and paper', () => {
      const words = interfaceWords(language)
      for (const code of errorCodes) expect(words.errors[code]).toMatch(/[.}]$/)
      expect(Object.keys(words.kinds)).toEqual(kindNames)
      expect(Object.keys(words.exporting.formatNames)).toEqual([...exportFormats])
    })
  },
)

test('Albanian is written with its own letters, and Serbian in Latin script', () => {
  expect([...base.values()].join('')).toMatch(/ë.*ç|ç.*ë/su)
  expect([...textsOf('sr').values()].filter((text) => /\p{Script=Cyrillic}/u.test(text))).toEqual([])
})

/** Whether a text has words of its own beside the values that are put into it. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replaceAll(/\{\{.*?\}\}/g, ''))
}

test('no Serbian or English text was left in Albanian', () => {
  /** Alike in every language: the program's name, the languages' own names, and what is only signs and values. */
  const signs =
    /^(?:common\.(?:appName|windowTitle|dash|coded|shortAndLong|labelled|languages|periods|sizes)|exporting\.stageOf|content\.indicator\.baselineOf)/
  const alike = (language: InterfaceLanguage): readonly string[] =>
    [...textsOf(language)]
      .filter(([key, text]) => !signs.test(key) && hasWords(text) && base.get(key) === text)
      .map(([, text]) => text)
  const meant = {
    sr: ['{{count}} plan', 'Biblioteka', 'Tema', 'Donator', 'Komanda', 'Rezultat', 'Licenca'],
    en: ['{{count}} plan', 'Euro (€)'],
  }
  expect(alike('sr').filter((text) => !meant.sr.includes(text))).toEqual([])
  expect(alike('en').filter((text) => !meant.en.includes(text))).toEqual([])
})
