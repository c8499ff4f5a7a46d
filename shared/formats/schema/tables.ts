import { z } from 'zod'
import { ownColumn } from '../own-columns.ts'
import type { ActivityColumn, ActivityTable, BudgetTable, IndicatorTable, TotalsRow } from '../types.ts'
import { formatLimits } from './limits.ts'
import { namedSchema, phraseSchema } from './phrase.ts'

/** What can be printed below something else in its cell. */
export const belowContents = [
  'code',
  'title',
  'coded-title',
  'description',
  'steps',
  'period',
  'responsible',
  'supporting',
  'costDescription',
  'output',
  'verification',
  'reference',
  'monitoring',
  'indicators',
  'result',
  'result-indicators',
] as const

const columnContents = [
  ...belowContents,
  'fundingSource',
  'amounts-by-year',
  'total',
  'cost',
  'yearly-cost',
  'objective',
] as const

/** A column that only this format has. */
const ownContent = z
  .templateLiteral(['own:', z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)])
  .refine((content) => ownColumn(content).length <= formatLimits.id, { message: 'too-long' })

const widths = {
  minimum: z.number().min(1).max(formatLimits.width),
  weight: z.number().min(0).max(formatLimits.weight),
}

export const columnSchema: z.ZodType<ActivityColumn> = z.strictObject({
  content: z.union([z.enum(columnContents), ownContent]),
  heading: phraseSchema('currency'),
  ...widths,
  below: z
    .array(z.strictObject({ content: z.enum(belowContents), named: z.boolean() }))
    .max(formatLimits.below)
    .default([]),
})

/** Columns of one table; a content stands in one column at most. */
export const columnsSchema: z.ZodType<readonly ActivityColumn[]> = z
  .array(columnSchema)
  .max(formatLimits.columns)
  .refine((columns) => new Set(columns.map(({ content }) => content)).size === columns.length, {
    message: 'twice',
  })

const totalsSchema: z.ZodType<TotalsRow> = z.strictObject({
  after: z.enum(['result', 'objective', 'field', 'plan']),
  level: z.enum(['strategic', 'specific', 'every']).default('every'),
  label: namedSchema('code', 'title', 'period'),
  category: z.enum(['capital', 'current', 'every']).default('every'),
  show: z.enum(['columns', 'sum']).default('columns'),
  optional: z.boolean().default(false),
})

const paper = z.enum(['A4', 'A3'])

export const activityTableSchema: z.ZodType<ActivityTable> = z.strictObject({
  papers: z.tuple([paper], paper).refine((papers) => new Set(papers).size === papers.length, {
    message: 'twice',
  }),
  columns: columnsSchema.refine((columns) => columns.some(({ content }) => content !== 'objective'), {
    message: 'empty',
  }),
  totals: z.array(totalsSchema).max(formatLimits.totals),
})

export const indicatorTableSchema: z.ZodType<IndicatorTable> = z.strictObject({
  columns: z
    .array(
      z.strictObject({
        content: z.enum(['objective', 'number', 'title', 'unit', 'baseline', 'targets', 'source', 'result']),
        heading: phraseSchema('year'),
        ...widths,
        optional: z.boolean().default(false),
        years: z.enum(['every', 'first', 'last']).default('every'),
      }),
    )
    .max(formatLimits.columns)
    .refine(
      (columns) =>
        new Set(columns.map(({ content, years }) => `${content} ${years}`)).size === columns.length,
      { message: 'twice' },
    ),
  numbering: z.enum(['count', 'code']),
  secondary: phraseSchema(),
  density: z.enum(['normal', 'compact']),
})

export const budgetTableSchema: z.ZodType<BudgetTable> = z.strictObject({
  group: phraseSchema(),
  source: phraseSchema(),
  total: phraseSchema(),
  allGroups: phraseSchema(),
  sources: z.strictObject({
    municipal: phraseSchema(),
    central: phraseSchema(),
    donor: phraseSchema(),
    other: phraseSchema(),
    unstated: phraseSchema(),
  }),
})
