import { points } from '../../../shared/document/layout/geometry.ts'
import { rowGroups } from '../../../shared/document/layout/grid.ts'
import type { CellLook } from '../../../shared/document/layout/looks.ts'
import { tones } from '../../../shared/document/layout/palette.ts'
import type { Cell, Table } from '../../../shared/document/tree.ts'

/** What the columns of a table come to: their widths, and the letters that fit them, in points. */
export interface ColumnSetting {
  readonly widths: readonly number[]
  readonly size: number
}

/** Width of a word in points at a letter size of one point. */
export type MeasureWord = (word: string, family: CellLook['family'], bold: boolean) => number

/** Words that are longer may break; they do not widen a column. */
const longestWord = 26
/** No word claims more of the page for its column than this share. */
const greatestShare = 0.3
/** A page too narrow for all minimums takes no more from one than the rest of this share. */
const leastShare = 0.6
const letter = /\p{L}/u
/** Where a line may break: at spaces, and after a stroke or dash between words. */
export const breaks = /[ \t\n]+|(?<=\p{L}[/–—])(?=\p{L})|(?<=\p{L}{2}-)(?=\p{L}{4})/u

/**
 * Works out widths that fill `available` points: no column is narrower than its minimum or its longest word, as long
 * as the page has room; letters are made smaller before words break, and amounts break last of all. What is left over
 * goes by weight.
 */
export function columnSetting(
  table: Table,
  available: number,
  look: CellLook,
  measure: MeasureWord,
): ColumnSetting {
  const widest = widestWords(table, look, measure)
  const minimums = table.columns.map(({ minimum }) => points(minimum))
  const claims = (size: number): Claims => claimsOf(widest, minimums, available, size, 2 * look.paddingX + 1)
  const size = look.sizes.find((one) => sum(claims(one).whole) <= available) ?? look.sizes.at(-1) ?? 7
  const { whole, numbers, least } = claims(size)
  if (sum(whole) <= available) {
    const weights = table.columns.map(({ weight }) => weight)
    return { size, widths: shareByWeight(minimums, whole, weights, available) }
  }
  const widths = between(numbers, whole, available) ?? between(least, numbers, available)
  return { size, widths: widths ?? least.map((one) => (one * available) / sum(least)) }
}

/** The widest words of a column, in points at a letter size of one point. */
interface Widest {
  /** With letters: broken where there is no room. */
  word: number
  /** Without: an amount or a year is broken last of all. */
  number: number
}

/** Widths of the columns, from the widest wish to what must be. */
interface Claims {
  /** Minimums, and every word whole. */
  readonly whole: readonly number[]
  /** Minimums, and every number whole. */
  readonly numbers: readonly number[]
  /** Numbers whole, and a part of the minimums. */
  readonly least: readonly number[]
}

function claimsOf(
  widest: readonly Widest[],
  minimums: readonly number[],
  available: number,
  size: number,
  padding: number,
): Claims {
  const room = (width: number): number => Math.min(width * size + padding, available * greatestShare)
  const numbers = widest.map(({ number }, column) => Math.max(minimums[column] ?? 0, room(number)))
  return {
    numbers,
    whole: widest.map(({ word }, column) => Math.max(numbers[column] ?? 0, room(word))),
    least: widest.map(({ number }, column) => Math.max((minimums[column] ?? 0) * leastShare, room(number))),
  }
}

/** Widths between two claims that fill the page; undefined if even the lesser claim is more than there is. */
function between(less: readonly number[], more: readonly number[], available: number): number[] | undefined {
  if (sum(less) > available) return undefined
  const part = (available - sum(less)) / (sum(more) - sum(less))
  return less.map((least, column) => least + ((more[column] ?? least) - least) * part)
}

/** Widths in proportion to minimum and weight, but nowhere under the claim. */
function shareByWeight(
  minimums: readonly number[],
  claims: readonly number[],
  weights: readonly number[],
  available: number,
): number[] {
  const fixed = new Set<number>()
  for (;;) {
    const loose = claims.map((_, column) => column).filter((column) => !fixed.has(column))
    const taken = sum([...fixed].map((column) => claims[column] ?? 0))
    const base = sum(loose.map((column) => minimums[column] ?? 0))
    const weight = sum(loose.map((column) => weights[column] ?? 0))
    const rest = available - taken - base
    const wish = (column: number): number =>
      (minimums[column] ?? 0) + (weight > 0 ? (rest * (weights[column] ?? 0)) / weight : 0)
    const short = loose.filter((column) => wish(column) < (claims[column] ?? 0) - 0.01)
    if (short.length === 0) return claims.map((claim, column) => (fixed.has(column) ? claim : wish(column)))
    for (const column of short) fixed.add(column)
  }
}

/** The widest words of each column; spanning cells claim nothing. */
function widestWords(table: Table, look: CellLook, measure: MeasureWord): Widest[] {
  const widest = table.columns.map(() => ({ word: 0, number: 0 }))
  for (const { cells, rows } of rowGroups(table)) {
    for (const { cell, row, column, columnSpan } of cells) {
      const claim = widest[column]
      if (!cell || !claim || columnSpan > 1) continue
      const bold = tones[cell.tone ?? rows[row]?.tone ?? 'plain'].bold
      measureCell(cell, bold, look, measure, claim)
    }
  }
  return widest
}

function measureCell(cell: Cell, bold: boolean, look: CellLook, measure: MeasureWord, claim: Widest): void {
  for (const block of cell.blocks) {
    const contents = block.type === 'paragraph' ? [block.content] : block.items.map(({ content }) => content)
    const indent = block.type === 'list' ? 1.5 : 0
    for (const inline of contents.flat()) {
      if (inline.type !== 'text') continue
      for (const word of inline.text.split(breaks)) {
        if (word.length > longestWord) continue
        const kind = letter.test(word) ? 'word' : 'number'
        const width = measure(word, look.family, bold || inline.bold === true)
        claim[kind] = Math.max(claim[kind], width + indent)
      }
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
