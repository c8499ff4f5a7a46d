import { type Id, type IdSource, limits, type Plan } from '../../shared/model/index.ts'
import { apply, type Batch } from '../../shared/operations/index.ts'
import { pastedLines } from '../drafting/pasted-lines.ts'
import type { TableTexts } from '../drafting/pasted-table.ts'
import { addTexts } from '../drafting/text-items.ts'
import { folded } from '../objectives/named.ts'
import { type Quadrant, quadrantOf, quadrants } from './swot-moves.ts'

/** The items of each quadrant. */
export type SwotTexts = Readonly<Record<Quadrant, readonly string[]>>

/** What papers head the quadrants with, folded: in Albanian, Serbian and English. */
const headings: Readonly<Record<Quadrant, RegExp>> = {
  strengths:
    /^(?:fuqi(?:te|a)?|perparesi(?:te)?|(?:pikat|anet) e (?:forta|fuqishme)|snage|prednosti|strengths?)$/,
  weaknesses: /^(?:dobesi(?:te)?|mangesi(?:te)?|(?:pikat|anet) e dobeta|slabosti|weakness(?:es)?)$/,
  opportunities: /^(?:mundesi(?:te)?|mogucnosti|prilike|sanse|opportunit(?:y|ies))$/,
  threats: /^(?:rrezi[kq](?:et|e|u)?|kercenim(?:et|e)?|pengesat?|pretnje|rizici|threats?|risks?)$/,
}

/** What stands before or after the name itself: `S: Strengths`, `FUQITË (Strengths)`, `Dobësitë (të brendshme)`. */
const beside =
  /^[sfwdomtr] (?=\p{Letter}{2})|(?: [sfwdomtr]| [et]e? (?:brendshme|jashtme)| (?:strength|weakness|opportunit|threat)\p{Letter}*)$/gu

/**
 * The SWOT table that somebody copied: each cell goes to the quadrant of the heading that stands last above it, in its own
 * first line, or else before it in its row. Null where fewer than two quadrants are named; what stands above the first heading, as the
 * table's title, is left out.
 */
export function swotOf(table: TableTexts): SwotTexts | null {
  const items: Record<Quadrant, string[]> = { strengths: [], weaknesses: [], opportunities: [], threats: [] }
  const above: (Quadrant | undefined)[] = []
  const named = new Set<Quadrant>()
  for (const row of table) {
    let before: Quadrant | undefined
    for (const [column, cell] of row.entries()) {
      const [first = '', ...rest] = cell.split('\n')
      const heading = quadrantNamed(first)
      if (heading !== undefined) {
        named.add(heading)
        above[column] = heading
        before = heading
      }
      const quadrant = above[column] ?? before
      if (quadrant !== undefined)
        items[quadrant].push(...pastedLines(heading === undefined ? cell : rest.join('\n')))
    }
  }
  return named.size > 1 ? items : null
}

/** The quadrant that a text heads. */
function quadrantNamed(text: string): Quadrant | undefined {
  const words = folded(text).replaceAll(beside, '')
  return quadrants.find((quadrant) => headings[quadrant].test(words))
}

/** Puts items at the end of their quadrants of a field, all in one step. */
export function addSwot(plan: Plan, field: Id, texts: SwotTexts, ids: IdSource): Batch {
  const batch: Batch[number][] = []
  let now = plan
  for (const quadrant of quadrants) {
    const added = texts[quadrant].map((text) => ({ id: ids(), text: text.slice(0, limits.text) }))
    const step = addTexts(now, quadrantOf(field, quadrant), null, added)
    now = apply(now, step)
    batch.push(...step)
  }
  return batch
}
