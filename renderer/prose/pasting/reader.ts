import { deepestLevel } from '../document.ts'
import { dropped, isHidden, type Place, parts, placeOf, unclosed } from './elements.ts'
import type { PastedLine } from './lines.ts'
import type { Attributes, Token } from './tokens.ts'
import { isMark, isNumber, wordLevel } from './word.ts'

/** More elements than this above one another are read as if they were not there. */
const deepest = 250

/** What parts the cells of a row. */
const cellMark = ' | '

/** An element that is open. */
interface Open extends Place {
  readonly name: string
}

/** Puts together the lines of HTML as its pieces come. */
export class HtmlReader {
  readonly lines: PastedLine[] = []
  readonly #open: Open[] = []
  /** The element that is being skipped, with how often it is open in itself. */
  #skipped: { readonly name: string; depth: number } | null = null
  /** Inside Word's own bullet or number; its text says of what sort the list is. */
  #inMark = false
  #line: PastedLine | null = null
  /** The row of a table that is read: how many lines stood before it, and which of its cells this is. */
  #row = { lines: 0, cell: 0 }
  /** What comes before the next text of a row. */
  #between = ''

  take(token: Token): void {
    if (token.type === 'comment') this.#takeComment(token.text)
    else if (token.type === 'text') this.#takeText(token.text)
    else if (this.#skipped !== null) this.#skip(token)
    else if (token.type === 'open') this.#enter(token.name, token.attributes)
    else this.#leave(token.name)
  }

  #takeComment(text: string): void {
    if (this.#skipped !== null) return
    if (/^\[if\s+!supportLists/i.test(text)) this.#inMark = true
    else if (/^\[endif/i.test(text)) this.#inMark = false
  }

  #skip(token: Exclude<Token, { type: 'comment' | 'text' }>): void {
    if (this.#skipped === null || token.name !== this.#skipped.name) return
    this.#skipped.depth += token.type === 'open' ? 1 : -1
    if (this.#skipped.depth === 0) this.#skipped = null
  }

  #enter(name: string, attributes: Attributes): void {
    const figure = attributes.get('data-value')
    if (figure !== undefined && this.#putFigure(figure)) return
    if (dropped.has(name) || isHidden(attributes)) {
      if (!unclosed.has(name)) this.#skipped = { name, depth: 1 }
      return
    }
    if (name === 'br') this.#write('\n')
    if (parts.has(name)) this.#begin(name, attributes)
    if (name === 'tr') this.#row = { lines: this.lines.length, cell: 0 }
    if (name === 'td' || name === 'th') this.#beginCell()
    if (unclosed.has(name) || this.#open.length >= deepest) return
    this.#open.push({ name, ...placeOf(name, attributes, this.#open.at(-1)) })
  }

  /** The cells of a row are one line, as papers without the table would have it. */
  #beginCell(): void {
    this.#row.cell += 1
    const line = this.lines.length > this.#row.lines ? this.lines.at(-1) : undefined
    if (this.#row.cell === 1 || line === undefined || line.list !== null) return
    this.#line = line
    this.#between = cellMark
  }

  /** Whether a paragraph stands in a cell that goes on with the line of its row. */
  #isInRow(name: string): boolean {
    return (
      (name === 'p' || name === 'div') &&
      this.#row.cell > 1 &&
      this.#line !== null &&
      this.#open.some(({ name: one }) => one === 'tr')
    )
  }

  /** A block begins: a line of its own, but for the first paragraph of an item and those of a row's further cells. */
  #begin(name: string, attributes: Attributes): void {
    if (name === 'p' || name === 'li') this.#closeOpen(name)
    const above = this.#open.at(-1)
    // A numbered heading of Word is a heading all the same.
    const level = name.startsWith('h') ? null : wordLevel(attributes)
    if (name === 'li') {
      const own = Number(attributes.get('data-level') ?? Number.NaN)
      const depth = Number.isInteger(own) ? own : (above?.depth ?? 1) - 1
      this.#newLine({ ordered: above?.ordered ?? false, level: Math.min(Math.max(depth, 0), deepestLevel) })
    } else if (level !== null) this.#newLine({ ordered: false, level })
    else if (this.#isInRow(name)) this.#between ||= '\n'
    else if (above?.inItem === true && name !== 'ul' && name !== 'ol') this.#write('\n')
    else this.#line = null
  }

  /** An open paragraph or item ends where the next one begins in the same list. */
  #closeOpen(name: string): void {
    const index = this.#open.findLastIndex((one) => one.name === name)
    const list = this.#open.findLastIndex(
      (one) => one.name === 'ul' || one.name === 'ol' || one.name === 'td',
    )
    if (index > list) this.#open.length = index
  }

  #leave(name: string): void {
    if (this.#inMark && name === 'p') this.#inMark = false
    const index = this.#open.findLastIndex((one) => one.name === name)
    if (index === -1) return
    this.#open.length = index
    if (parts.has(name) && !this.#isInRow(name) && this.#open.at(-1)?.inItem !== true) this.#line = null
  }

  #takeText(text: string): void {
    if (this.#skipped !== null) return
    const open = this.#open.at(-1)
    if (this.#inMark || open?.inMark === true) this.#takeMark(text)
    else this.#write(text.replaceAll(/[ \t\r\n\f]+/g, ' '))
  }

  /** What Word draws before an item is no text of it, but tells a numbered list. */
  #takeMark(text: string): void {
    const line = this.#line
    if (line?.list && isNumber(text)) this.#replaceLine({ ...line, list: { ...line.list, ordered: true } })
    else if (!line?.list && !isMark(text)) this.#write(text)
  }

  #replaceLine(line: PastedLine): void {
    this.lines[this.lines.length - 1] = line
    this.#line = line
  }

  #newLine(list: PastedLine['list']): PastedLine {
    const line: PastedLine = { list, runs: [] }
    this.lines.push(line)
    this.#line = line
    this.#between = ''
    return line
  }

  #write(text: string): void {
    const line = this.#line
    if ((line === null || this.#between !== '') && text.trim() === '') return
    if (line !== null && this.#between !== '') line.runs.push({ text: this.#between })
    this.#between = ''
    const { bold, italic } = this.#open.at(-1) ?? {}
    const run = { text, ...(bold === true && { bold }), ...(italic === true && { italic }) }
    if (text !== '') (line ?? this.#newLine(null)).runs.push(run)
  }

  /** A figure of the plan, as this program writes it on the clipboard. Its text is left to the plan. */
  #putFigure(name: string): boolean {
    if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(name) || name.length > 100) return false
    const { bold, italic } = this.#open.at(-1) ?? {}
    const run = { text: '…', value: name, ...(bold === true && { bold }), ...(italic === true && { italic }) }
    ;(this.#line ?? this.#newLine(null)).runs.push(run)
    this.#skipped = { name: 'span', depth: 1 }
    return true
  }
}
