import { textsOfBlocks } from '../../shared/document/index.ts'
import type { Block, DocumentTree } from '../../shared/document/tree.ts'

/** The headings of a paper as they are read: `3.1.2 Përshkrimi i aktiviteteve`. */
export function headingsOf({ parts }: DocumentTree): readonly string[] {
  return parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'heading' ? [`${block.number} ${block.text}`.trim()] : [])),
  )
}

/** The texts of the blocks between a heading and the next one. */
export function textsUnder(tree: DocumentTree, heading: string): readonly string[] {
  return textsOfBlocks(blocksUnder(tree, heading))
}

/** The blocks between a heading and the next one. */
export function blocksUnder({ parts }: DocumentTree, heading: string): readonly Block[] {
  const blocks = parts.flatMap((part) => part.blocks)
  const isHeading = (block: Block): boolean => block.type === 'heading' || block.type === 'page-break'
  const start = blocks.findIndex((block) => block.type === 'heading' && block.text === heading)
  if (start === -1) throw new Error(`no heading ${heading}`)
  const rest = blocks.slice(start + 1)
  const end = rest.findIndex(isHeading)
  return end === -1 ? rest : rest.slice(0, end)
}
