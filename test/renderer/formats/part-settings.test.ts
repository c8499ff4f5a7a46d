import { expect, test } from 'vitest'
import * as parts from '../../../renderer/formats/part-settings.ts'
import type { Setting } from '../../../renderer/formats/settings.ts'
import { defaultFormat, formats, type PlanFormat } from '../../../shared/formats/index.ts'

const phrase = { sq: 'a', sr: 'b', en: 'c' }

/** Which values of a part the fields of the editor change, whatever is chosen in them. */
function changed<T extends object>(settings: readonly Setting<T>[]): readonly string[] {
  return settings.flatMap((setting) => {
    if (setting.type === 'choice') return setting.choices.flatMap(({ change }) => Object.keys(change))
    return Object.keys(setting.type === 'flag' ? setting.write(true) : setting.write(phrase))
  })
}

/** What a part says that neither these fields nor those named change. */
function notEdited<T extends object>(
  of: T,
  settings: readonly Setting<T>[],
  elsewhere: string,
): readonly string[] {
  const known = new Set([...changed(settings), ...elsewhere.split(' ')])
  return Object.keys(of).filter((name) => !known.has(name))
}

/** Every part of a format, with its fields and what is changed elsewhere or says which part it is. */
function unknownIn({ levels, chapters, objectiveParts, ...format }: PlanFormat): readonly string[] {
  const { indicatorTable, activityTable, budgetTable } = format
  return [
    ...levels.flatMap((level) => [
      ...notEdited(level, [...parts.levelSettings, ...parts.placeSettings], 'kind level heading'),
      ...notEdited(level.heading, parts.headingSettings, ''),
    ]),
    ...notEdited(format.cover, parts.coverSettings, ''),
    ...chapters.flatMap((chapter) =>
      notEdited(
        chapter,
        [...parts.chapterSettings, parts.contentSetting, parts.roleSetting],
        'heading orientation',
      ),
    ),
    ...objectiveParts.flatMap((part) =>
      notEdited(part, [...parts.objectivePartSettings, ...parts.bandSettings], 'content columns'),
    ),
    ...activityTable.totals.flatMap((row) =>
      notEdited(row, [...parts.totalsSettings, ...parts.totalsLevelSettings], 'after label'),
    ),
    ...indicatorTable.columns.flatMap((column) =>
      notEdited(
        column,
        [...parts.indicatorColumnSettings, ...parts.targetSettings],
        'content heading minimum weight',
      ),
    ),
    ...notEdited(indicatorTable, parts.indicatorTableSettings, 'columns'),
    ...notEdited(budgetTable, parts.budgetSettings, 'sources'),
    ...notEdited(budgetTable.sources, parts.sourceSettings, ''),
    ...notEdited(format.newPlan, parts.newPlanSettings, 'numberStyle years'),
  ]
}

test('whatever the parts of a format say can be changed in its editor', () => {
  for (const format of formats) expect(unknownIn(format), format.id).toEqual([])
  const grown = { ...defaultFormat, budgetTable: { ...defaultFormat.budgetTable, footer: phrase } }
  expect(unknownIn(grown)).toEqual(['footer'])
})

test('a field shows what the part says, and changes nothing else', () => {
  const [chapter] = defaultFormat.chapters
  if (chapter === undefined) throw new Error('no chapter')
  for (const setting of parts.chapterSettings) {
    if (setting.type !== 'flag') continue
    for (const value of [true, false]) {
      const next = { ...chapter, ...setting.write(value) }
      expect(setting.read(next)).toBe(value)
      expect(Object.keys(next)).toEqual(Object.keys(chapter))
    }
  }
})
