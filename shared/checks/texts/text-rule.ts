import { kindNames } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import { completed, type Finding, type Found, type RuleId, type Term } from '../finding.ts'
import { entityRule, type Reads, type Rule } from '../rule.ts'
import type { Severity } from '../severity.ts'
import { isTerm } from './cell-terms.ts'
import { textCellsOf } from './text-cells.ts'
import type { WrittenText } from './text-index.ts'

const kindsWithTexts = kindNames.filter((kind) => textCellsOf(kind).length > 0)
const nothing: readonly Found[] = []

/** A rule that looks at one written text after the other. */
export function textRule(head: {
  readonly id: RuleId
  readonly severity: Severity
  readonly reads?: Reads
  /** What the rule takes from the rest of the plan; see `Local`. */
  facts?(context: CheckContext): string
  check(context: CheckContext, text: WrittenText, cell: Term): readonly Found[]
}): Rule {
  const byEntity = entityRule({
    id: head.id,
    severity: head.severity,
    kinds: kindsWithTexts,
    reads: head.reads ?? { texts: true },
    facts: (context) => head.facts?.(context) ?? '',
    check(context, { id }) {
      let found = nothing
      for (const text of context.texts.of(id)) {
        const own = isTerm(text.cell) ? head.check(context, text, text.cell) : nothing
        if (own.length > 0) found = [...found, ...own]
      }
      return found
    },
  })
  return {
    ...byEntity,
    check(context) {
      const findings: Finding[] = []
      for (const { text, term } of context.remember(placedTexts)) {
        for (const found of head.check(context, text, term)) findings.push(completed(head, found))
      }
      return findings
    },
  }
}

/** A text with the word for its cell. */
interface PlacedText {
  readonly text: WrittenText
  readonly term: Term
}

/** All texts, kind by kind: the order in which a rule finds them one entity after the other. */
function placedTexts(context: CheckContext): readonly PlacedText[] {
  const placed: PlacedText[] = []
  for (const kind of kindsWithTexts) {
    for (const { id } of context.entitiesOf(kind)) {
      for (const text of context.texts.of(id)) {
        if (isTerm(text.cell)) placed.push({ text, term: text.cell })
      }
    }
  }
  return placed
}
