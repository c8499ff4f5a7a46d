import { checkWords } from '../locales/checks/index.ts'
import { formatting } from '../locales/formatting.ts'
import { codesOf, type Id, type Plan } from '../model/index.ts'
import { printedLine } from './declared.ts'
import type { Finding, Parameter, RuleId } from './finding.ts'
import { nameOf } from './naming.ts'

/** The languages in which findings are told. */
export type MessageLanguage = 'sq' | 'sr' | 'en'

/** What is wrong, and what would explain it: `Totali i rreshtit është …, ndërsa vitet japin …. 4 vjet në vend të 3.` */
export function findingMessage(finding: Finding, language: MessageLanguage): string {
  const { messages, inYear } = checkWords(language)
  const sentence = messages[finding.message]
  const message = filled(sentence, finding, language)
  const { year } = finding.place
  const placed =
    year === undefined || sentence.includes('{{year}}') || sentence.includes('{{column}}')
      ? message
      : fill(inYear, { year: String(year), message })
  const explanation = findingExplanation(finding, language)
  return explanation === '' ? placed : `${placed} ${explanation}`
}

/** What would explain a finding, alone; empty where nothing is known. */
export function findingExplanation(finding: Finding, language: MessageLanguage): string {
  if (finding.explanation === null) return ''
  return filled(checkWords(language).explanations[finding.explanation], finding, language)
}

/** The name of a rule, as a heading over its findings. */
export function ruleName(rule: RuleId, language: MessageLanguage): string {
  return checkWords(language).rules[rule]
}

/** How the paper names the place of a finding: the printed or computed code, else the heading; empty for the plan itself. */
export function placeOf(plan: Plan, finding: Finding, codes = codesOf(plan)): string {
  for (let id: Id | null = finding.entity; id !== null && id !== plan.id; ) {
    const name = nameOf(plan, codes, id)
    if (name !== '') return name
    id = parentOf(plan, id)
  }
  return ''
}

/** The line of the transcribed text on which it stands; null for plans that were not transcribed. */
export function lineOf(plan: Plan, finding: Finding): number | null {
  const source = finding.source === undefined ? undefined : plan.entities.get(finding.source)
  if (source?.kind === 'declared' && source.line !== null) return source.line
  for (let id: Id | null = finding.entity; id !== null && id !== plan.id; id = parentOf(plan, id)) {
    const line = printedLine(plan, id)
    if (line !== null) return line
  }
  return null
}

function parentOf(plan: Plan, id: Id): Id | null {
  return plan.entities.get(id)?.parent ?? null
}

function filled(sentence: string, { parameters }: Finding, language: MessageLanguage): string {
  const values = Object.entries(parameters).map(
    ([name, parameter]) => [name, written(parameter, language)] as const,
  )
  return fill(sentence, Object.fromEntries(values))
}

function written(parameter: Parameter, language: MessageLanguage): string {
  if (typeof parameter !== 'object') return String(parameter)
  const { terms } = checkWords(language)
  if ('term' in parameter) return terms[parameter.term]
  return formatting(language).list(parameter.terms.map((term) => terms[term]))
}

function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  )
}
