import type { Block, DocumentTree, Inline, Row } from '../../shared/document/tree.ts'

/** A paper as plain lines that a person can read and compare: one for each heading, paragraph, item and row. */
export function printTree({ properties, language, parts }: DocumentTree): string {
  const lines = [`${properties.title} · ${properties.author} · ${properties.createdAt} · ${language}`]
  for (const { orientation, paper, watermark, header, footer, blocks } of parts) {
    lines.push(
      '',
      `=== ${orientation} ${paper} · ${watermark ?? ''} · ${inlines(header)} · ${inlines(footer)}`,
    )
    lines.push(...blocks.flatMap(linesOf))
  }
  return `${lines.join('\n')}\n`
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return ['', `${'#'.repeat(block.level)} ${block.number} ${block.text}${block.inContents ? '' : ' (-)'}`]
    case 'paragraph':
      return [`[${block.style}${block.keepWithNext ? ' +' : ''}] ${inlines(block.content)}`]
    case 'list':
      return block.items.map(
        ({ level, content }) => `${'  '.repeat(level)}${block.ordered ? '1.' : '•'} ${inlines(content)}`,
      )
    case 'box':
      return block.blocks.flatMap(linesOf).map((line) => `  ${line}`)
    case 'table': {
      const columns = block.columns.map(
        ({ minimum, weight, align }) => `${minimum}+${weight}${align.charAt(0)}`,
      )
      return [
        `<${block.summary}> ${block.density}${block.keepTogether ? ' together' : ''} ${block.headerRows} · ${columns.join(' ')}`,
        ...block.rows.map(rowLine),
      ]
    }
    case 'contents':
      return [`<contents ${block.depth}> ${block.heading}`]
    case 'figure':
      return [`<figure> ${block.description}`]
    case 'page-break':
      return ['---']
  }
}

function rowLine({ tone, keepWithNext, cells }: Row): string {
  const texts = cells.map(({ blocks, columnSpan, rowSpan }) => {
    const spans = `${columnSpan > 1 ? `↔${columnSpan} ` : ''}${rowSpan > 1 ? `↕${rowSpan} ` : ''}`
    return (
      spans +
      blocks
        .flatMap(linesOf)
        .map((line) => line.replace('[body] ', ''))
        .join(' / ')
    )
  })
  return `  ${tone}${keepWithNext ? '+' : ''} | ${texts.join(' | ')}`
}

function inlines(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'field') return `<${inline.field}>`
      const text = inline.language === undefined ? inline.text : `${inline.text}@${inline.language}`
      const face = inline.italic === true ? `_${text}_` : text
      return inline.bold === true ? `*${face}*` : face
    })
    .join('')
}
