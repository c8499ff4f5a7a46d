import { expect, test } from 'vitest'
import { columnsIn } from '../../../renderer/activities/use-columns.ts'
import { writeOwnText } from '../../../renderer/objectives/own-texts.ts'
import { columnsOfTable } from '../../../renderer/objectives/table-columns.ts'
import { changeContext, changeSummary } from '../../../shared/changes/index.ts'
import { composeDocument, composeWorkbook } from '../../../shared/document/index.ts'
import {
  type ActivityColumn,
  activityFieldsOf,
  formats,
  hiddenIn,
  newOwnContent,
  ownText,
  type PlanFormat,
  parseFormat,
  writeFormat,
} from '../../../shared/formats/index.ts'
import { descendantsOf, type Plan } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { planOf } from '../../support/arbitraries/documents.ts'
import { headingRows } from '../../support/tables.ts'

const heading = { sq: 'Si ndiqet puna', sr: 'Kako se prati', en: 'How work is followed' }
const text = 'Raport çdo tre muaj'

/** A plan whose only activity says how it is monitored, and what it builds on. */
function planIn({ id }: PlanFormat) {
  const values = { title: 'Kopshti', monitoring: text, firstYear: 2027, lastYear: 2028 }
  const result = {
    kind: 'result',
    values: { title: 'Dyert hapen' },
    children: [{ kind: 'activity', values }],
  }
  const objective = { kind: 'objective', values: { title: 'Fëmijët', level: 'specific' }, children: [result] }
  return planOf({
    kind: 'plan',
    values: { firstYear: 2027, lastYear: 2028, format: id },
    children: [{ kind: 'field', values: { name: 'Arsimi' }, children: [objective] }],
  })
}

/** A format with one more column, added where its columns are: in the list of them. */
function withColumn(format: PlanFormat): PlanFormat {
  const bare = format.activityTable.columns
    .filter(({ content }) => content !== 'monitoring')
    .map((column) => ({ ...column, below: column.below.filter(({ content }) => content !== 'monitoring') }))
  const column = { content: 'monitoring', heading, minimum: 20, weight: 1, below: [] } as const
  return { ...format, activityTable: { ...format.activityTable, columns: [...bare, column] } }
}

/** What a plan's papers, spreadsheet, pages and form have of a column. */
function expectEverywhere(plan: Plan, format: PlanFormat, column: ActivityColumn['content']): void {
  const options = { format, language: 'sq', now: '2026-11-21T10:00:00Z' } as const
  const tree = composeDocument(plan, options)
  expect(headingRows(tree).flat()).toContain(heading.sq)
  expect(JSON.stringify(tree)).toContain(text)
  const cells = composeWorkbook(plan, { ...options, revision: 1 }).sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.flatMap((cell) => (cell?.type === 'text' ? cell.text : []))),
  )
  expect(cells).toEqual(expect.arrayContaining([heading.sq, text]))
  const words = { title: '', say: ({ sq }: { readonly sq: string }) => sq, costs: [], isNarrow: false }
  expect(columnsOfTable(format, words).map(({ head }) => head)).toContain(heading.sq)
  expect(columnsIn(format)).toContain(column)
  expect(activityFieldsOf(format)).toContain(column)
}

test.each(formats.map((format) => [format.id, format] as const))(
  'a column that is added to %s is in its papers, its spreadsheet, its pages and its form',
  (_, shipped) => {
    const format = withColumn(shipped)
    const plan = planIn(format)
    expectEverywhere(plan, format, 'monitoring')
    expect(hiddenIn(plan, format).filter(({ field }) => field === 'monitoring')).toEqual([])
  },
)

test.each(formats.map((format) => [format.id, format] as const))(
  'so is one that nobody but a copy of %s has, and another format only keeps what stands in it',
  (_, shipped) => {
    const content = newOwnContent('Ku? (Lagjja ë)', shipped.activityTable.columns)
    expect(content).toBe('own:ku-lagjja-e')
    const column = { content, heading, minimum: 20, weight: 1, below: [] }
    const columns = [...shipped.activityTable.columns, column]
    const made = { ...shipped, activityTable: { ...shipped.activityTable, columns } }
    const parsed = parseFormat(writeFormat(made))
    expect(parsed).toEqual({ ok: true, format: made })
    const empty = planIn(shipped)
    const [activity] = descendantsOf(empty, empty.id, 'activity')
    const write = (plan: Plan, words: string): Plan =>
      apply(plan, writeOwnText(plan, activity?.id ?? '', content, words))
    const plan = write(write(empty, 'Kodra'), text)
    expect(descendantsOf(plan, plan.id, 'own-text')).toMatchObject([{ column: 'ku-lagjja-e', text }])
    expectEverywhere(plan, made, content)
    const isTold = (format: PlanFormat): boolean =>
      hiddenIn(plan, format).some(({ kind, field }) => kind === 'own-text' && field === 'text')
    expect([isTold(shipped), isTold(made)]).toEqual([true, false])
    const operations = writeOwnText(plan, activity?.id ?? '', content, 'Kodra')
    const context = changeContext(plan, 'sq', new Map(), [made])
    expect(changeSummary({ operations, inverse: [] }, context)).toMatch(/^U ndryshua Si ndiqet puna te \d/)
    expect(ownText(write(plan, ''), activity?.id ?? '', content)).toBe('')
    expect(descendantsOf(write(plan, ''), plan.id, 'own-text')).toEqual([])
  },
)

test('a second column of a name has an id of its own, and no file has any other id', () => {
  const [format] = formats
  if (format === undefined) throw new Error('no format')
  const withOwn = (content: ActivityColumn['content']): PlanFormat => ({
    ...format,
    activityTable: {
      ...format.activityTable,
      columns: [{ content, heading, minimum: 20, weight: 1, below: [] }],
    },
  })
  expect(newOwnContent('Lagjja', withOwn('own:lagjja').activityTable.columns)).toBe('own:lagjja-2')
  expect(newOwnContent('Чија', format.activityTable.columns)).toBe('own:x')
  for (const id of ['', 'A', '../x', 'a b', '__proto__', 'x'.repeat(101), '-']) {
    expect(parseFormat(writeFormat(withOwn(`own:${id}`))).ok, id).toBe(false)
  }
})
