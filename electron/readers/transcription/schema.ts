import { z } from 'zod'
import { limits } from '../../../shared/model/index.ts'

/** The shape of the transcription format; FORMAT.md says what each part means. Keys not named here are left out. */

const text = z.string().max(limits.text).nullish()
const texts = z.array(z.string().max(limits.text)).nullish()
const number = z.union([z.number(), z.string().max(limits.label)]).nullish()
const line = z.int().min(0).max(100_000_000).nullish()
const year = z.int().min(limits.firstYear).max(limits.lastYear)

const part = z.object({ printed: text, amount: z.number().nullish(), payer: text })
const cell = z.object({
  printed: text,
  amount: z.number().nullish(),
  parts: z.array(part).nullish(),
})
/** By column: a year, `yearly` or `plan`. */
const cost = z.record(z.string(), cell).nullish()
const totalCell = cell.extend({ label: text, line }).nullish()

const totals = z.object({
  label: text,
  line,
  cost,
  total: totalCell,
  split: z.array(z.object({ label: text, printed: text, amount: z.number().nullish(), line })).nullish(),
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
  targets: z.record(z.string(), text).nullish(),
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
  indicators: z.array(indicator).nullish(),
  activities: z.array(activity).nullish(),
  subtotal: totals.nullish(),
  line,
})

const objective = z.object({
  code: text,
  label: text,
  level: z.enum(['strategic', 'specific']).nullish(),
  title: text,
  titleInSection3: text,
  heading: text,
  yearHeadings: texts,
  indicators: z.array(indicator).nullish(),
  assumptions: texts,
  risks: texts,
  get children() {
    return z.array(objective).nullish()
  },
  results: z.array(result).nullish(),
  /** Where the plan has no results: the same as one result without a title. */
  activities: z.array(activity).nullish(),
  total: totals.nullish(),
  line,
})

const swot = z.object({ strengths: texts, weaknesses: texts, opportunities: texts, threats: texts })

const field = z.object({
  number,
  name: text,
  nameInSection5: text,
  swot: swot.nullish(),
  objectives: z.array(objective).nullish(),
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
  years: z.array(year).min(1),
  notes: texts,
  abbreviations: z.array(z.object({ short: text, long: text })).nullish(),
  narrative: z.array(section).nullish(),
  columns: texts,
  indicatorColumns: texts,
  fields: z.array(field),
  budgetSummary: z.array(summaryRow).nullish(),
})

export type Transcription = z.infer<typeof transcriptionSchema>
export type TranscribedField = z.infer<typeof field>
export type TranscribedObjective = z.infer<typeof objective>
export type TranscribedIndicator = z.infer<typeof indicator>
export type TranscribedResult = z.infer<typeof result>
export type TranscribedActivity = z.infer<typeof activity>
export type TranscribedSection = z.infer<typeof section>
export type TranscribedTotals = z.infer<typeof totals>
export type TranscribedCell = z.infer<typeof cell>
export type TranscribedCost = z.infer<typeof cost>
export type SummaryRow = z.infer<typeof summaryRow>
