import type { RichBlock, RichText } from '../../../shared/model/index.ts'

interface Item {
  /** The number that stands before the text; null for a bullet. */
  readonly number: number | null
  readonly text: string
}

const bullet = /^[-–—•·▪●*]\s+(?<text>\S.*)$/su
const numbered = /^\(?(?<number>\d{1,3})[.)]\s*(?<text>[^\d\s.)].*)$/su

/**
 * Prose made of transcribed paragraphs. A line feed parts two paragraphs; two or more lines in a row that begin with a
 * bullet, or with 1., 2., 3. and so on, make a list, and lose what only marks them as its items.
 */
export function prose(paragraphs: readonly string[]): RichText {
  const lines = paragraphs.flatMap((paragraph) => paragraph.split('\n')).map((line) => line.trim())
  const blocks: RichBlock[] = []
  const written = lines.filter((line) => line !== '')
  for (let index = 0; index < written.length; ) {
    const items = itemsFrom(written, index)
    const isList = items.length > 1
    blocks.push(isList ? listOf(items) : { type: 'paragraph', runs: [{ text: written[index] ?? '' }] })
    index += isList ? items.length : 1
  }
  return blocks
}

/** The items of the list that begins at a line, as far as they are of one sort; empty where none begins. */
function itemsFrom(lines: readonly string[], start: number): readonly Item[] {
  const items: Item[] = []
  for (let index = start; index < lines.length; index += 1) {
    const item = itemOf(lines[index] ?? '')
    const isBulleted = (items[0] ?? item)?.number === null
    if (item === null || item.number !== (isBulleted ? null : items.length + 1)) break
    items.push(item)
  }
  return items
}

function itemOf(line: string): Item | null {
  const { text } = bullet.exec(line)?.groups ?? {}
  if (text !== undefined) return { number: null, text }
  const match = numbered.exec(line)?.groups
  if (match?.text === undefined) return null
  return { number: Number(match.number), text: match.text }
}

function listOf(items: readonly Item[]): RichBlock {
  return {
    type: 'list',
    ordered: items[0]?.number !== null,
    items: items.map(({ text }) => ({ level: 0, runs: [{ text }] })),
  }
}

/** Steps of an activity: without their numbers where they are numbered from one on, else as they stand. */
export function unnumbered(steps: readonly string[]): readonly string[] {
  const items = steps.map((step) => itemOf(step.trim()))
  if (!items.every((item, index) => item?.number === index + 1)) return steps
  return items.map((item) => item?.text ?? '')
}
