import { z } from 'zod'
import { limits } from '../../../shared/model/index.ts'
import { columns, list } from './lists.ts'

/** The shape of the transcription format; FORMAT.md says what each part means. Keys not named here are left out. */

const text = z.string().max(limits.text).nullish()
const texts = list(z.string().max(limits.text)).nullish()
const number = z.union([z.number(), z.string().max(limits.label)]).nullish()
const line = z.int().min(0).max(100_000_000).nullish()
const year = z.int().min(limits.firstYear).max(limits.lastYear)

const part = z.object({ printed: text, amount: z.number().nullish(), payer: text })
const cell = z.object({
  printed: text,
  amount: z.number().nullish(),
  parts: list(part).nullish(),
})
/** By column: a year, `yearly` or `plan`. */
const cost = columns(/^(?:\d+|yearly|plan)$/, cell).nullish()
const totalCell = cell.extend({ label: text, line }).nullish()

const totals = z.object({
  label: text,
  line,
  cost,
  total: totalCell,
  split: list(z.object({ label: text, printed: text, amount: z.number().nullish(), line })).nullish(),
  extraCells: texts,
})

const activity = z.object({
  code: text,
  title: text,
  description: text,
  steps: texts,
  period: text,
  responsible: text,
  supporting: text,
  costDescription: text,
  fundingSource: text,
  cost,
  total: totalCell,
  indicators: texts,
  verification: text,
  output: text,
  reference: text,
  monitoring: text,
  extraCells: texts,
  line,
  codeInSection3: text,
  titleInSection3: text,
  descriptionInSection3: text,
  lineInSection3: line,
  uncertain: z.boolean().nullish(),
  uncertainNote: text,
})

const indicator = z.object({
  code: text,
  label: text,
  title: text,
  unit: text,
  baseline: text,
  targets: columns(/^\d+$/, text).nullish(),
  result: text,
  source: text,
  secondary: z.boolean().nullish(),
  line,
})

const result = z.object({
  code: text,
  title: text,
  titleInSection3: text,
  titleInResultList: text,
  indicators: list(indicator).nullish(),
  activities: list(activity).nullish(),
  subtotal: totals.nullish(),
  line,
})

const objectiveAlone = z.object({
  code: text,
  label: text,
  level: z.enum(['strategic', 'specific']).nullish(),
  title: text,
  titleInSection3: text,
  heading: text,
  yearHeadings: texts,
  indicators: list(indicator).nullish(),
  assumptions: texts,
  risks: texts,
  results: list(result).nullish(),
  /** Where the plan has no results: the same as one result without a title. */
  activities: list(activity).nullish(),
  total: totals.nullish(),
  line,
})

export interface TranscribedObjective extends z.infer<typeof objectiveAlone> {
  children?: readonly TranscribedObjective[] | null | undefined
}

const objective: z.ZodType<TranscribedObjective> = objectiveAlone.extend({
  children: z.lazy(() => list(objective)).nullish(),
})

const swot = z.object({ strengths: texts, weaknesses: texts, opportunities: texts, threats: texts })

const field = z.object({
  number,
  name: text,
  nameInSection5: text,
  swot: swot.nullish(),
  objectives: list(objective).nullish(),
  line,
})

const section = z.object({ number, title: text, paragraphs: texts, line })

const summaryRow = z.object({ field: text, source: text, cost, total: totalCell, line })

export const transcriptionKinds = [
  'municipal-plan',
  'national-strategy',
  'reintegration-plan',
  'albanian-annex',
  'national-matrix',
] as const

export const transcriptionSchema = z.object({
  seed: text,
  kind: z.enum(transcriptionKinds),
  title: text,
  authority: text,
  country: z.enum(['XK', 'AL']).nullish(),
  currency: z.enum(['EUR', 'ALL']).nullish(),
  years: list(year).refine((years) => years.length > 0, { message: 'missing' }),
  notes: texts,
  abbreviations: list(z.object({ short: text, long: text })).nullish(),
  narrative: list(section).nullish(),
  columns: texts,
  indicatorColumns: texts,
  fields: list(field),
  budgetSummary: list(summaryRow).nullish(),
})

export type Transcription = z.infer<typeof transcriptionSchema>
export type TranscribedField = z.infer<typeof field>
export type TranscribedIndicator = z.infer<typeof indicator>
export type TranscribedResult = z.infer<typeof result>
export type TranscribedActivity = z.infer<typeof activity>
export type TranscribedSection = z.infer<typeof section>
export type TranscribedTotals = z.infer<typeof totals>
export type TranscribedCell = z.infer<typeof cell>
export type TranscribedCost = z.infer<typeof cost>
export type SummaryRow = z.infer<typeof summaryRow>
