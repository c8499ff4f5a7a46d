import type { BudgetSource } from '../../formats/index.ts'
import { periodOf } from '../../model/index.ts'
import type { Sums } from '../../totals/index.ts'
import type { Block, Cell, Row, Table } from '../tree.ts'
import { budgetGroups, budgetSources, countFree, sumsOf } from './budget-groups.ts'
import { type Context, say } from './context.ts'
import { outsideNote } from './implementation.ts'
import { nameOf, shortLabel } from './labels.ts'
import { amountInWords, amountText, currencySign, figure } from './money.ts'
import { runOf } from './phrases.ts'
import { cell, column, headerRow, row, table, textCell } from './table.ts'
import { body, own, paragraph } from './text.ts'

/** The budget in sentences and as a table, both made from the amounts. */
export function budget(context: Context): readonly Block[] {
  const caption = say(context, context.format.sentences.budgetCaption, { currency: currencySign(context) })
  return [
    ...budgetParagraph(context),
    paragraph('caption', runOf(caption), { keepWithNext: true }),
    budgetTable(context, caption),
    ...outsideNote(context),
  ]
}

function budgetParagraph(context: Context): readonly Block[] {
  const { sentences } = context.format
  const { all } = context.totals.plan
  const sources = budgetSources(context)
  const sentencesOfAmounts =
    sources.length === 0
      ? [say(context, sentences.budgetNone)]
      : [totalSentence(context, all.total), sourcesSentence(context, sources), yearsSentence(context, all)]
  const { all: activities, free } = countFree(context)
  const ofFree = free === 0 ? [] : [say(context, sentences.budgetFree, { activities, free })]
  return [body(runOf(sentencesOfAmounts.join(' '))), ...ofFree.map((sentence) => body(runOf(sentence)))]
}

function totalSentence(context: Context, total: number): string {
  return say(context, context.format.sentences.budgetTotal, {
    period: periodOf(context.root),
    total: amountText(context, total),
    words: amountInWords(context, total),
  })
}

function sourcesSentence(context: Context, sources: readonly BudgetSource[]): string {
  const { budgetPart, budgetParts } = context.format.sentences
  const parts = sources.map((type) => {
    const amount = sumsOf(context.totals.plan, type)?.total ?? 0
    return say(context, budgetPart[type], { amount: amountText(context, amount) })
  })
  return say(context, budgetParts, { parts: context.formatting.list(parts) })
}

function yearsSentence(context: Context, { years, whole }: Sums): string {
  const { budgetYear, budgetYears, budgetWhole } = context.format.sentences
  const parts = years.map((amount, index) =>
    say(context, budgetYear, {
      amount: amountText(context, amount),
      year: context.totals.years[index] ?? '',
    }),
  )
  if (context.hasWhole) parts.push(say(context, budgetWhole, { amount: amountText(context, whole) }))
  return say(context, budgetYears, { parts: context.formatting.list(parts) })
}

/** A row for each kind of source and a total, for each group and for all groups together. */
function budgetTable(context: Context, summary: string): Table {
  const { format, totals } = context
  const amounts = totals.years.length + (context.hasWhole ? 1 : 0) + 1
  const groups = budgetGroups(context).flatMap(({ entity, split }) => {
    const name = entity.kind === 'field' ? nameOf(context, entity) : shortLabel(context, entity)
    return groupRows(context, own(context, name), split, 'subtotal').map((one) => ({
      ...one,
      entity: entity.id,
    }))
  })
  const all = groupRows(context, runOf(say(context, format.budgetTable.allGroups)), totals.plan, 'total')
  return table({
    summary,
    columns: [column(28, 2), column(28, 2), ...Array.from({ length: amounts }, () => column(19, 1, 'end'))],
    headerRows: 1,
    rows: [header(context), ...groups, ...all],
  })
}

function header(context: Context): Row {
  const { group, source, total } = context.format.budgetTable
  const whole = context.hasWhole ? [context.words.cost.wholePlan] : []
  const amounts = [...context.totals.years.map(String), ...whole, say(context, total)]
  return headerRow([
    textCell(say(context, group)),
    textCell(say(context, source)),
    ...amounts.map((text) => textCell(text, { align: 'center' })),
  ])
}

function groupRows(
  context: Context,
  name: Parameters<typeof cell>[0],
  split: Context['totals']['plan'],
  tone: 'subtotal' | 'total',
): readonly Row[] {
  const { sources, total } = context.format.budgetTable
  const types = budgetSources(context)
  const first = cell(name, { rowSpan: types.length + 1 })
  const rows = types.map((type, index) => {
    const cells = [textCell(say(context, sources[type])), ...amountCells(context, sumsOf(split, type))]
    return row(index === 0 ? [first, ...cells] : cells, { keepWithNext: true })
  })
  const totalCells = [textCell(say(context, total), { tone }), ...amountCells(context, split.all, tone)]
  return [...rows, row(rows.length === 0 ? [first, ...totalCells] : totalCells, { tone })]
}

function amountCells(context: Context, sums: Sums | null, tone: Cell['tone'] = null): readonly Cell[] {
  const none = context.totals.years.map(() => 0)
  const { years, whole, total } = sums ?? { years: none, whole: 0, total: 0 }
  const amounts = [...years, ...(context.hasWhole ? [whole] : []), total]
  return amounts.map((amount) => textCell(figure(context, amount), { tone }))
}
