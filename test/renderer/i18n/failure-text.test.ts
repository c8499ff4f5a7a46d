import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { readReasons } from '../../../electron/readers/error.ts'
import { failureText } from '../../../renderer/i18n/failure-text.ts'
import { AskFailure } from '../../../renderer/state/ask.ts'
import { errorCodes } from '../../../shared/contract/index.ts'
import { interfaceLanguages, interfaceWords } from '../../../shared/locales/interface/index.ts'

beforeAll(async () => {
  await i18next.init({
    lng: 'sq',
    defaultNS: 'interface',
    resources: Object.fromEntries(interfaceLanguages.map((one) => [one, { interface: interfaceWords(one) }])),
    interpolation: { escapeValue: false },
  })
})

test.each(interfaceLanguages)('every failure is a finished sentence in %s', (language) => {
  const t = i18next.getFixedT(language, 'interface')
  for (const code of [...errorCodes, 'unreachable'] as const) {
    expect(failureText(t, new AskFailure(code))).toMatch(/^\p{Lu}[^{}]+\.$/u)
  }
})

test('a file that cannot be read is told with its reason and its place', () => {
  const t = i18next.getFixedT('sq', 'interface')
  const texts = readReasons
    .filter((reason) => reason !== 'too-large')
    .map((reason) => failureText(t, new AskFailure('bad-file', { reason, place: '12:5 fields[0].name' })))
  expect(new Set(texts).size).toBe(texts.length)
  for (const text of texts) expect(text).toContain('Vendi: 12:5 fields[0].name.')
  expect(failureText(t, new AskFailure('bad-file', { reason: 'constructor' }))).toContain('nuk është plan')
})

test('a refused change is told with its problem', () => {
  const t = i18next.getFixedT('sq', 'interface')
  const refused = (problem: string) => failureText(t, new AskFailure('operation-refused', { problem }))
  expect(refused('invalid-values')).toContain('tepër e gjatë')
  expect(refused('toString')).toContain('Provoni përsëri.')
})

test('a file that another program holds is told by its name', () => {
  const t = i18next.getFixedT('sq', 'interface')
  const inUse = (path: string) => failureText(t, new AskFailure('file-in-use', { path }))
  expect(inUse('/home/arta/Plani.xlsx')).toContain('“Plani.xlsx” është i hapur')
  expect(inUse('C:\\Users\\Arta\\Plani.xlsx')).toContain('“Plani.xlsx”')
})
