import { type PageGeometry, points } from '../common/geometry.ts'
import { number } from './content.ts'
import type { Faces } from './faces.ts'

/** Width of the word as a share of the page's diagonal, and its height as a share of the page's shorter side. */
const widthShare = 0.62
const heightShare = 0.24

/**
 * Draws a word from corner to corner as shapes: what lies under the text of a page is not to turn up between its lines
 * when it is searched or copied. Answers the operators that fill it; page coordinates from the top left corner.
 */
export function watermarkShape(text: string, { width, height }: PageGeometry, faces: Faces): string {
  const { font } = faces.of('Arimo', true, false).font
  const { glyphs } = font.layout(text)
  const long = glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0)
  if (long === 0) return ''
  const page = { width: points(width), height: points(height) }
  const diagonal = Math.hypot(page.width, page.height)
  const scale = Math.min(
    (diagonal * widthShare) / long,
    (Math.min(page.width, page.height) * heightShare) / font.capHeight,
  )
  const sine = (page.height / diagonal) * scale
  const cosine = (page.width / diagonal) * scale
  const place = (x: number, y: number): [number, number] => {
    const [along, up] = [x - long / 2, y - font.capHeight / 2]
    return [page.width / 2 + cosine * along - sine * up, page.height / 2 - sine * along - cosine * up]
  }
  let start = 0
  const shapes = glyphs.flatMap(({ path, advanceWidth }) => {
    const shape = outline(path.commands, (x, y) => place(start + x, y))
    start += advanceWidth
    return shape
  })
  return [...shapes, 'f'].join('\n')
}

type Step = { readonly command: string; readonly args: readonly number[] }

/** Turns a glyph's outline into operators; PDF knows no curves of the second degree. */
function outline(steps: readonly Step[], place: (x: number, y: number) => [number, number]): string[] {
  let [lastX, lastY] = [0, 0]
  const write = (args: readonly number[]): string => {
    const placed: number[] = []
    for (let at = 0; at + 1 < args.length; at += 2) placed.push(...place(args[at] ?? 0, args[at + 1] ?? 0))
    return placed.map(number).join(' ')
  }
  return steps.map(({ command, args }) => {
    const [fromX, fromY] = [lastX, lastY]
    lastX = args.at(-2) ?? lastX
    lastY = args.at(-1) ?? lastY
    if (command === 'moveTo') return `${write(args)} m`
    if (command === 'lineTo') return `${write(args)} l`
    if (command === 'closePath') return 'h'
    return `${write(command === 'bezierCurveTo' ? args : cubic(fromX, fromY, args))} c`
  })
}

/** The cubic curve that a quadratic one is. */
function cubic(fromX: number, fromY: number, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): number[] {
  const towards = (from: number, control: number): number => from + ((control - from) * 2) / 3
  return [towards(fromX, x1), towards(fromY, y1), towards(x2, x1), towards(y2, y1), x2, y2]
}
