import type { ContentText, ContentTocItem } from 'pdfmake/interfaces.js'
import type { Heading } from '../../../shared/document/tree.ts'
import { contentsLine } from './contents-line.ts'

/** What makes a text a bookmark (pdfmake 0.3.5; its types do not know it yet). */
interface Bookmark {
  readonly id: string
  readonly outline: true
  readonly outlineParentId?: string
  readonly outlineExpanded?: true
}

/** Gathers the headings of a document: bookmarks, the lines of the contents page, and later the page of each. */
export class Outline {
  readonly #depth: number
  readonly #nodes = new Map<string, object>()
  /** The last heading of each level, under which a deeper one stands. */
  readonly #open: (string | undefined)[] = []

  /** @param depth deepest level on the contents page; 0 where there is none */
  constructor(depth: number) {
    this.#depth = depth
  }

  /** Makes a heading's text a bookmark and, if it belongs there, a line of the contents page. */
  add(heading: Heading, content: ContentText): ContentText {
    const parent = this.#open.slice(0, heading.level - 1).findLast((anchor) => anchor !== undefined)
    this.#open.length = heading.level - 1
    this.#open[heading.level - 1] = heading.anchor
    // pdfmake ends with an error where an id stands twice.
    if (this.#nodes.has(heading.anchor)) return content
    const bookmark: Bookmark = {
      id: heading.anchor,
      outline: true,
      ...(parent !== undefined && { outlineParentId: parent }),
      ...(heading.level === 1 && { outlineExpanded: true }),
    }
    const node = { ...content, ...bookmark, ...this.#tocItem(heading) }
    this.#nodes.set(heading.anchor, node)
    return node
  }

  #tocItem({ level, inContents }: Heading): Partial<ContentTocItem> {
    if (!inContents || level > this.#depth || level === 4) return {}
    return { tocItem: 'contents', ...contentsLine(level) }
  }

  /** The page of each heading, from 1, once pdfmake has laid the document out: it notes them on the nodes. */
  pageNumbers(): ReadonlyMap<string, number> {
    const found = [...this.#nodes].flatMap(([anchor, node]) => {
      const page = firstPage(node)
      return page === null ? [] : [[anchor, page] as const]
    })
    return new Map(found)
  }
}

function firstPage(node: object): number | null {
  const positions: unknown = Reflect.get(node, 'positions')
  const first: unknown = Array.isArray(positions) ? positions[0] : null
  if (typeof first !== 'object' || first === null) return null
  const page: unknown = Reflect.get(first, 'pageNumber')
  return typeof page === 'number' ? page : null
}
