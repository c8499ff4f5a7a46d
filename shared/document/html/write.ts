import { toBase64 } from '../../model/base64.ts'
import { pointsPerMillimetre } from '../layout/geometry.ts'
import { headingsOf, titleOf } from '../layout/headings.ts'
import { languageTags } from '../layout/language.ts'
import type { Block, Box, DocumentTree, Figure, Heading, PagePart } from '../tree.ts'
import { element, emptyElement, markup } from './markup.ts'
import { stylesheet } from './stylesheet.ts'
import { table } from './table.ts'
import { inlines, list, paragraph } from './text.ts'

/**
 * Writes a tree as one HTML page for the screen: well-formed as XML too, without scripts, with each block's entity in
 * `data-entity`. `pageNumbers` fills the contents. This module uses nothing of Node.
 */
export function writeHtml(tree: DocumentTree, pageNumbers: ReadonlyMap<string, number> = new Map()): string {
  const head = element(
    'head',
    {},
    emptyElement('meta', { charset: 'utf-8' }),
    element('title', {}, markup(tree.properties.title)),
    element('style', {}, stylesheet),
  )
  const parts = tree.parts.map((part) => writePart(part, tree, pageNumbers))
  const body = element('body', {}, element('main', {}, ...parts))
  return `<!DOCTYPE html>\n${element('html', { lang: languageTags[tree.language] }, head, body)}\n`
}

function writePart(part: PagePart, tree: DocumentTree, pageNumbers: ReadonlyMap<string, number>): string {
  const running = inlines(part.header)
  return element(
    'div',
    { class: `part ${part.orientation} ${part.paper}` },
    part.watermark === null ? '' : element('p', { class: 'draft' }, markup(part.watermark)),
    running === '' ? '' : element('p', { class: 'running' }, running),
    ...part.blocks.map((block) => blockMarkup(block, tree, pageNumbers)),
  )
}

/** One block of a tree. */
export function blockMarkup(
  block: Block,
  tree: DocumentTree,
  pageNumbers: ReadonlyMap<string, number> = new Map(),
): string {
  switch (block.type) {
    case 'heading':
      return heading(block)
    case 'paragraph':
      return paragraph(block)
    case 'list':
      return list(block)
    case 'table':
      return table(block)
    case 'box':
      return box(block)
    case 'contents':
      return contents(block.heading, headingsOf(tree, block.depth), pageNumbers)
    case 'page-break':
      return emptyElement('hr', { class: 'page-break' })
    case 'figure':
      return figure(block)
  }
}

function heading(source: Heading): string {
  const { level, anchor, entity } = source
  return element(`h${level}`, { id: anchor, 'data-entity': entity }, markup(titleOf(source)))
}

function box({ blocks, entity }: Box): string {
  const content = blocks.map((block) => (block.type === 'paragraph' ? paragraph(block) : list(block)))
  return element('div', { class: 'box', 'data-entity': entity }, ...content)
}

function contents(
  title: string,
  headings: readonly Heading[],
  pageNumbers: ReadonlyMap<string, number>,
): string {
  const entries = headings.map((source) => {
    const { level, anchor } = source
    const page = pageNumbers.get(anchor)
    const parts = [
      element('span', {}, markup(titleOf(source))),
      page === undefined ? '' : element('span', {}, String(page)),
    ]
    return element(
      'li',
      { class: `level-${level}` },
      element('a', { href: `#${encodeURIComponent(anchor)}` }, ...parts),
    )
  })
  return element(
    'nav',
    { 'aria-label': title },
    element('h1', {}, markup(title)),
    element('ol', {}, ...entries),
  )
}

function figure({ mediaType, bytes, width, height, description }: Figure): string {
  const dots = (millimetres: number): number => Math.round((millimetres * pointsPerMillimetre * 96) / 72)
  const source = `data:${mediaType};base64,${toBase64(bytes)}`
  const image = emptyElement('img', { src: source, width: dots(width), height: dots(height) }).replace(
    '/>',
    ` alt="${markup(description)}"/>`,
  )
  return element('figure', {}, image)
}
