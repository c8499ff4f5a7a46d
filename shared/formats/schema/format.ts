import { z } from 'zod'
import { kinds } from '../../model/index.ts'
import type { NewPlan, PlanFormat } from '../types.ts'
import { formatLimits } from './limits.ts'
import { chaptersSchema, levelsSchema, partsSchema } from './outline.ts'
import { namedSchema, phraseSchema } from './phrase.ts'
import { sentencesSchema } from './sentences.ts'
import { activityTableSchema, budgetTableSchema, indicatorTableSchema } from './tables.ts'

const { country, authorityKind, currency, numberStyle } = kinds.plan.fields

const newPlanSchema: z.ZodType<NewPlan> = z.strictObject({
  country: country.schema,
  authorityKind: authorityKind.schema,
  currency: currency.schema,
  numberStyle: numberStyle.schema,
  years: z.int().min(1).max(formatLimits.years),
})

/** The schema of a plan format, such as one that somebody made and saved as JSON. */
export const formatSchema: z.ZodType<PlanFormat> = z.strictObject({
  id: z
    .string()
    .max(formatLimits.id)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: namedSchema(),
  newPlan: newPlanSchema,
  levels: levelsSchema,
  cover: z.strictObject({ orientation: z.enum(['portrait', 'landscape']) }),
  chapters: chaptersSchema,
  analysis: z.enum(['swot', 'none']),
  objectiveParts: partsSchema,
  indicatorTable: indicatorTableSchema,
  budgetTable: budgetTableSchema,
  activityTable: activityTableSchema,
  costModel: z.strictObject({
    spans: z
      .array(z.enum(['year', 'every-year', 'whole-plan']))
      .min(1)
      .refine((spans) => new Set(spans).size === spans.length, { message: 'twice' }),
    words: z.boolean(),
    economicSplit: z.boolean(),
  }),
  signatures: z.array(phraseSchema()).max(formatLimits.signatures),
  sentences: sentencesSchema,
})
