import { type Editor, type Extensions, Mark, Node } from '@tiptap/core'
import { deepestLevel } from './document.ts'

/** Says what the figures in prose come to at this moment. */
export interface FigureStorage {
  textOf: (name: string) => string | null
  labelOf: (name: string) => string
}

declare module '@tiptap/core' {
  interface Storage {
    figure: FigureStorage
  }
}

const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+' })
const Text = Node.create({ name: 'text', group: 'inline' })

const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  priority: 1_000,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
})

/** A list is flat, as it is stored: how deep an item stands is said by the item. */
const List = Node.create({
  name: 'list',
  group: 'block',
  content: 'item+',
  addAttributes: () => ({ ordered: { default: false, rendered: false } }),
  parseHTML: () => [
    { tag: 'ul', attrs: { ordered: false } },
    { tag: 'ol', attrs: { ordered: true } },
  ],
  renderHTML: ({ node }) => [node.attrs.ordered === true ? 'ol' : 'ul', 0],
})

const Item = Node.create({
  name: 'item',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    level: {
      default: 0,
      parseHTML: (element) => levelIn(element.dataset.level),
      renderHTML: ({ level }) => ({ 'data-level': String(level), 'aria-level': String(Number(level) + 1) }),
    },
  }),
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
})

function levelIn(text: string | undefined): number {
  const level = Number(text ?? 0)
  return Number.isInteger(level) ? Math.min(Math.max(level, 0), deepestLevel) : 0
}

const Break = Node.create({
  name: 'break',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
})

/** A figure of the plan: shows what it comes to now. */
const Figure = Node.create<object, FigureStorage>({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  addStorage: () => ({ textOf: () => null, labelOf: (name) => name }),
  addAttributes: () => ({
    name: { default: '', rendered: false, parseHTML: (element) => element.dataset.value ?? '' },
    text: { default: '', rendered: false, parseHTML: (element) => element.textContent },
  }),
  parseHTML: () => [{ tag: 'span[data-value]' }],
  renderHTML: ({ node }) => ['span', { 'data-value': String(node.attrs.name) }, String(node.attrs.text)],
  renderText: ({ node }) => String(node.attrs.text),
  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement('span')
      dom.dataset.value = String(node.attrs.name)
      dom.dataset.text = String(node.attrs.text)
      showFigure(dom, this.storage)
      return { dom, ignoreMutation: () => true }
    }
  },
})

function showFigure(chip: HTMLElement, { textOf, labelOf }: FigureStorage): void {
  const name = chip.dataset.value ?? ''
  const text = textOf(name) ?? chip.dataset.text ?? ''
  // Something to see, and to step over, where a figure is empty.
  const shown = text === '' ? '…' : text
  if (chip.textContent !== shown) chip.textContent = shown
  chip.title = labelOf(name)
}

/** Writes what the figures come to now into an editor that is open. */
export function sayFigures(editor: Editor, say: FigureStorage): void {
  if (editor.isDestroyed) return
  const { view, storage } = editor
  Object.assign(storage.figure, say)
  for (const chip of view.dom.querySelectorAll<HTMLElement>('span[data-value]')) showFigure(chip, say)
}

const Bold = Mark.create({
  name: 'bold',
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: () => ['strong', 0],
})

const Italic = Mark.create({
  name: 'italic',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
})

/** What prose is made of; every document of it is a rich text of the plan, and the other way round. */
export const proseNodes: Extensions = [Doc, Paragraph, Text, List, Item, Break, Figure, Bold, Italic]
