import { expect, test } from 'vitest'
import { readReasons } from '../../../electron/readers/error.ts'
import { failureText } from '../../../renderer/i18n/failure-text.ts'
import { AskFailure } from '../../../renderer/state/ask.ts'
import { errorCodes } from '../../../shared/contract/index.ts'
import { interfaceLanguages } from '../../../shared/locales/interface/index.ts'
import { translateIn } from '../../support/speech.ts'

test.each(interfaceLanguages)('every failure is a finished sentence in %s', (language) => {
  const t = translateIn(language)
  for (const code of [...errorCodes, 'unreachable'] as const) {
    expect(failureText(t, new AskFailure(code))).toMatch(/^\p{Lu}[^{}]+\.$/u)
  }
})

test('a file that cannot be read is told with its reason and its place', () => {
  const t = translateIn('sq')
  const texts = readReasons
    .filter((reason) => reason !== 'too-large')
    .map((reason) => failureText(t, new AskFailure('bad-file', { reason, place: '12:5 fields[0].name' })))
  expect(new Set(texts).size).toBe(texts.length)
  for (const text of texts) expect(text).toContain('Vendi: 12:5 fields[0].name.')
  expect(failureText(t, new AskFailure('bad-file', { reason: 'constructor' }))).toContain('nuk është plan')
})

test('a refused change is told with its problem', () => {
  const t = translateIn('sq')
  const refused = (problem: string) => failureText(t, new AskFailure('operation-refused', { problem }))
  expect(refused('invalid-values')).toContain('tepër e gjatë')
  expect(refused('toString')).toContain('Provoni përsëri.')
})

test('a file that another program holds is told by its name', () => {
  const t = translateIn('sq')
  const inUse = (path: string) => failureText(t, new AskFailure('file-in-use', { path }))
  expect(inUse('/home/arta/Plani.xlsx')).toContain('“Plani.xlsx” është i hapur')
  expect(inUse('C:\\Users\\Arta\\Plani.xlsx')).toContain('“Plani.xlsx”')
})

/** Where saving fails for what happens outside the program, and what its user is told to do. */
const outside: readonly (readonly [string, AskFailure, Readonly<Record<string, string>>])[] = [
  [
    'a full disk',
    new AskFailure('disk-full'),
    { sq: 'Lironi vend', sr: 'Oslobodite prostor', en: 'Free some space' },
  ],
  [
    'a folder that may not be written to',
    new AskFailure('not-writable', { path: '/a' }),
    { sq: 'Zgjidhni një dosje tjetër', sr: 'Izaberite drugu fasciklu', en: 'Choose another folder' },
  ],
  [
    'a stick that was pulled out while a file was saved',
    new AskFailure('folder-gone', { path: '/a' }),
    { sq: 'Futeni përsëri', sr: 'Priključite je ponovo', en: 'Plug it in again' },
  ],
  [
    'a stick that was pulled out under the library',
    new AskFailure('library-unavailable', { reason: 'input-output' }),
    { sq: 'futeni përsëri', sr: 'priključite je ponovo', en: 'plug it in again' },
  ],
  [
    'a library that another program is writing',
    new AskFailure('library-unavailable', { reason: 'busy' }),
    { sq: 'a e ka hapur dikush tjetër', sr: 'otvorio neko drugi', en: 'nobody else has it open' },
  ],
  [
    'a file that another program has open',
    new AskFailure('file-in-use', { path: '/a/Plani.plv' }),
    { sq: 'Mbylleni atje', sr: 'Zatvorite je tamo', en: 'Close it there' },
  ],
  [
    'a library that is open on another computer',
    new AskFailure('read-only', { reason: 'held', machine: 'ZYRA-2' }),
    { sq: 'kompjuteri ZYRA-2', sr: 'ZYRA-2', en: 'The computer ZYRA-2' },
  ],
]

test.each(outside)('%s is told with what to do, in each language', (_, failure, wanted) => {
  for (const language of interfaceLanguages)
    expect(failureText(translateIn(language), failure)).toContain(wanted[language])
})
