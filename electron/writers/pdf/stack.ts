import type { List, Paragraph } from '../../../shared/document/tree.ts'
import { markedItems } from '../common/list-items.ts'
import { type Look, listIndent, listLook, paragraphLooks } from '../common/looks.ts'
import type { Faces } from './faces.ts'
import type { Family } from './fonts.ts'
import { type Line, linesOf, type Setting } from './lines.ts'
import { type Lettering, tokensOf } from './tokens.ts'

/** A line at its place in a block. Points. */
export interface PlacedLine {
  /** From the block's left edge. */
  readonly x: number
  /** From the block's top edge. */
  readonly top: number
  readonly line: Line
}

/** Lines one under the other. */
export interface Stack {
  readonly lines: readonly PlacedLine[]
  readonly height: number
}

/** What a place such as a cell makes of the texts in it. */
export interface Place {
  readonly family: Family
  /** Null takes each paragraph's own size. */
  readonly size: number | null
  readonly bold: boolean
  /** Null takes each paragraph's own. */
  readonly align: Setting['align'] | null
  readonly leading: number
  /** Points between two blocks; null takes each paragraph's own. */
  readonly gap: number | null
}

/** Sets the blocks of a cell or box in a width (points). */
export function stackOf(
  blocks: readonly (Paragraph | List)[],
  width: number,
  place: Place,
  faces: Faces,
): Stack {
  const lines: PlacedLine[] = []
  let top = 0
  for (const block of blocks) {
    const look = block.type === 'paragraph' ? paragraphLooks[block.style] : listLook
    if (lines.length > 0) top += place.gap ?? look.before
    const set =
      block.type === 'paragraph'
        ? setParagraph(block, look, width, place, faces)
        : setList(block, width, place, faces)
    for (const one of set.lines) lines.push({ ...one, top: one.top + top })
    top += set.height
    if (place.gap === null) top += look.after
  }
  const last = lines.at(-1)
  return { lines, height: last ? last.top + last.line.height : 0 }
}

function setParagraph(block: Paragraph, look: Look, width: number, place: Place, faces: Faces): Stack {
  const lettering: Lettering = {
    family: place.family,
    size: place.size ?? look.size,
    bold: place.bold || look.bold,
    italic: look.italic,
  }
  const setting = { width, align: place.align ?? look.align, leading: place.leading }
  return pile(linesOf(tokensOf(block.content, lettering, faces), setting), 0)
}

/** Sets the items of a list, each with its mark before it. */
function setList(list: List, width: number, place: Place, faces: Faces): Stack {
  const size = place.size ?? listLook.size
  const lettering: Lettering = { family: place.family, size, bold: place.bold, italic: false }
  const lines: PlacedLine[] = []
  let top = 0
  for (const { item, marker } of markedItems(list)) {
    const one = setItem(item, marker, { lettering, width, place, faces })
    for (const line of one.lines) lines.push({ ...line, top: line.top + top })
    top += one.height + (place.gap ?? listLook.after) / 2
  }
  const last = lines.at(-1)
  return { lines, height: last ? last.top + last.line.height : 0 }
}

/** What the items of a list are set in. */
interface ItemSetting {
  readonly lettering: Lettering
  readonly width: number
  readonly place: Pick<Place, 'leading'>
  readonly faces: Faces
}

/** Sets one item with its mark hanging before it; a narrow column indents less. */
export function setItem(
  item: List['items'][number],
  marker: string,
  { lettering, width, place, faces }: ItemSetting,
): Stack {
  const step = Math.min(lettering.size * listIndent, width / 6)
  const markers = linesOf(tokensOf([{ type: 'text', text: marker }], lettering, faces), {
    width,
    align: 'left',
    leading: place.leading,
  })
  const [mark] = markers
  const indent = Math.min(step * (item.level + 1), width / 2)
  const hang = Math.max(indent, indent - step + (mark?.width ?? 0) + lettering.size * 0.3)
  const setting = { width: width - hang, align: 'left', leading: place.leading } as const
  const text = pile(linesOf(tokensOf(item.content, lettering, faces), setting), hang)
  if (!mark) return text
  const lines = [{ x: indent - step, top: 0, line: mark }, ...text.lines]
  return { lines, height: Math.max(text.height, mark.height) }
}

/** Lays lines one under the other. */
export function pile(lines: readonly Line[], x: number): Stack {
  const placed: PlacedLine[] = []
  let top = 0
  for (const line of lines) {
    placed.push({ x, top, line })
    top += line.height
  }
  return { lines: placed, height: top }
}

/**
 * Cuts a stack so that the first part is at most `room` high (points). Lines side by side, such as a mark and its
 * text, stay together.
 */
export function cutStack({ lines, height }: Stack, room: number): [Stack, Stack] {
  const first = lines.find(({ top, line }) => top + line.height > room + 0.01)
  if (!first)
    return [
      { lines, height },
      { lines: [], height: 0 },
    ]
  const head = lines.filter(({ top }) => top < first.top - 0.01)
  const tail = lines.slice(head.length).map((one) => ({ ...one, top: one.top - first.top }))
  return [
    { lines: head, height: head.reduce((most, { top, line }) => Math.max(most, top + line.height), 0) },
    { lines: tail, height: height - first.top },
  ]
}
