import type { Figure, Heading, PagePart } from '../../../shared/document/tree.ts'
import { cleanText } from '../common/clean.ts'
import { geometryOf, points } from '../common/geometry.ts'
import { lineColor, watermarkColor } from '../common/palette.ts'
import { Bookmarks } from './bookmarks.ts'
import { Content } from './content.ts'
import type { Faces } from './faces.ts'
import { writeEntry } from './leaders.ts'
import type { Line, Run } from './lines.ts'
import type { Area, ContentsEntry, Paper } from './paper.ts'
import type { Pictures } from './pictures.ts'
import { runningLines } from './running.ts'
import { watermarkShape } from './watermark.ts'

/** A page, and what can be written on it only when all pages are known. */
interface Page {
  readonly part: PagePart
  readonly content: Content
  readonly entries: ContentsEntry[]
  readonly fields: { readonly run: Run; readonly x: number; readonly baseline: number }[]
}

/** Pages of a PDF document. */
export class PdfPaper implements Paper {
  readonly faces: Faces
  readonly #document: PDFKit.PDFDocument
  readonly #bookmarks: Bookmarks
  readonly #pictures: Pictures
  readonly #numbers = new Map<string, number>()
  readonly #pages: Page[] = []

  constructor(document: PDFKit.PDFDocument, faces: Faces, pictures: Pictures) {
    this.#document = document
    this.#pictures = pictures
    this.faces = faces
    this.#bookmarks = new Bookmarks(document)
  }

  get pageNumbers(): ReadonlyMap<string, number> {
    return this.#numbers
  }

  newPage(part: PagePart): void {
    this.#writePage()
    const { width, height } = geometryOf(part)
    this.#document.addPage({ size: [points(width), points(height)], margin: 0 })
    const content = new Content()
    this.#pages.push({ part, content, entries: [], fields: [] })
    if (part.watermark !== null) {
      const shape = watermarkShape(cleanText(part.watermark), geometryOf(part), this.faces)
      content.shape(watermarkColor, shape)
    }
  }

  fill(color: string, area: Area): void {
    this.#page.content.fill(color, area)
  }

  outline(color: string, areas: readonly Area[]): void {
    this.#page.content.outline(color, areas)
  }

  text(line: Line, x: number, y: number, color?: string): void {
    const { content, fields } = this.#page
    for (const run of line.runs) {
      if (run.field === null) content.run(run, x + run.x, y + line.baseline, color)
      else fields.push({ run, x: x + run.x, baseline: y + line.baseline })
    }
  }

  anchor(heading: Heading, y: number): void {
    this.#numbers.set(heading.anchor, this.#pages.length)
    this.#document.addNamedDestination(heading.anchor, 'XYZ', 0, y, null)
    this.#bookmarks.add(heading, y)
  }

  entry(entry: ContentsEntry): void {
    const { x, y, width, height } = entry.area
    this.#page.entries.push(entry)
    this.#document.goTo(x, y, width, height, entry.anchor)
  }

  picture(figure: Figure, area: Area): boolean {
    this.#writePage()
    return this.#pictures.draw(figure, area)
  }

  /** Writes what had to wait for the number of pages; nothing can be drawn afterwards. */
  finish(): void {
    if (this.#pages.length === 0) return
    this.#writePage()
    for (const [index, page] of this.#pages.entries()) {
      this.#document.switchToPage(index)
      this.#writeRunning(page, index + 1)
      for (const entry of page.entries) {
        writeEntry(page.content, entry, this.#numbers.get(entry.anchor), this.faces)
      }
      for (const { run, x, baseline } of page.fields) {
        const number = run.field === 'pages' ? this.#pages.length : index + 1
        page.content.run({ ...run, atoms: [...run.face.atoms(String(number))] }, x, baseline)
      }
      this.#flush(page)
    }
  }

  get #page(): Page {
    const page = this.#pages.at(-1)
    if (!page) throw new RangeError('no page has begun')
    return page
  }

  #writePage(): void {
    const page = this.#pages.at(-1)
    if (page) this.#flush(page)
  }

  /** Hands the page's operators to the document, where its page is the current one. */
  #flush({ content }: Page): void {
    const operators = content.take()
    if (operators === '') return
    const fonts: unknown = this.#document.page.fonts
    if (typeof fonts !== 'object' || fonts === null) throw new TypeError('a page of pdfkit without fonts')
    for (const { font } of content.faces) Object.assign(fonts, { [font.id]: font.ref() })
    this.#document.addContent(operators)
  }

  #writeRunning({ part, content }: Page, page: number): void {
    const { lines, rules } = runningLines(part, { page, pages: this.#pages.length }, this.faces)
    for (const { x, y, width } of rules) content.rule(lineColor, x, y, width)
    for (const { line, x, top } of lines) content.text(line, x, top)
  }
}
