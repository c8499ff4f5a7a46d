import { z } from 'zod'
import { isPrintable } from '../../model/index.ts'
import type { Phrase } from '../types.ts'
import { formatLimits } from './limits.ts'

const placeholder = /\{\{(.*?)\}\}/g
const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/

/** A phrase with no other placeholders than these. A language that is left out is empty. */
export function phraseSchema(...names: readonly string[]): z.ZodType<Phrase> {
  const text = z
    .string()
    .max(formatLimits.phrase)
    .refine((value) => isPrintable(value) && !lineBreak.test(value), { message: 'unprintable' })
    .refine((value) => [...value.matchAll(placeholder)].every(([, name = '']) => names.includes(name)), {
      message: 'unknown-placeholder',
    })
    .default('')
  return z.strictObject({ sq: text, sr: text, en: text })
}

/** A phrase that says something in at least one language. */
export function namedSchema(...names: readonly string[]): z.ZodType<Phrase> {
  return phraseSchema(...names).refine(({ sq, sr, en }) => [sq, sr, en].some((text) => text.trim() !== ''), {
    message: 'empty',
  })
}
