import { points } from '../../../../shared/document/layout/geometry.ts'
import { rowGroups } from '../../../../shared/document/layout/grid.ts'
import type { CellLook } from '../../../../shared/document/layout/looks.ts'
import { tones } from '../../../../shared/document/layout/palette.ts'
import type { ListItem, Paragraph, Table } from '../../../../shared/document/tree.ts'
import type { Glyphs } from '../glyphs.ts'

/** What a column cannot do without, in points. */
export interface ColumnNeed {
  /** For the longest number: an amount is never broken. */
  readonly numbers: number
  /** For the longest number or word of usual length, and what the tree asks for at least. */
  readonly words: number
}

/** Longer words may be cut: no column is widened for them. In letters. */
const longestKept = 15
const number = /^[\d.,\u00a0\u202f%€/–-]+$/

/** The needs of each column in letters of a size. */
export function columnNeeds(
  table: Table,
  look: CellLook,
  size: number,
  glyphs: Glyphs,
): readonly ColumnNeed[] {
  const numbers = table.columns.map(() => 0)
  const words = table.columns.map(() => 0)
  for (const { rows, cells } of rowGroups(table)) {
    for (const { cell, row, column, columnSpan } of cells) {
      if (cell === null || columnSpan > 1) continue
      const face = {
        family: look.family,
        bold: tones[cell.tone ?? rows[row]?.tone ?? 'plain'].bold,
        italic: false,
      }
      for (const word of wordsOf(cell.blocks.flatMap(textsOf))) {
        const width = glyphs.width(word, face) * size
        if (number.test(word)) numbers[column] = Math.max(numbers[column] ?? 0, width)
        else if (word.length <= longestKept) words[column] = Math.max(words[column] ?? 0, width)
      }
    }
  }
  const around = 2 * look.paddingX + 1.5
  return table.columns.map(({ minimum }, index) => {
    const least = Math.max(numbers[index] ?? 0, 4) + around
    return { numbers: least, words: Math.max(least, (words[index] ?? 0) + around, points(minimum)) }
  })
}

function textsOf(
  block: Paragraph | { readonly type: 'list'; readonly items: readonly ListItem[] },
): readonly string[] {
  const texts: readonly (Paragraph | ListItem)[] = block.type === 'list' ? block.items : [block]
  return texts.flatMap(({ content }) =>
    content.map((inline) => (inline.type === 'text' ? inline.text : '0000')),
  )
}

function wordsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(/[ \t\n]+|(?<=\p{L}[/–-])/u)).filter((word) => word !== '')
}

/**
 * Widths that add up to `available`: what each column needs for its words, and its share of what is left. Where there is
 * less, numbers keep what they need and words shrink.
 */
export function shareWidths(
  table: Table,
  needs: readonly ColumnNeed[],
  available: number,
): readonly number[] {
  const words = needs.map((need) => need.words)
  const numbers = needs.map((need) => need.numbers)
  if (total(words) <= available) return grow(words, weightsOf(table), available)
  if (total(numbers) > available) return numbers.map((width) => (width * available) / total(numbers))
  const spare = needs.map((need) => need.words - need.numbers)
  return grow(numbers, spare, available)
}

function weightsOf({ columns }: Table): readonly number[] {
  const weights = columns.map((column) => column.weight)
  return total(weights) > 0 ? weights : columns.map(() => 1)
}

function grow(widths: readonly number[], weights: readonly number[], available: number): readonly number[] {
  const left = available - total(widths)
  const weight = total(weights)
  return widths.map((width, index) => width + (weight === 0 ? 0 : (left * (weights[index] ?? 0)) / weight))
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}
