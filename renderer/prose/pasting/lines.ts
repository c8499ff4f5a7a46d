import type { RichBlock, RichText, Run } from '../../../shared/model/index.ts'
import { deepestLevel, tidyRich } from '../document.ts'

/** A paragraph or an item of a list, while pasted text is read. */
export interface PastedLine {
  readonly list: { readonly ordered: boolean; readonly level: number } | null
  readonly runs: Run[]
}

/** Paragraphs and lists of the lines that say something. */
export function blocksOf(lines: readonly PastedLine[]): RichText {
  const blocks: RichBlock[] = []
  for (const { list, runs } of lines) {
    const trimmed = trimmedRuns(runs)
    if (trimmed.length === 0) continue
    if (list === null) {
      blocks.push({ type: 'paragraph', runs: trimmed })
      continue
    }
    const last = blocks.at(-1)
    // Only the outermost level says whether a list is numbered: lists of the plan are of one sort.
    const goesOn = last?.type === 'list' && (list.level > 0 || last.ordered === list.ordered)
    const items = goesOn ? last.items : []
    const level = Math.min(Math.max(list.level, 0), (items.at(-1)?.level ?? -1) + 1, deepestLevel)
    items.push({ level, runs: trimmed })
    if (!goesOn) blocks.push({ type: 'list', ordered: list.ordered, items })
  }
  return tidyRich(blocks)
}

/** Runs with single spaces, and none at the ends or beside line feeds. */
function trimmedRuns(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const before = kept.at(-1)
    const text = run.value === undefined ? spaced(run.text, before?.text ?? '\n') : run.text
    if (text !== '') kept.push({ ...run, text })
  }
  for (let last = kept.at(-1); last !== undefined && last.value === undefined; last = kept.at(-1)) {
    const text = last.text.replace(/[\s\u00a0]+$/, '')
    if (text !== '') return [...kept.slice(0, -1), { ...last, text }]
    kept.pop()
  }
  return kept
}

function spaced(text: string, before: string): string {
  const single = text.replaceAll(/[ \u00a0]{2,}/g, ' ').replaceAll(/[ \u00a0]?\n[ \u00a0]?/g, '\n')
  return /[\s\u00a0]$/.test(before) ? single.replace(/^[\s\u00a0]+/, '') : single
}
