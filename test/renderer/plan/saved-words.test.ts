import { expect, test } from 'vitest'
import { savedWords } from '../../../renderer/plan/saved-words.ts'
import { speechIn } from '../../support/speech.ts'

const speech = speechIn('sq')

/** On the clock of this machine. */
const at = (day: number, hour: number): number => new Date(2026, 10, day, hour, 5).getTime()

test('what was stored today has its time, what was stored before its day too', () => {
  expect(savedWords(speech, at(22, 9), at(22, 23))).toBe('Ruajtur në 09:05')
  expect(savedWords(speech, at(21, 23), at(22, 0))).toBe('Ruajtur më 21.11.2026, 23:05')
  expect(savedWords(speech, null)).toBe('')
})
