import type { Flow, FlowHeading } from '../../../shared/document/html/index.ts'
import type { Id } from '../../../shared/model/index.ts'
import { paperSheet, Ruler } from './measure.ts'
import { type PaperPage, pagesOf } from './pages.ts'
import { screenStyles } from './screen-styles.ts'

/** What is known of a paper once it is on screen. */
export interface PaperFacts {
  readonly pages: number
  readonly headings: readonly (FlowHeading & { readonly page: number })[]
}

/** What somebody chose on the paper. */
export interface PaperListener {
  readonly onFacts: (facts: PaperFacts) => void
  readonly onEntity: (entity: Id) => void
  readonly nameOfPage: (page: number, pages: number) => string
}

/** Pages that are put on screen at once. */
const atOnce = 12

/** A paper on screen, in a shadow root of its own: the page's styles and the paper's do not meet. */
export class Paper {
  readonly #host: HTMLElement
  readonly #listener: PaperListener
  readonly #sheets = document.createElement('div')
  readonly #ruler = new Ruler()
  #shown: PaperPage[] = []
  #work: number | null = null
  #zoom: number | 'fit' = 1
  #here: readonly Id[] = []
  #revealed = false

  constructor(host: HTMLElement, listener: PaperListener) {
    this.#host = host
    this.#listener = listener
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [paperSheet, screenStyles()]
    this.#sheets.className = 'sheets'
    root.replaceChildren(this.#sheets)
    this.#sheets.addEventListener('click', (event) => this.#choose(event))
  }

  close(): void {
    if (this.#work !== null) cancelIdleCallback(this.#work)
    this.#ruler.close()
  }

  /** Lays a paper out in moments at rest, and shows what is new of it. */
  show(flow: Flow): void {
    if (this.#work !== null) cancelIdleCallback(this.#work)
    this.#sheets.lang = flow.language
    const step = (): void => {
      this.#work = null
      if (this.#ruler.measureSome(flow)) this.#lay(flow)
      else this.#later(step)
    }
    this.#later(step)
  }

  /** Shows pages in a size: 1 is that of paper, `fit` as wide as there is room. */
  zoom(zoom: number | 'fit'): void {
    this.#zoom = zoom
    for (const sheet of this.#sheetElements()) this.#resize(sheet)
  }

  /** Marks what stands for the first of some entities that is printed, and brings it into sight. */
  reveal(entities: readonly Id[]): void {
    const isNew = entities.join() !== this.#here.join()
    this.#here = entities
    if (isNew) this.#revealed = false
    this.#mark()
  }

  /** Brings a heading into sight. */
  goTo(anchor: string): void {
    this.#scrollTo(this.#sheets.querySelector(`#${CSS.escape(anchor)}`), 0.02)
  }

  /** The markup of all pages, for the printer. */
  printed(): string {
    return this.#shown.map(({ classes, html }) => `<div class="${classes}">${html}</div>`).join('')
  }

  #later(work: () => void): void {
    this.#work = requestIdleCallback(work, { timeout: 300 })
  }

  #lay(flow: Flow): void {
    const { pages, numbers } = pagesOf(flow, this.#ruler)
    const headings = flow.headings.map((heading) => ({ ...heading, page: numbers.get(heading.anchor) ?? 1 }))
    const step = (): void => {
      this.#work = null
      if (this.#put(pages)) {
        this.#mark()
        this.#listener.onFacts({ pages: pages.length, headings })
      } else this.#later(step)
    }
    step()
  }

  /** Puts some pages that differ on screen; answers whether none is left. */
  #put(pages: readonly PaperPage[]): boolean {
    const elements = this.#sheetElements()
    for (const surplus of elements.slice(pages.length)) surplus.remove()
    this.#shown.length = Math.min(this.#shown.length, pages.length)
    let changed = 0
    for (const [index, page] of pages.entries()) {
      const old = this.#shown[index]
      if (old?.html === page.html && old.classes === page.classes) continue
      if (changed === atOnce) return false
      changed++
      const sheet = elements[index] ?? this.#sheets.appendChild(document.createElement('section'))
      sheet.className = page.classes
      sheet.innerHTML = page.html
      this.#resize(sheet)
      this.#shown[index] = page
    }
    for (const [index, sheet] of this.#sheetElements().entries())
      sheet.setAttribute('aria-label', this.#listener.nameOfPage(index + 1, pages.length))
    return true
  }

  #sheetElements(): readonly HTMLElement[] {
    return [...this.#sheets.children].filter((child) => child instanceof HTMLElement)
  }

  #resize(sheet: HTMLElement): void {
    sheet.style.zoom = String(this.#zoom === 'fit' ? this.#fitting(sheet) : this.#zoom)
  }

  #fitting(sheet: HTMLElement): number {
    const room = this.#host.clientWidth - 24
    const millimetres = sheet.classList.contains('landscape') ? 297 : 210
    return room > 0 ? Math.min(1.5, room / ((millimetres * 96) / 25.4)) : 1
  }

  #mark(): void {
    for (const old of this.#sheets.querySelectorAll('[data-here]')) old.removeAttribute('data-here')
    const found = this.#here
      .map((id) => this.#sheets.querySelector(`[data-entity="${CSS.escape(id)}"]`))
      .find((element) => element !== null)
    if (found === undefined || found === null) return
    found.setAttribute('data-here', '')
    if (!this.#revealed) this.#scrollTo(found, 0.35)
    this.#revealed = true
  }

  /** Brings an element to a share of the height of what scrolls around the paper, and scrolls nothing else. */
  #scrollTo(element: Element | null, share: number): void {
    const around = this.#host.parentElement
    if (element === null || around === null) return
    const wanted = around.getBoundingClientRect().top + around.clientHeight * share
    around.scrollTop += element.getBoundingClientRect().top - wanted
  }

  #choose(event: MouseEvent): void {
    const { target } = event
    if (!(target instanceof Element)) return
    const link = target.closest('a')
    if (link !== null) {
      event.preventDefault()
      this.goTo(decodeURIComponent((link.getAttribute('href') ?? '').slice(1)))
      return
    }
    const entity = target.closest('[data-entity]')?.getAttribute('data-entity') ?? null
    if (entity !== null) this.#listener.onEntity(entity)
  }
}
