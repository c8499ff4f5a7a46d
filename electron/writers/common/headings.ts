import type { Contents, DocumentTree, Heading } from '../../../shared/document/tree.ts'

/** The headings that a contents page of this depth shows. */
export function headingsOf(tree: DocumentTree, depth: Contents['depth']): Heading[] {
  return tree.parts.flatMap(({ blocks }) =>
    blocks.filter((block): block is Heading => {
      return block.type === 'heading' && block.inContents && block.level <= depth
    }),
  )
}
