import type { Paper } from './paper.ts'
import { plainSlab, type Slab } from './slab.ts'
import { cutStack, type PlacedLine, type Stack } from './stack.ts'

/** How a stack of lines stands on a page. */
export interface TextSlabOptions {
  readonly before: number
  readonly after: number
  readonly keepsSpace?: boolean
  readonly keepWithNext: boolean
  /** RRGGBB. */
  readonly color?: string
  /** Called with the page and place where its first line is drawn. */
  readonly onDraw?: (paper: Paper, x: number, y: number) => void
}

/** Fewer lines of a paragraph never stand alone at the foot or the top of a page. */
const fewest = 2

/** Makes a slab of lines that may be parted between lines, but not so that one stands alone. */
export function textSlab(stack: Stack, options: TextSlabOptions): Slab {
  const { before, after, keepsSpace = false, keepWithNext, color, onDraw } = options
  return {
    ...plainSlab,
    before,
    after,
    keepsSpace,
    keepWithNext,
    isLoose: true,
    height: stack.height,
    least: leastOf(stack),
    draw: (paper, x, y) => {
      onDraw?.(paper, x, y)
      drawLines(paper, stack.lines, x, y, color)
    },
    split: (room) => {
      const parts = splitText(stack, room)
      if (!parts) return null
      const rest = { ...options, before: 0 }
      delete rest.onDraw
      return [textSlab(parts[0], { ...options, after: 0, keepWithNext: false }), textSlab(parts[1], rest)]
    },
  }
}

/** Draws a stack's lines, its top left corner here. */
export function drawLines(
  paper: Paper,
  lines: readonly PlacedLine[],
  x: number,
  y: number,
  color?: string,
): void {
  for (const one of lines) paper.text(one.line, x + one.x, y + one.top, color)
}

function splitText(stack: Stack, room: number): [Stack, Stack] | null {
  const tops = topsOf(stack)
  const fitting = tops.filter((_, index) => (tops[index + 1] ?? stack.height) <= room + 0.01).length
  const count = Math.min(fitting, tops.length - fewest)
  if (count < fewest) return null
  return cutStack(stack, tops[count] ?? 0)
}

function leastOf(stack: Stack): number {
  const tops = topsOf(stack)
  return tops.length < fewest * 2 ? stack.height : (tops[fewest] ?? stack.height)
}

/** Where lines begin; lines side by side count once. */
function topsOf({ lines }: Stack): number[] {
  return [...new Set(lines.map(({ top }) => top))]
}
