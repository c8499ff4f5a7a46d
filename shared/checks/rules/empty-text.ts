import type { Term } from '../finding.ts'
import { textRule } from '../texts/text-rule.ts'

const signs = /^[\s\p{P}\p{S}]+$/u
const crosses = /^[\s.…]*x{2,}[\sx.…]*$/i
/** What people write where a text is still to come. */
const promise = /^(?:\[[^\]]{0,40}\]|tbd|todo|për t[’']u plotësuar|do të plotësohet|lorem ipsum.*)[.…]*$/isu

/** Whether a text begins like one of these: most texts do not, and need no closer look. */
function mayKeepPlace(text: string): boolean {
  return /^\s*[xtdpl[.…]/i.test(text)
}

/** What says nothing says it shortly. */
const longest = 400

/** Cells in which a dash or slash is no answer; elsewhere it says that there is nothing to say. */
const needsWords: ReadonlySet<Term> = new Set<Term>([
  'analysis',
  'body',
  'description',
  'heading',
  'long',
  'name',
  'short',
  'text',
  'title',
])

/** A text that says nothing: only signs, or words that keep the place of another. */
export const emptyText = textRule({
  id: 'empty-text',
  severity: 'warning',
  check(_context, { entity, text, words }, cell) {
    if (words.length > 0 && !mayKeepPlace(text)) return []
    const bare = text.trim()
    if (bare === '' || bare.length > longest) return []
    const saysNothing = (needsWords.has(cell) && signs.test(bare)) || crosses.test(bare) || promise.test(bare)
    if (!saysNothing) return []
    return [{ entity: entity.id, cell, message: 'empty-text', parameters: { text: bare.slice(0, 40) } }]
  },
})
