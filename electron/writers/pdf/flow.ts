import type { Content } from 'pdfmake/interfaces.js'
import type { Block } from '../../../shared/document/tree.ts'
import { type BlockContext, type Built, buildBlock } from './blocks.ts'

/**
 * The blocks of a part, none of its headings and captions alone at the foot of a page. pdfmake's own way (asking again
 * at each node and laying out anew) takes a whole layout for each mended heading; here a heading claims the room of
 * what has to follow it, unbreakably, and hands the claimed room back.
 */
export function flow(blocks: readonly Block[], context: BlockContext): Content[] {
  const content: Content[] = []
  let clinging: Built[] = []
  let breaks = false
  for (const block of blocks) {
    if (block.type === 'page-break') {
      content.push(...clinging.map((built) => built.content))
      clinging = []
      breaks = content.length > 0
      continue
    }
    if (breaks) content.push(pageBreak)
    breaks = false
    const built = buildBlock(block, context)
    if (built.clings) {
      clinging.push(built)
      continue
    }
    content.push(...joined(clinging, built))
    clinging = []
  }
  return [...content, ...clinging.map((built) => built.content)]
}

/** An empty line that begins a page; the page after the last block is never begun. */
const pageBreak: Content = { text: '', fontSize: 1, lineHeight: 0.01, pageBreak: 'before' }

function joined(clinging: readonly Built[], next: Built): Content[] {
  if (clinging.length === 0) return [next.content]
  const claimed = Math.ceil(next.least)
  const claim: Content = { text: '', fontSize: 1, lineHeight: 0.01, margin: [0, 0, 0, claimed] }
  return [
    { stack: [...clinging.map((built) => built.content), claim], unbreakable: true },
    { text: '', fontSize: 1, lineHeight: 0.01, margin: [0, -claimed, 0, 0] },
    next.content,
  ]
}
