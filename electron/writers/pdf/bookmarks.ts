import type { Heading } from '../../../shared/document/tree.ts'
import { cleanText } from '../common/clean.ts'

/** Headings beside the pages, one under the other by their levels. */
export class Bookmarks {
  readonly #document: PDFKit.PDFDocument
  /** The last bookmark of each level down to the current one. */
  #path: { level: number; item: PDFKit.PDFOutline }[] = []

  constructor(document: PDFKit.PDFDocument) {
    this.#document = document
  }

  /** Adds a heading at this height (points from the top) of the current page; those left out of the contents too. */
  add({ level, number, text }: Heading, y: number): void {
    this.#path = this.#path.filter((one) => one.level < level)
    const parent = this.#path.at(-1)?.item ?? this.#document.outline
    const title = cleanText(number === '' ? text : `${number} ${text}`)
    // pdfkit counts the left edge from the right.
    const place = { expanded: level === 1, top: y, left: this.#document.page.width }
    this.#path.push({ level, item: parent.addItem(title, place) })
  }
}
