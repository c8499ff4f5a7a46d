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
  /** Deepest level of each contents page, in printed order. */
  readonly #depths: readonly number[]
  #contentsMade = 0
  readonly #nodes = new Map<string, object>()
  /** The last heading of each level, under which a deeper one stands. */
  readonly #open: (string | undefined)[] = []

  /** @param depths deepest level of each contents page, in printed order */
  constructor(depths: readonly number[]) {
    this.#depths = depths
  }

  /** The id of the next contents page, first to last; pdfmake ends with an error where one stands twice. */
  nextContents(): string {
    this.#contentsMade += 1
    return contentsId(this.#contentsMade - 1)
  }

  /** Makes a heading's text a bookmark and a line of each contents page where it belongs. */
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
    if (!inContents || level === 4) return {}
    const ids = this.#depths.flatMap((depth, index) => (level > depth ? [] : [contentsId(index)]))
    return ids.length === 0 ? {} : { tocItem: ids, ...contentsLine(level) }
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

function contentsId(index: number): string {
  return `contents-${index}`
}

function firstPage(node: object): number | null {
  const positions: unknown = Reflect.get(node, 'positions')
  const first: unknown = Array.isArray(positions) ? positions[0] : null
  if (typeof first !== 'object' || first === null) return null
  const page: unknown = Reflect.get(first, 'pageNumber')
  return typeof page === 'number' ? page : null
}
