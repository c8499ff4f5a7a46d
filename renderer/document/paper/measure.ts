import {
  type Flow,
  type FlowPart,
  frameMark,
  type Piece,
  sheetClasses,
  sheetStyles,
  stylesheet,
} from '../../../shared/document/html/index.ts'

/** Pieces that are laid out at once: few enough for one moment at rest. */
const atOnce = 150
/** Heights that are kept, of pieces that may be gone. */
const mostKept = 40_000

/** Style sheet of every paper on screen. */
export const paperSheet = new CSSStyleSheet()
paperSheet.replaceSync(`${stylesheet}\n${sheetStyles}`)

/** Finds how high pieces are by laying them out where nobody sees them; what did not change is known already. */
export class Ruler {
  readonly #host = document.createElement('div')
  readonly #room: HTMLElement = document.createElement('div')
  #heights = new Map<string, number>()

  constructor() {
    this.#host.setAttribute('aria-hidden', 'true')
    const { style } = this.#host
    style.position = 'fixed'
    style.visibility = 'hidden'
    style.left = '-10000px'
    style.top = '0'
    const root = this.#host.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [paperSheet]
    root.append(this.#room)
    document.body.append(this.#host)
  }

  close(): void {
    this.#host.remove()
  }

  /** The height of a piece that was measured, in pixels. */
  heightOf(flow: Flow, part: FlowPart, piece: Piece): number {
    return this.#heights.get(keyOf(flow, part, piece)) ?? 0
  }

  /** What a frame takes by itself: its heading rows and the room around it. */
  frameHeight(flow: Flow, part: FlowPart, frame: number): number {
    return this.#heights.get(frameKey(flow, part, frame)) ?? 0
  }

  /** Measures what is not known yet, some of it at each call; answers whether all is known now. */
  measureSome(flow: Flow): boolean {
    if (this.#heights.size > mostKept) this.#heights = new Map()
    for (const part of flow.parts) {
      const unknown = part.pieces.filter((piece) => !this.#heights.has(keyOf(flow, part, piece)))
      if (unknown.length === 0) continue
      this.#measure(flow, part, unknown.slice(0, atOnce))
      return false
    }
    return true
  }

  #measure(flow: Flow, part: FlowPart, pieces: readonly Piece[]): void {
    this.#room.className = sheetClasses(part)
    this.#room.innerHTML = pieces
      .map(({ frame, html }) => {
        const around = frame === null ? undefined : flow.frames[frame]
        return `<div class="piece">${around?.open ?? ''}${html}${around?.close ?? ''}</div>`
      })
      .join('')
    for (const [index, element] of [...this.#room.children].entries()) {
      const piece = pieces[index]
      if (piece === undefined) continue
      const whole = element.getBoundingClientRect().height
      const inner = element.querySelector(`[${frameMark}]`)?.getBoundingClientRect().height
      this.#heights.set(keyOf(flow, part, piece), inner ?? whole)
      if (inner !== undefined && piece.frame !== null)
        this.#heights.set(frameKey(flow, part, piece.frame), whole - inner)
    }
    this.#room.replaceChildren()
  }
}

function keyOf(flow: Flow, part: FlowPart, { frame, html }: Piece): string {
  return `${sheetClasses(part)} ${frame === null ? '' : (flow.frames[frame]?.open ?? '')} ${html}`
}

function frameKey(flow: Flow, part: FlowPart, frame: number): string {
  return `${sheetClasses(part)} frame ${flow.frames[frame]?.open ?? ''}`
}
