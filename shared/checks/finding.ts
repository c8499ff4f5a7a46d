import type { CheckWords } from '../locales/checks/index.ts'
import { fingerprintOf, type Id } from '../model/index.ts'
import type { Operation } from '../operations/index.ts'
import type { Severity } from './severity.ts'

/** The id of a rule; part of the interface. */
export type RuleId = keyof CheckWords['rules']

/** What a finding says; the words of each language stand in shared/locales/checks. */
export type MessageKey = keyof CheckWords['messages']

/** What would explain a finding. */
export type ExplanationKey = keyof CheckWords['explanations']

/** A word of the program that messages name: a cell, a quadrant, a kind. */
export type Term = keyof CheckWords['terms']

/** What stands for a placeholder of a message; amounts come printed in the plan's style, several terms make a list. */
export type Parameter = string | number | { readonly term: Term } | { readonly terms: readonly Term[] }

/** The cell of an entity at which a finding stands: one of its values, or a part of the table that is about it. */
export interface Place {
  readonly cell: Term
  readonly year?: number
}

/** What a finding compares, as data. Amounts are minor units of the plan's currency. */
export interface FindingValues {
  readonly declared?: number | string
  readonly computed?: number | string
  /** The texts or words that it is about, side by side. */
  readonly texts?: readonly string[]
  /** Other entities that it is about. */
  readonly related?: readonly Id[]
}

/** One place where a plan contradicts itself, or lacks something. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  readonly entity: Id
  readonly place: Place
  readonly values: FindingValues
  readonly message: MessageKey
  readonly explanation: ExplanationKey | null
  /** What the placeholders of message and explanation stand for. */
  readonly parameters: Readonly<Record<string, Parameter>>
  /** Operations that mend it, where that is safe. */
  readonly fix?: readonly Operation[]
  /** The declared value that it is about, where there is one. */
  readonly source?: Id
  /** Changes when what the finding is about changes; alike for the same finding at each run. */
  readonly fingerprint: string
}

/** A finding as a rule states it; what all findings of a rule share is added by `completed`. */
export interface Found {
  readonly entity: Id
  readonly cell: Term
  readonly year?: number
  readonly message: MessageKey
  readonly explanation?: ExplanationKey | null
  readonly parameters?: Readonly<Record<string, Parameter>>
  readonly values?: FindingValues
  readonly severity?: Severity
  /** Worked out when it is first asked for. */
  readonly fix?: () => readonly Operation[]
  readonly source?: Id
  /** What the fingerprint is made of; message, parameters and texts where it is left out. */
  readonly about?: readonly (string | number)[]
}

/** The finding of a rule, with its fingerprint. */
export function completed(rule: { readonly id: RuleId; readonly severity: Severity }, found: Found): Finding {
  const { entity, cell, year, message, explanation, parameters = {}, values = {}, severity, about } = found
  const subject = about ?? [JSON.stringify(parameters), ...(values.texts ?? [])]
  const finding: Finding = {
    rule: rule.id,
    severity: severity ?? rule.severity,
    entity,
    place: { cell, ...(year !== undefined && { year }) },
    values,
    message,
    explanation: explanation ?? null,
    parameters,
    ...(found.source !== undefined && { source: found.source }),
    fingerprint: fingerprintOf([rule.id, cell, year ?? '', message, ...subject]),
  }
  return found.fix === undefined ? finding : withFix(finding, found.fix)
}

/** Most fixes are never asked for, so one is made when it is read; to readers it is a value like the others. */
function withFix(finding: Finding, make: () => readonly Operation[]): Finding {
  let made: readonly Operation[] | undefined
  return {
    ...finding,
    get fix() {
      made ??= make()
      return made
    },
  }
}
