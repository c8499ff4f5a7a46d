import {
  createChecker,
  type FindingValues,
  findingMessage,
  lineOf,
  type MessageLanguage,
  placeOf,
  type RuleId,
  type Severity,
  sortDismissed,
} from '../../../shared/checks/index.ts'
import type { PlanFormat } from '../../../shared/formats/index.ts'
import { codesOf, createPlan, type Entity, type Id } from '../../../shared/model/index.ts'

/** A finding as the command line tells it; amounts are minor units of the plan's currency. */
export interface ToldFinding extends Pick<FindingValues, 'declared' | 'computed'> {
  readonly rule: RuleId
  readonly severity: Severity
  /** The printed code or heading; empty for the plan itself. */
  readonly place: string
  readonly entity: Id
  /** The transcription's line, where it has one. */
  readonly line?: number
  readonly message: string
}

/** The findings of a plan that nobody has let stand, in the order of the rules. */
export function checkEntities(
  entities: readonly Entity[],
  language: MessageLanguage,
  format: PlanFormat,
): readonly ToldFinding[] {
  const plan = createPlan(entities)
  const codes = codesOf(plan)
  const { open } = sortDismissed(plan, createChecker(plan, { codes, format }).findings())
  return open.map((finding) => {
    const { rule, severity, entity, values } = finding
    const line = lineOf(plan, finding)
    return {
      rule,
      severity,
      place: placeOf(plan, finding, codes),
      entity,
      ...(line !== null && { line }),
      ...(values.declared !== undefined && { declared: values.declared }),
      ...(values.computed !== undefined && { computed: values.computed }),
      message: findingMessage(finding, language),
    }
  })
}
