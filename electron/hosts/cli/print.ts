import { severities } from '../../../shared/checks/index.ts'
import {
  type ImportReport,
  type PlanSummary,
  type Progress,
  paperFormats,
} from '../../../shared/contract/index.ts'
import { fill, type TerminalWords } from '../../../shared/locales/terminal/index.ts'
import type { ToldFinding } from './check.ts'
import type { ToldFormat } from './formats.ts'
import type { Outcome } from './run.ts'

/** What goes to the standard output, without the last line feed. */
export function outcomeText(outcome: Outcome, json: boolean, words: TerminalWords): string {
  if (outcome.name === 'help') return fill(words.usage, { formats: paperFormats.join(',') })
  if (outcome.name === 'export')
    return json ? asJson({ files: outcome.files }) : outcome.files.map(({ path }) => path ?? '').join('\n')
  if (outcome.name === 'list') return json ? asJson(outcome.plans) : plansText(outcome.plans, words)
  if (outcome.name === 'formats') return json ? asJson(outcome.formats) : formatsText(outcome.formats, words)
  if (outcome.name === 'check') return json ? asJson(outcome.findings) : findingsText(outcome.findings, words)
  return json ? asJson(outcome.report) : reportText(outcome.report, words)
}

/** One step of long work, in one line. */
export function progressText({ stage, part }: Progress, words: TerminalWords): string {
  return part === '' ? words.stages[stage] : `${part}: ${words.stages[stage]}`
}

function asJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
}

function plansText(plans: readonly PlanSummary[], words: TerminalWords): string {
  if (plans.length === 0) return words.empty
  return plans.map((plan) => planText(plan, words)).join('\n')
}

function planText(plan: PlanSummary, words: TerminalWords): string {
  const { id, firstYear, lastYear, authorityName, title, binnedAt } = plan
  const cells = [id, `${firstYear}-${lastYear}`, authorityName, title || words.untitled]
  return (binnedAt === null ? cells : [...cells, words.inBin]).join('\t')
}

function formatsText(formats: readonly ToldFormat[], words: TerminalWords): string {
  if (formats.length === 0) return words.noFormats
  return formats.map(({ id, name }) => `${id}\t${name}`).join('\n')
}

function findingsText(findings: readonly ToldFinding[], words: TerminalWords): string {
  if (findings.length === 0) return words.noFindings
  const lines = findings.map(({ severity, place, line, message }) => {
    const where = line === undefined ? place : `${place} ${fill(words.line, { line })}`.trimStart()
    return [words.severities[severity], where, message].join('\t')
  })
  const counts = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return `${words.severityCounts[severity]}: ${count}`
  })
  return [...lines, counts.join(', ')].join('\n')
}

function reportText({ plan, title, counts, leftOut }: ImportReport, words: TerminalWords): string {
  const named = Object.entries(words.counts).flatMap(([kind, name]) =>
    counts[kind] === undefined ? [] : [`${name}: ${counts[kind]}`],
  )
  const lines = [plan, fill(words.imported, { title: title || words.untitled }), named.join(', ')]
  if (leftOut.length === 0) return lines.join('\n')
  const rest = leftOut.map(({ place, value }) => `  ${place}: ${value}`)
  return [...lines, fill(words.leftOut, { count: leftOut.length }), ...rest].join('\n')
}
