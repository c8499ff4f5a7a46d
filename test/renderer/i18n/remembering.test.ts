import { expect, test } from 'vitest'
import type { Translate } from '../../../renderer/i18n/language.ts'
import { remembering } from '../../../renderer/i18n/remembering.ts'
import { translateIn } from '../../support/speech.ts'

let asked = 0
const t = remembering(
  new Proxy(translateIn('sq'), {
    apply(target, self, args: Parameters<Translate>): unknown {
      asked += 1
      return Reflect.apply(target, self, args)
    },
  }),
)

test('a text is put together once for the same values', () => {
  const name = (title: string): string => t('common.coded', { code: '1.1.1', title })
  expect(name('Trajnime')).toBe('1.1.1 Trajnime')
  const before = asked
  expect(name('Trajnime')).toBe('1.1.1 Trajnime')
  expect(asked).toBe(before)
  expect(name('Punëtori')).toBe('1.1.1 Punëtori')
})

test('texts beyond what is remembered are put together as well', () => {
  const titles = Array.from({ length: 5_000 }, (_, index) => `Trajnimi ${index}`)
  for (const round of [1, 2]) {
    for (const title of titles)
      expect(t('common.coded', { code: `${round}`, title })).toBe(`${round} ${title}`)
  }
})
