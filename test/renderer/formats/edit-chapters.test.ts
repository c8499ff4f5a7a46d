import { describe, expect, test } from 'vitest'
import { problemOf } from '../../../renderer/formats/edit.ts'
import { kindSettings, newChapter } from '../../../renderer/formats/edit-chapters.ts'
import { type Chapter, chapterContents, defaultFormat, formats } from '../../../shared/formats/index.ts'
import { kinds } from '../../../shared/model/index.ts'

const heading = { sq: 'Komunikimi', sr: '', en: '' }

/** What a chapter may be made into: its contents, then its roles. */
function choices(chapters: readonly Chapter[], own: Chapter): readonly (readonly string[])[] {
  return kindSettings(chapters, own).map((setting) =>
    setting.type === 'choice' ? setting.choices.map(({ value }) => value) : [],
  )
}

describe('a chapter that no format has', () => {
  test('is one of text, of a role that is free', () => {
    const chapters = defaultFormat.chapters.filter(({ role }) => role !== 'monitoring')
    const made = newChapter(chapters, heading)
    expect([made.role, made.content]).toEqual(['monitoring', 'sections'])
    expect(newChapter(defaultFormat.chapters, heading).role).toBe('')
  })

  test('can be made into every kind of chapter where nothing is taken', () => {
    const made = newChapter([], heading)
    const [contents, roles] = choices([made], made)
    expect([...(contents ?? [])].toSorted()).toEqual([...chapterContents].toSorted())
    expect(roles).toEqual([...(kinds.section.fields.role.choices ?? []), ''])
  })

  test('is never made into one that the format could not be kept with', () => {
    for (const format of formats) {
      const made = newChapter(format.chapters, heading)
      for (const setting of kindSettings(format.chapters, made)) {
        if (setting.type !== 'choice') continue
        for (const { change } of setting.choices) {
          expect(problemOf({ ...format, chapters: [...format.chapters, { ...made, ...change }] })).toBeNull()
        }
      }
    }
  })

  test('keeps what it is among what it may be', () => {
    for (const chapter of defaultFormat.chapters) {
      const [contents, roles] = choices(defaultFormat.chapters, chapter)
      expect(contents).toContain(chapter.content)
      expect(roles).toContain(chapter.role)
    }
  })
})
