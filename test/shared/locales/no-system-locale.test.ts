import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'

const locales = join(import.meta.dirname, '..', '..', '..', 'shared', 'locales')
const rooms = ['common', 'albanian', 'serbian', 'english']
const files = [
  join(locales, 'formatting.ts'),
  ...rooms.flatMap((room) => readdirSync(join(locales, room)).map((name) => join(locales, room, name))),
]

describe('formatting asks nothing of the system', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  test.each(files.map((file) => [file.slice(locales.length + 1), file]))('%s', (_name, file) => {
    const source = readFileSync(file, 'utf8').replace(/\/\*\*.*?\*\//gs, '')
    expect(source).not.toMatch(/\bIntl\b|\bDate\b|toLocale|localeCompare|process\.|navigator/)
  })

  test('and works where the system knows no locale and no time', async () => {
    vi.stubGlobal('Intl', undefined)
    vi.stubGlobal('Date', undefined)
    vi.resetModules()
    const { formatting } = await import('../../../shared/locales/formatting.ts')
    const sq = formatting('sq')
    expect(sq.dateTime('2026-11-21T13:05:00Z', 60)).toBe('21.11.2026, 14:05')
    expect(sq.weekday('2026-11-21')).toBe('e shtunë')
    expect(['Shkodër', 'Suharekë', 'Çair', 'Cërrik'].sort(sq.compare)).toEqual([
      'Cërrik',
      'Çair',
      'Suharekë',
      'Shkodër',
    ])
    expect(sq.integer(12_345)).toBe('12.345')
    expect(sq.list(['a', 'b'])).toBe('a dhe b')
  })
})
