import { plainText, type RichBlock, type RichText, type Run } from '../../model/index.ts'
import { type Woven, weave } from './weave.ts'
import { wordsIn } from './words.ts'

/** What prose is made of, one after the other: a new line, or a word in its face; a figure of the plan is one word. */
type Part =
  | { readonly line: 'paragraph' }
  | {
      readonly line: 'item'
      readonly ordered: boolean
      readonly level: number
      /** The first item of a list that stands right after another list of its sort. */
      readonly apart: boolean
    }
  | Run

type Line = Exclude<Part, Run>

/** Joins what two people made of one prose, line by line and word by word; see `weave`. */
export function weaveRich(base: RichText, mine: RichText, theirs: RichText): Woven<RichText> {
  const woven = weave(writtenParts(base), writtenParts(mine), writtenParts(theirs), (part) =>
    isLine(read(part)),
  )
  return { value: asRich(woven.value), overruled: woven.overruled.map(asRich) }
}

/** The words of prose, as one line. */
export function lineOf(text: RichText): string {
  return plainText(text).replaceAll(/\s+/g, ' ').trim()
}

function isLine(part: Part): part is Line {
  return 'line' in part
}

/** Parts as texts, since it is texts that are compared. */
function writtenParts(text: RichText): readonly string[] {
  return partsOf(text).map((part) => JSON.stringify(part))
}

function read(part: string): Part {
  // What `writtenParts` wrote.
  return JSON.parse(part) as Part
}

function partsOf(text: RichText): readonly Part[] {
  const blocks = text.filter((block) => block.type === 'paragraph' || block.items.length > 0)
  return blocks.flatMap((block, index): readonly Part[] => {
    if (block.type === 'paragraph') return [{ line: 'paragraph' }, ...partsIn(block.runs)]
    const { ordered } = block
    return block.items.flatMap(({ level, runs }, number): readonly Part[] => {
      const apart = number === 0 && isListOf(blocks[index - 1], ordered)
      return [{ line: 'item', ordered, level, apart }, ...partsIn(runs)]
    })
  })
}

function isListOf(block: RichBlock | undefined, ordered: boolean): boolean {
  return block?.type === 'list' && block.ordered === ordered
}

/** Stands before the first word of a line, so that it is the same word if another is put before it. */
const lead = ' '

function partsIn(runs: readonly Run[]): readonly Run[] {
  return joined(runs).flatMap((run, index): readonly Run[] => {
    if (run.value !== undefined) return [saying(run, run.text)]
    return wordsIn(index === 0 ? lead + run.text : run.text).map((text) => saying(run, text))
  })
}

/** A text in the face of a run; always with its names in one order, since parts are compared as they are written. */
function saying({ bold, italic, value }: Run, text: string): Run {
  return { text, ...(bold && { bold }), ...(italic && { italic }), ...(value !== undefined && { value }) }
}

/** The runs with neighbours in one face as one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const list: Run[] = []
  for (const run of runs) {
    const last = list.at(-1)
    if (last !== undefined && goesOn(last, run))
      list[list.length - 1] = { ...last, text: last.text + run.text }
    else list.push(run)
  }
  return list
}

function goesOn(one: Run, other: Run): boolean {
  const isText = one.value === undefined && other.value === undefined
  return isText && one.bold === other.bold && one.italic === other.italic
}

function asRich(written: readonly string[]): RichText {
  const lines: { readonly line: Line; readonly words: Run[] }[] = []
  for (const part of written.map(read)) {
    if (isLine(part)) lines.push({ line: part, words: [] })
    // The line in which it stood is gone.
    else if (lines.length === 0) lines.push({ line: { line: 'paragraph' }, words: [part] })
    else lines.at(-1)?.words.push(part)
  }
  const blocks: RichBlock[] = []
  for (const { line, words } of lines) {
    const runs = runsOf(words)
    const last = blocks.at(-1)
    if (line.line === 'paragraph') blocks.push({ type: 'paragraph', runs })
    else if (last?.type === 'list' && last.ordered === line.ordered && !line.apart) {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, { level: line.level, runs }] }
    } else blocks.push({ type: 'list', ordered: line.ordered, items: [{ level: line.level, runs }] })
  }
  return blocks
}

function runsOf(words: readonly Run[]): Run[] {
  const [first, ...rest] = words
  if (first === undefined) return []
  const bare =
    first.value === undefined && first.text.startsWith(lead) ? first.text.slice(lead.length) : first.text
  return [...joined([...(bare === '' ? [] : [{ ...first, text: bare }]), ...rest])]
}
