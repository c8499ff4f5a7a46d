import type { Block, DocumentTree, PagePart } from '../../../shared/document/tree.ts'
import type { Steps } from '../common/steps.ts'
import { boxSlab, figureSlab, headingSlab, listSlabs, paragraphSlab } from './blocks.ts'
import { contentsSlabs } from './contents.ts'
import type { Faces } from './faces.ts'
import { Pager } from './pager.ts'
import type { Frame, Paper } from './paper.ts'
import type { Slab } from './slab.ts'
import { tableSlabs } from './table/slabs.ts'

/** Steps that the layout of a tree takes: one a block, and one a row of its tables. */
export function stepsOf(tree: DocumentTree): number {
  const blocks = tree.parts.flatMap((part) => part.blocks)
  return blocks.reduce((sum, block) => sum + 1 + (block.type === 'table' ? block.rows.length : 0), 0)
}

/** Lays a tree out on paper, page after page. */
export async function layOut(tree: DocumentTree, paper: Paper, steps: Steps): Promise<void> {
  const pager = new Pager(paper)
  for (const part of tree.parts) {
    pager.beginPart(part)
    for (const block of part.blocks) {
      if (block.type === 'page-break') pager.breakPage()
      else {
        for (const slab of slabsOf(block, tree, pager.frame, paper.faces)) {
          pager.add(slab)
          if (steps.isDue) await steps.rest()
        }
      }
      steps.add(block.type === 'table' ? block.rows.length + 1 : 1)
    }
    pager.flush()
  }
  if (tree.parts.every(isEmpty)) paper.newPage(tree.parts[0] ?? blankPart)
}

const blankPart: PagePart = {
  orientation: 'portrait',
  paper: 'A4',
  header: [],
  footer: [],
  watermark: null,
  blocks: [],
}

function isEmpty({ blocks }: PagePart): boolean {
  return blocks.every((block) => block.type === 'page-break')
}

function* slabsOf(
  block: Exclude<Block, { type: 'page-break' }>,
  tree: DocumentTree,
  frame: Frame,
  faces: Faces,
): Generator<Slab> {
  switch (block.type) {
    case 'heading':
      yield headingSlab(block, frame.width, faces)
      break
    case 'paragraph':
      yield paragraphSlab(block, frame.width, faces)
      break
    case 'list':
      yield* listSlabs(block, frame.width, faces)
      break
    case 'table':
      yield* tableSlabs(block, frame, faces)
      break
    case 'box':
      yield boxSlab(block, frame.width, faces)
      break
    case 'contents':
      yield* contentsSlabs(block, tree, frame.width, faces)
      break
    case 'figure':
      yield figureSlab(block, frame, faces)
      break
  }
}
