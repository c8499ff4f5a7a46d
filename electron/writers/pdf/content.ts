import { languageTags } from '../common/language.ts'
import { type Atom, type Face, shift } from './face.ts'
import type { Line, Run } from './lines.ts'
import type { Area } from './paper.ts'

const lineWidth = 0.5
const black = '000000'

/** The operators of one page's content, gathered as text. Coordinates are points from the top left corner. */
export class Content {
  /** Faces that the page uses. */
  readonly faces = new Set<Face>()
  #operators: string[] = []
  #color = ''

  /** Takes the operators gathered so far. */
  take(): string {
    const operators = this.#operators.join('\n')
    this.#operators = []
    this.#color = ''
    return operators
  }

  /** Fills an area with a colour (RRGGBB). */
  fill(color: string, area: Area): void {
    this.#setColor(color)
    this.#operators.push(`${box(area)} re f`)
  }

  /** Draws thin lines around areas. */
  outline(color: string, areas: readonly Area[]): void {
    if (areas.length === 0) return
    this.#operators.push(`${rgb(color)} RG ${lineWidth} w`, ...areas.map((area) => `${box(area)} re`), 'S')
  }

  /** Draws a horizontal line. */
  rule(color: string, x: number, y: number, width: number): void {
    this.#operators.push(
      `${rgb(color)} RG ${lineWidth} w ${number(x)} ${number(y)} m ${number(x + width)} ${number(y)} l S`,
    )
  }

  /** Fills a shape given as operators of its own. */
  shape(color: string, operators: string): void {
    this.#operators.push('/Artifact BMC q')
    this.#setColor(color)
    this.#operators.push(operators, 'Q EMC')
    this.#color = ''
  }

  /** Writes a line with its top left corner here. */
  text(line: Line, x: number, y: number, color = black): void {
    for (const run of line.runs) this.run(run, x + run.x, y + line.baseline, color)
  }

  /** Writes a run from a point of its baseline. */
  run({ face, size, language, atoms, stretch }: Run, x: number, y: number, color = black): void {
    if (atoms.length === 0) return
    this.faces.add(face)
    this.#setColor(color)
    const place = `BT /${face.font.id} ${number(size)} Tf 1 0 0 -1 ${number(x)} ${number(y)} Tm`
    const shown = showText(atoms, face.space, (stretch * 1000) / size)
    if (language === null) this.#operators.push(`${place} ${shown} ET`)
    else this.#operators.push(`/Span <</Lang (${languageTags[language]})>> BDC ${place} ${shown} ET EMC`)
  }

  #setColor(color: string): void {
    if (color === this.#color) return
    this.#color = color
    this.#operators.push(`${rgb(color)} rg`)
  }
}

/** The operators that show atoms; those that stand for something else say what. */
function showText(atoms: readonly Atom[], space: Atom, stretch: number): string {
  let shown = ''
  let open = ''
  const close = (): void => {
    if (open !== '') shown += `[${open.replaceAll('><', '')}] TJ `
    open = ''
  }
  for (const atom of atoms) {
    if (atom.actual === null) {
      open += atom === space && stretch > 0 ? atom.code + shift(stretch) : atom.code
    } else {
      close()
      shown += `/Span <</ActualText <${utf16(atom.actual)}>>> BDC [${atom.code}] TJ EMC `
    }
  }
  close()
  return shown.trimEnd()
}

/** A text as the hexadecimal digits of UTF-16 with its mark of byte order. */
function utf16(text: string): string {
  let digits = 'FEFF'
  for (let index = 0; index < text.length; index++) {
    digits += text.charCodeAt(index).toString(16).padStart(4, '0')
  }
  return digits.toUpperCase()
}

function box({ x, y, width, height }: Area): string {
  return `${number(x)} ${number(y)} ${number(width)} ${number(height)}`
}

function rgb(color: string): string {
  return [0, 2, 4].map((at) => number(Number.parseInt(color.slice(at, at + 2), 16) / 255)).join(' ')
}

/** A number as PDF writes it, to a hundredth (a thousandth below one). */
export function number(value: number): string {
  return String(Math.abs(value) < 1 ? Math.round(value * 1000) / 1000 : Math.round(value * 100) / 100)
}
