import type { DocumentTree } from '../../../shared/document/tree.ts'

/** Word allows 40 characters and few signs in a bookmark's name; its own for contents begin like this. */
const prefix = '_Toc'

/** What is counted through one document. */
export class WordContext {
  /** Page of each heading, by its anchor. */
  readonly pageNumbers: ReadonlyMap<string, number>
  readonly #bookmarks: ReadonlyMap<string, number>
  #lists = 0

  constructor(tree: DocumentTree, pageNumbers: ReadonlyMap<string, number>) {
    this.pageNumbers = pageNumbers
    const headings = tree.parts.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'heading'))
    this.#bookmarks = new Map(headings.map(({ anchor }, index) => [anchor, index + 1]))
  }

  /** Number and name of a heading's bookmark. */
  bookmarkOf(anchor: string): { readonly id: number; readonly name: string } {
    const id = this.#bookmarks.get(anchor) ?? 0
    return { id, name: `${prefix}${String(id).padStart(8, '0')}` }
  }

  /** A number for a list that begins to count anew. */
  nextList(): number {
    this.#lists++
    return this.#lists
  }
}
