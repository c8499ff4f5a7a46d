import { kindNames } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import type { Found, RuleId, Severity, Term } from '../finding.ts'
import { entityRule, type Rule } from '../rule.ts'
import { isTerm } from './cell-terms.ts'
import { textCellsOf } from './text-cells.ts'
import type { WrittenText } from './text-index.ts'

const kindsWithTexts = kindNames.filter((kind) => textCellsOf(kind).length > 0)

/** A rule that looks at one written text after the other. */
export function textRule(head: {
  readonly id: RuleId
  readonly severity: Severity
  check(context: CheckContext, text: WrittenText, cell: Term): readonly Found[]
}): Rule {
  return entityRule({
    id: head.id,
    severity: head.severity,
    kinds: kindsWithTexts,
    reads: { texts: true },
    check: (context, { id }) =>
      context.texts.of(id).flatMap((text) => (isTerm(text.cell) ? head.check(context, text, text.cell) : [])),
  })
}
