import { childrenOf } from '../../model/index.ts'
import type { Block } from '../tree.ts'
import type { Context } from './context.ts'
import { oneLine } from './lines.ts'
import { cell, column, headerRow, row, table, textCell } from './table.ts'
import { bold, own } from './text.ts'

interface Entry {
  readonly short: string
  readonly long: string
}

const inner = /[\p{L}\p{N}\p{M}]/u
/** What makes a word a short form however its other letters are written. */
const capitals = /\p{Lu}.*\p{Lu}/u

/** The table of the short forms that the texts really use, in alphabetical order; no block if there are none. */
export function abbreviations(context: Context, texts: readonly string[]): readonly Block[] {
  const used = usedEntries(context, texts)
  if (used.length === 0) return []
  const { words } = context
  const rows = used.map(({ short, long }) => row([cell(bold(own(context, short))), cell(own(context, long))]))
  const headings = [textCell(words.abbreviations.short), textCell(words.abbreviations.long)]
  return [
    table({
      summary: `${words.abbreviations.short} – ${words.abbreviations.long}`,
      columns: [column(30, 0), column(80, 1)],
      headerRows: 1,
      rows: [headerRow(headings), ...rows],
    }),
  ]
}

function usedEntries(context: Context, texts: readonly string[]): readonly Entry[] {
  const entries = entriesOf(context).filter(
    ({ short, long }) => short !== '' && long !== '' && short !== long,
  )
  const distinct = new Map(entries.map((entry) => [`${entry.short}\n${entry.long}`, entry]))
  const all = texts.join('\n')
  const { compare } = context.formatting
  return [...distinct.values()]
    .filter(({ short }) => isUsed(short, all))
    .toSorted((a, b) => compare(a.short, b.short) || compare(a.long, b.long))
}

function entriesOf({ plan }: Context): readonly Entry[] {
  const own = childrenOf(plan, plan.id, 'abbreviation')
  const institutions = childrenOf(plan, plan.id, 'institution')
  return [
    ...own.map(({ short, long }) => ({ short: oneLine(short).trim(), long: oneLine(long).trim() })),
    ...institutions.map(({ short, name }) => ({ short: oneLine(short).trim(), long: oneLine(name).trim() })),
  ]
}

/** True if the short form stands in the text as a word: `DKA` in `DKA-në`, `SISH` in `SISh`; not in `DKAN` or `dka`. */
function isUsed(short: string, text: string): boolean {
  const wanted = short.toLowerCase()
  const folded = text.toLowerCase()
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
    const found = text.slice(at, at + short.length)
    const before = text.slice(0, at).at(-1) ?? ''
    const after = text.charAt(at + short.length)
    if (inner.test(before) || inner.test(after)) continue
    if (found === short || capitals.test(found)) return true
  }
  return false
}
