import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeDocx, writeHtml } from '../../../electron/writers/index.ts'
import { titleOf } from '../../../shared/document/layout/headings.ts'
import type { Block, Cell, DocumentTree, Inline } from '../../../shared/document/tree.ts'
import { anyTree } from '../../support/arbitraries/trees.ts'
import { DocxFile, parseXml } from '../../support/docx.ts'
import { letters } from '../../support/pdf.ts'

/** What a reader sees of a text: characters that no file can hold are gone. */
function seen(text: string): string {
  return letters(text.replace(/\p{Cs}/gu, '\uFFFD').replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, ''))
}

function textOf(content: readonly Inline[]): string {
  return seen(content.map((inline) => (inline.type === 'text' ? inline.text : '')).join(''))
}

function inner(blocks: Cell['blocks']): string[] {
  return blocks.flatMap((block) =>
    block.type === 'list' ? block.items.map(({ content }) => textOf(content)) : [textOf(block.content)],
  )
}

/** The texts of a tree that every kind of file prints; cells that no column is left for are none of them. */
function printedTexts(tree: DocumentTree): string[] {
  const ofBlock = (block: Block): string[] => {
    switch (block.type) {
      case 'heading':
        return [seen(titleOf(block))]
      case 'paragraph':
        return [textOf(block.content)]
      case 'list':
      case 'box':
        return inner(block.type === 'list' ? [block] : block.blocks)
      case 'table':
        return block.rows[0] === undefined ? [] : inner(block.rows[0].cells[0]?.blocks ?? [])
      case 'contents':
        return [seen(block.heading)]
      case 'page-break':
      case 'figure':
        return []
    }
  }
  return tree.parts.flatMap(({ blocks }) => blocks.flatMap(ofBlock))
}

describe('any tree', () => {
  test('becomes a Word file with all its texts', async () => {
    const property = fc.asyncProperty(anyTree, async (tree) => {
      const file = new DocxFile(await writeDocx(tree, new Map(), { fonts: '' }))
      for (const [path, content] of file.parts) if (/\.(xml|rels)$/.test(path)) parseXml(content)
      const written = seen(
        file
          .all('t')
          .map((one) => one.textContent ?? '')
          .join(''),
      )
      for (const text of printedTexts(tree)) expect([text, written.includes(text)]).toEqual([text, true])
    })
    await fc.assert(property, { numRuns: 60 })
  }, 120_000)

  test('becomes a well-formed page with all its texts', () => {
    const property = fc.property(anyTree, (tree) => {
      const html = writeHtml(tree).replace('<!DOCTYPE html>', '')
      const written = seen(parseXml(html).textContent ?? '')
      for (const text of printedTexts(tree)) expect([text, written.includes(text)]).toEqual([text, true])
    })
    fc.assert(property, { numRuns: 100 })
  }, 120_000)
})
