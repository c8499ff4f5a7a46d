import { readFileSync } from 'node:fs'
import { readTranscription } from '../../electron/readers/index.ts'
import { composeDocument, composeWorkbook } from '../../shared/document/index.ts'
import { formatOf, type PlanFormat } from '../../shared/formats/index.ts'
import { createIdSource, createPlan, type Plan, rootOf } from '../../shared/model/index.ts'
import { coverageOf, type Share } from './cover.ts'
import { paperOfTree, paperOfWorkbook } from './paper.ts'
import { type Wanted, wantedIn } from './wanted.ts'

/** How much of a transcription its papers show. */
export interface Coverage {
  readonly plan: Plan
  readonly format: PlanFormat
  readonly document: readonly Share[]
  readonly workbook: readonly Share[]
}

/** Reads a transcription, composes its papers in its own format, and compares. */
export function coverageOfFile(path: string): Coverage {
  const bytes = readFileSync(path)
  const ids = createIdSource(
    () => 0,
    (random) => random.fill(1),
  )
  const plan = createPlan(readTranscription(bytes, ids).entities)
  const format = formatOf(rootOf(plan).format)
  if (format === null) throw new Error(`no format ${rootOf(plan).format}`)
  const options = { format, language: 'sq', now: '2026-11-21T10:00:00Z' } as const
  const wanted = wantedOfFile(path)
  return {
    plan,
    format,
    document: coverageOf(plan, wanted, paperOfTree(composeDocument(plan, options))),
    workbook: coverageOf(plan, wanted, paperOfWorkbook(composeWorkbook(plan, { ...options, revision: 1 }))),
  }
}

/** What a transcription holds. */
export function wantedOfFile(path: string): readonly Wanted[] {
  return wantedIn(JSON.parse(readFileSync(path, 'utf8')))
}
