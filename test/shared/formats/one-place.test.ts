import { expect, test } from 'vitest'
import { columnsIn } from '../../../renderer/activities/use-columns.ts'
import { columnsOfTable } from '../../../renderer/objectives/table-columns.ts'
import { composeDocument, composeWorkbook } from '../../../shared/document/index.ts'
import { activityFieldsOf, formats, hiddenIn, type PlanFormat } from '../../../shared/formats/index.ts'
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

test.each(formats.map((format) => [format.id, format] as const))(
  'a column that is added to %s is in its papers, its spreadsheet, its pages and its form',
  (_, shipped) => {
    const format = withColumn(shipped)
    const plan = planIn(format)
    const options = { format, language: 'sq', now: '2026-11-21T10:00:00Z' } as const
    expect(headingRows(composeDocument(plan, options)).flat()).toContain(heading.sq)
    const cells = composeWorkbook(plan, { ...options, revision: 1 }).sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.flatMap((cell) => (cell?.type === 'text' ? cell.text : []))),
    )
    expect(cells).toEqual(expect.arrayContaining([heading.sq, text]))
    const words = { title: '', say: ({ sq }: { readonly sq: string }) => sq, costs: [] }
    expect(columnsOfTable(format, words).map(({ head }) => head)).toContain(heading.sq)
    expect(columnsIn(format)).toContain('monitoring')
    expect(activityFieldsOf(format)).toContain('monitoring')
    expect(hiddenIn(plan, format).filter(({ field }) => field === 'monitoring')).toEqual([])
  },
)
