import type { Column } from '../../../../shared/document/tree.ts'
import { points } from '../../common/geometry.ts'

/**
 * Widths of a table's columns in points that add up to `available`: each its least width and its share of what is left.
 * Where the paper has less than the least widths ask for, all shrink alike.
 */
export function columnWidths(columns: readonly Column[], available: number): readonly number[] {
  const least = columns.map((column) => points(column.minimum))
  const needed = least.reduce((sum, width) => sum + width, 0)
  if (needed >= available) return least.map((width) => (width * available) / needed)
  const weights = columns.map((column) => column.weight)
  const weight = weights.reduce((sum, one) => sum + one, 0)
  const spare = available - needed
  return least.map((width, index) => {
    const share = weight === 0 ? 1 / columns.length : (weights[index] ?? 0) / weight
    return width + spare * share
  })
}
