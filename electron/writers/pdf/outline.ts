import type { ContentText } from 'pdfmake/interfaces.js'
import type { Heading } from '../../../shared/document/tree.ts'
import type { ListedHeading } from './contents-lines.ts'

/** What makes a text a bookmark (pdfmake 0.3.5; its types do not know it yet). */
interface Bookmark {
  readonly id: string
  readonly outline: true
  readonly outlineParentId?: string
  readonly outlineExpanded?: true
}

/** Gathers the headings of a document: bookmarks, what stands on its contents pages, and later the page of each. */
export class Outline {
  readonly #listed: readonly ListedHeading[]
  readonly #nodes = new Map<string, object>()
  /** The last heading of each level, under which a deeper one stands. */
  readonly #open: (string | undefined)[] = []

  /** @param headings of the whole document, in printed order */
  constructor(headings: readonly Heading[]) {
    const firsts = new Map(headings.toReversed().map((heading) => [heading.anchor, heading]))
    this.#listed = headings.filter(isListed).filter((heading) => firsts.get(heading.anchor) === heading)
  }

  /** The headings that stand on a contents page down to a level. */
  listed(depth: number): readonly ListedHeading[] {
    return this.#listed.filter(({ level }) => level <= depth)
  }

  /** Makes a heading's text a bookmark, to which the contents pages lead. */
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
    const node = { ...content, ...bookmark }
    this.#nodes.set(heading.anchor, node)
    return node
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

function isListed(heading: Heading): heading is ListedHeading {
  return heading.inContents && heading.level !== 4
}

function firstPage(node: object): number | null {
  const positions: unknown = Reflect.get(node, 'positions')
  const first: unknown = Array.isArray(positions) ? positions[0] : null
  if (typeof first !== 'object' || first === null) return null
  const page: unknown = Reflect.get(first, 'pageNumber')
  return typeof page === 'number' ? page : null
}
