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
  const texts: string[] = []
  collect(blocks, texts)
  return texts
}

function collect(blocks: readonly Block[], texts: string[]): void {
  const add = (text: string): void => {
    if (text !== '') texts.push(text)
  }
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
        add(`${block.number} ${block.text}`.trim())
        break
      case 'paragraph':
        add(textOfInlines(block.content))
        break
      case 'list':
        for (const { content } of block.items) add(textOfInlines(content))
        break
      case 'box':
        collect(block.blocks, texts)
        break
      case 'table':
        for (const { cells } of block.rows) for (const cell of cells) collect(cell.blocks, texts)
        break
      case 'contents':
        add(block.heading)
        break
      case 'figure':
        add(block.description)
        break
      case 'page-break':
        break
    }
  }
}

function textOfInlines(inlines: readonly Inline[]): string {
  let text = ''
  for (const inline of inlines) if (inline.type === 'text') text += inline.text
  return text
}
