import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultFormat, formatOf, formatSchema, formats } from '../../../shared/formats/index.ts'
import { kinds } from '../../../shared/model/index.ts'

describe('formats', () => {
  it('are found by id, the default being that of a new plan', () => {
    expect(formatOf('kosovo-municipal')).toBe(defaultFormat)
    expect(formatOf('toString')).toBeNull()
    expect(kinds.plan.fields.format.initial).toBe(defaultFormat.id)
  })

  it('fit the schema of formats, strict as it is', () => {
    for (const format of formats) expect(formatSchema.parse(format)).toEqual(format)
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length)
  })

  it('say every phrase in three languages, with the same placeholders', () => {
    for (const phrase of phrasesIn(formats)) {
      const used = [phrase.sq, phrase.sr, phrase.en].map((text) => placeholders(text))
      // `ofField` is declined for Albanian only.
      expect(used[1]).toEqual(used[0]?.map((name) => (name === 'ofField' ? 'field' : name)))
      expect(used[2]).toEqual(used[1])
      expect([phrase.sq, phrase.sr, phrase.en].filter((text) => text === '').length % 3).toBe(0)
    }
  })

  it('have no chapter of one role twice', () => {
    for (const { chapters } of formats) {
      const roles = chapters.map(({ role }) => role).filter((role) => role !== '')
      expect(new Set(roles).size).toBe(roles.length)
    }
  })

  it('are named nowhere in compose', () => {
    const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'document')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    )
    expect(files.length).toBeGreaterThan(20)
    for (const file of files) {
      const source = readFileSync(join(folder, file), 'utf8')
      for (const { id } of formats) expect(source).not.toContain(id)
    }
  })
})

interface Phrase {
  readonly sq: string
  readonly sr: string
  readonly en: string
}

/** Every phrase anywhere in a value. */
function phrasesIn(value: unknown): readonly Phrase[] {
  if (typeof value !== 'object' || value === null) return []
  if (isPhrase(value)) return [value]
  return Object.values(value).flatMap(phrasesIn)
}

function isPhrase(value: object): value is Phrase {
  return 'sq' in value && 'sr' in value && 'en' in value
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted()
}
