import type { Cell } from '../tree.ts'
import type { Context } from './context.ts'
import { costTexts } from './cost-cell.ts'
import { amountIn, amountStretches, isAmount, isSummed, type Slot } from './implementation-columns.ts'
import { amountText, figure } from './money.ts'
import { runOf } from './phrases.ts'
import { blank, cellOf, textCell } from './table.ts'
import { body } from './text.ts'
import type { TotalRow } from './total-rows.ts'

/**
 * The cells of a row of sums: its label over the columns before the first of amounts, a sum in each of these or one over
 * all of them, one empty cell over each stretch of others.
 * @param before how many columns stand before `slots` that the label covers as well
 */
export function totalCells(
  context: Context,
  slots: readonly Slot[],
  before: number,
  total: TotalRow,
): readonly Cell[] {
  const labelled = slots.findIndex(isSummed)
  const from = labelled === -1 ? slots.length : labelled
  const columnSpan = from + before
  const name = columnSpan === 0 ? [] : [textCell(total.label, { columnSpan })]
  const cells = stretchesFrom(slots, from, total).map(([slot, width]) => {
    if (width.isEmpty || total.sums === null) return blank({ columnSpan: width.columns })
    if (total.show === 'sum' && isAmount(slot)) {
      return textCell(figure(context, total.sums.total), { columnSpan: width.columns, align: 'center' })
    }
    return isAmount(slot)
      ? textCell(figure(context, amountIn(slot, total.sums)))
      : costSum(context, slot, total)
  })
  return [...name, ...cells]
}

interface Stretch {
  readonly columns: number
  readonly isEmpty: boolean
}

/** Columns that share a cell: those without a sum beside each other, and those under one sum. */
function stretchesFrom(
  slots: readonly Slot[],
  from: number,
  { show }: TotalRow,
): readonly (readonly [Slot, Stretch])[] {
  const summed = show === 'sum' ? columnsOfSum(slots) : slots.map(isSummed)
  const stretches: [Slot, { columns: number; isEmpty: boolean }][] = []
  for (const [index, slot] of slots.entries()) {
    if (index < from) continue
    const isEmpty = summed[index] !== true
    const last = stretches.at(-1)
    const isJoined = last?.[1].isEmpty === isEmpty && (isEmpty || (show === 'sum' && isAmount(slot)))
    if (last !== undefined && isJoined) last[1].columns += 1
    else stretches.push([slot, { columns: 1, isEmpty }])
  }
  return stretches
}

/** Where one sum over all stands: in the column of totals, else over the first columns of amounts, else in the cost. */
function columnsOfSum(slots: readonly Slot[]): readonly boolean[] {
  if (slots.some(({ type }) => type === 'total')) return slots.map(({ type }) => type === 'total')
  const [stretch] = amountStretches(slots)
  if (stretch === undefined) return slots.map(isSummed)
  return slots.map((_, index) => index >= stretch[0] && index < stretch[1])
}

/** A sum under costs that are said in one cell. */
function costSum(context: Context, slot: Slot, { sums, show }: TotalRow): Cell {
  if (sums === null || slot.type !== 'cost') return blank()
  if (sums.total === 0) return textCell(figure(context, 0))
  const isWhole = show === 'sum' || slot.per === 'plan'
  const texts = isWhole ? [amountText(context, sums.total)] : costTexts(context, sums, 'year')
  return cellOf(texts.map((text) => body(runOf(text))))
}
