import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freePath, paperName, safeName } from '../../../electron/services/file-name.ts'
import { createEntity } from '../../../shared/model/index.ts'

const place = { id: '01932d3e-0000-7000-8000-000000000001', parent: null, position: 'V' }
const named = (values: object) => paperName(createEntity('plan', place, values))

describe('the name of a paper', () => {
  it('is the authority, the years and the title', () => {
    const values = { authorityName: 'Komuna e Lugbardhës', firstYear: 2027, lastYear: 2029 }
    expect(named({ ...values, title: 'Plani i veprimit 2027–2029' })).toBe(
      'Komuna e Lugbardhës 2027-2029 Plani i veprimit',
    )
    expect(named({ ...values, lastYear: 2027, title: '' })).toBe('Komuna e Lugbardhës 2027')
  })

  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['  ..x.. ', 'x'],
    ['../../etc/passwd', 'etc passwd'],
    ['a\u0000b\u202Ec\n\td', 'a b c d'],
    ['', 'plan'],
    ['...', 'plan'],
    ['CON', '_CON'],
    ['lpt1.txt', '_lpt1.txt'],
    ['Konti', 'Konti'],
    ['e\u0308', 'ë'],
  ])('makes of %j %j', (text, name) => {
    expect(safeName(text)).toBe(name)
  })

  it('is safe whatever the plan is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = safeName(text)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(151)
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}<>:"/\\|?*]|^[ .]|[ .]$|^$/u)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
      }),
    )
  })

  it('is cut at a word', () => {
    const name = safeName('fjalë '.repeat(100))
    expect(name).toMatch(/^(fjalë )+fjalë$/)
    expect(safeName('ë'.repeat(500))).toBe('ë'.repeat(75))
  })
})

describe('a free path', () => {
  it('is numbered past the files that are there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hartuesi-names-'))
    try {
      expect(freePath(folder, 'Plani', 'pdf')).toBe(join(folder, 'Plani.pdf'))
      await writeFile(join(folder, 'Plani.pdf'), '')
      await writeFile(join(folder, 'Plani (2).pdf'), '')
      expect(freePath(folder, 'Plani', 'pdf')).toBe(join(folder, 'Plani (3).pdf'))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
