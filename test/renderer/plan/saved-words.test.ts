import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import type { Speech } from '../../../renderer/i18n/language.ts'
import { savedWords } from '../../../renderer/plan/saved-words.ts'
import { formatting } from '../../../shared/locales/formatting.ts'
import { interfaceWords } from '../../../shared/locales/interface/index.ts'

let speech: Speech

beforeAll(async () => {
  const words = i18next.createInstance()
  await words.init({
    lng: 'sq',
    defaultNS: 'interface',
    resources: { sq: { interface: interfaceWords('sq') } },
  })
  speech = { t: words.getFixedT('sq', 'interface'), language: 'sq', format: formatting('sq') }
})

/** On the clock of this machine. */
const at = (day: number, hour: number): number => new Date(2026, 10, day, hour, 5).getTime()

test('what was stored today has its time, what was stored before its day too', () => {
  expect(savedWords(speech, at(22, 9), at(22, 23))).toBe('Ruajtur në 09:05')
  expect(savedWords(speech, at(21, 23), at(22, 0))).toBe('Ruajtur më 21.11.2026, 23:05')
  expect(savedWords(speech, null)).toBe('')
})
