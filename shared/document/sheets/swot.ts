import { childrenOf, type EntityOf } from '../../model/index.ts'
import type { Context } from '../compose/context.ts'
import { nameOf } from '../compose/labels.ts'
import type { Sheet, SheetRow } from '../workbook.ts'
import { columns, headings, sheetRow, text } from './cells.ts'
import { runningText } from './running.ts'

const quadrants: readonly EntityOf<'swot-item'>['quadrant'][] = [
  'strengths',
  'weaknesses',
  'opportunities',
  'threats',
]

/** The SWOT items of all fields, one row each. */
export function swotSheet(context: Context): Sheet {
  const { swot, sheets } = context.words
  const fields = childrenOf(context.plan, context.plan.id, 'field')
  return {
    name: sheets.swot,
    orientation: 'landscape',
    paper: 'A4',
    columns: columns([30, 20, 90], 0),
    headerRows: 1,
    rows: [
      headings([swot.field, swot.quadrant, swot.item]),
      ...fields.flatMap((field) => fieldRows(context, field)),
    ],
    header: runningText(context),
  }
}

function fieldRows(context: Context, field: EntityOf<'field'>): readonly SheetRow[] {
  const items = childrenOf(context.plan, field.id, 'swot-item')
  return quadrants.flatMap((quadrant) =>
    items
      .filter((item) => item.quadrant === quadrant)
      .map((item) => {
        const cells = [nameOf(context, field), context.words.swot[quadrant], item.text]
        return sheetRow(
          'plain',
          item.id,
          cells.map((value) => text(value)),
        )
      }),
  )
}
