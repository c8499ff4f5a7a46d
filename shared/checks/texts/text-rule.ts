import { kindNames } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import type { Found, RuleId, Severity, Term } from '../finding.ts'
import { entityRule, type Reads, type Rule } from '../rule.ts'
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
  return entityRule({
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
}
