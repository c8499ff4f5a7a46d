import { z } from 'zod'
import type { Sentences } from '../types.ts'
import { phraseSchema } from './phrase.ts'

const ofAmount = phraseSchema('amount')

export const sentencesSchema: z.ZodType<Sentences> = z.strictObject({
  swotCaption: phraseSchema('field', 'ofField'),
  results: phraseSchema('code'),
  assumptions: phraseSchema('code'),
  risks: phraseSchema('code'),
  budgetTotal: phraseSchema('period', 'total', 'words'),
  budgetParts: phraseSchema('parts'),
  budgetPart: z.strictObject({
    municipal: ofAmount,
    central: ofAmount,
    donor: ofAmount,
    other: ofAmount,
    unstated: ofAmount,
  }),
  budgetYears: phraseSchema('parts'),
  budgetYear: phraseSchema('year', 'amount'),
  budgetWhole: ofAmount,
  budgetNone: phraseSchema(),
  budgetFree: phraseSchema('free', 'activities'),
  budgetCaption: phraseSchema('currency'),
  outside: ofAmount,
})
