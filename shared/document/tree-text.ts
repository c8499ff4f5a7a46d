import type { Block, DocumentTree, Inline } from './tree.ts'

/** Every text of a paper in printed order, one for each heading, paragraph and list item; headers first. */
export function textsOf({ properties, parts }: DocumentTree): readonly string[] {
  const { title, subject, author } = properties
  return [
    title,
    subject,
    author,
    ...parts.flatMap(({ header, footer, watermark, blocks }) => [
      textOfInlines(header),
      textOfInlines(footer),
      watermark ?? '',
      ...textsOfBlocks(blocks),
    ]),
  ].filter((text) => text !== '')
}

/** Every text of some blocks in printed order, those in cells and boxes included. */
export function textsOfBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(textsOfBlock).filter((text) => text !== '')
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [`${block.number} ${block.text}`.trim()]
    case 'paragraph':
      return [textOfInlines(block.content)]
    case 'list':
      return block.items.map(({ content }) => textOfInlines(content))
    case 'box':
      return textsOfBlocks(block.blocks)
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsOfBlocks(cell.blocks)))
    case 'contents':
      return [block.heading]
    case 'figure':
      return [block.description]
    case 'page-break':
      return []
  }
}

function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')
}
