import { ofField } from '../../locales/document/index.ts'
import { childrenOf, type EntityOf } from '../../model/index.ts'
import type { Block, Cell, Table } from '../tree.ts'
import { type Context, say } from './context.ts'
import { nameOf } from './labels.ts'
import type { Outline } from './outline.ts'
import { runOf } from './phrases.ts'
import { cellOf, column, headerRow, row, table, textCell } from './table.ts'
import { listItem, listOf, own, paragraph, prose } from './text.ts'

type Field = EntityOf<'field'>
type Quadrant = EntityOf<'swot-item'>['quadrant']

/** Side by side, two by two. */
const pairs: readonly (readonly [Quadrant, Quadrant])[] = [
  ['strengths', 'weaknesses'],
  ['opportunities', 'threats'],
]

/** For each field its analysis and, where the format asks for one, its SWOT table. */
export function analysis(context: Context, outline: Outline): readonly Block[] {
  const isAsked = context.format.analysis === 'swot'
  return childrenOf(context.plan, context.plan.id, 'field').flatMap((field) => {
    const blocks = [...prose(context, field.analysis, field.id), ...(isAsked ? swot(context, field) : [])]
    if (blocks.length === 0 && !isAsked) return []
    return [outline.heading({ depth: 2, text: nameOf(context, field), entity: field.id }), ...blocks]
  })
}

/** True if there is anything to analyse: a field, or only fields with prose where the format asks for no table. */
export function hasAnalysis({ plan, format }: Context): boolean {
  return childrenOf(plan, plan.id, 'field').some(
    (field) => format.analysis === 'swot' || field.analysis.length > 0,
  )
}

function swot(context: Context, field: Field): readonly Block[] {
  if (childrenOf(context.plan, field.id, 'swot-item').length === 0) return []
  const caption = swotCaption(context, field)
  return [
    paragraph('caption', runOf(caption), { keepWithNext: true, entity: field.id }),
    swotTable(context, field, caption),
  ]
}

/** The name is declined only where both the sentence and the name are Albanian. */
function swotCaption(context: Context, field: Field): string {
  const name = nameOf(context, field)
  const isAlbanian = context.language === 'sq' && context.root.language === 'sq'
  const phrase = context.format.sentences.swotCaption
  return say(context, phrase, { field: name, ofField: isAlbanian ? ofField(name) : `“${name}”` })
}

function swotTable(context: Context, field: Field, summary: string): Table {
  return table({
    summary,
    columns: [column(60, 1), column(60, 1)],
    keepTogether: true,
    rows: pairs.flatMap((pair) => [
      headerRow(pair.map((quadrant) => textCell(context.words.swot[quadrant]))),
      row(
        pair.map((quadrant) => itemsCell(context, field, quadrant)),
        { entity: field.id },
      ),
    ]),
  })
}

function itemsCell(context: Context, field: Field, quadrant: Quadrant): Cell {
  const items = childrenOf(context.plan, field.id, 'swot-item').filter((item) => item.quadrant === quadrant)
  const list = listOf(items.map((item) => listItem(own(context, item.text), item.id)))
  return cellOf(list === null ? [] : [list])
}
