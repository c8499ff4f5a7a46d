import type { Contents, DocumentTree, Heading } from '../tree.ts'

/** The headings that a contents page of this depth shows. */
export function headingsOf(tree: DocumentTree, depth: Contents['depth']): Heading[] {
  return tree.parts.flatMap(({ blocks }) =>
    blocks.filter((block): block is Heading => {
      return block.type === 'heading' && block.inContents && block.level <= depth
    }),
  )
}

/** A heading with its number as such plans print it: "1. Hyrje" and "1.1. Metodologjia", but "3.1.1 Rezultatet". */
export function titleOf({ number, text }: Pick<Heading, 'number' | 'text'>): string {
  if (number === '') return text
  const isDeep = number.split('.').length > 2
  return `${number}${isDeep ? '' : '.'} ${text}`
}
