import { DOMParser, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** A Word file taken apart. */
export class DocxFile {
  readonly parts: ReadonlyMap<string, string>
  readonly document: Element

  constructor(bytes: Uint8Array) {
    const files = Object.entries(unzipSync(bytes))
    this.parts = new Map(files.map(([path, content]) => [path, strFromU8(content)]))
    this.document = parseXml(this.part('word/document.xml'))
  }

  /** The XML of a part; throws if the file has no such part. */
  part(path: string): string {
    const part = this.parts.get(path)
    if (part === undefined) throw new Error(`no part ${path}`)
    return part
  }

  /** Elements of the document by their name without prefix. */
  all(name: string, root: Element = this.document): Element[] {
    return [...root.getElementsByTagName(`w:${name}`)]
  }

  /** Paragraphs with their style and text. */
  paragraphs(): { style: string | undefined; text: string }[] {
    return this.all('p').map((paragraph) => ({
      style: value(this.all('pStyle', paragraph)[0]),
      text: this.all('t', paragraph)
        .map((one) => one.textContent ?? '')
        .join(''),
    }))
  }
}

/** Parses XML; throws where it is not well-formed. */
export function parseXml(xml: string): Element {
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml')
  if (!documentElement) throw new Error('no element')
  return documentElement
}

/** The `w:val` of an element. */
export function value(element: Element | undefined): string | undefined {
  return element?.getAttribute('w:val') ?? undefined
}
