import { z } from 'zod'
import { kinds } from '../../model/index.ts'
import type { Chapter, Level, ObjectivePart } from '../types.ts'
import { formatLimits } from './limits.ts'
import { namedSchema, phraseSchema } from './phrase.ts'
import { columnsSchema } from './tables.ts'

const levelSchema: z.ZodType<Level> = z.strictObject({
  kind: z.enum(['field', 'objective', 'result', 'activity']),
  level: z.enum(['strategic', 'specific']).exactOptional(),
  singular: namedSchema(),
  plural: namedSchema(),
  label: namedSchema('code', 'number', 'title'),
  numbering: z.enum(['arabic', 'roman']),
  heading: z.strictObject({
    text: namedSchema('code', 'number', 'title'),
    number: z.enum(['chapter', 'code', 'none']),
    box: z.boolean(),
  }),
  inTable: z.enum(['band', 'column']),
})

/** Levels, outermost first, none named twice. */
export const levelsSchema: z.ZodType<readonly Level[]> = z
  .array(levelSchema)
  .max(formatLimits.levels)
  .refine((levels) => new Set(levels.map(({ kind, level }) => `${kind} ${level}`)).size === levels.length, {
    message: 'twice',
  })

/** What a chapter can print. */
export const chapterContents = [
  'contents',
  'abbreviations',
  'sections',
  'analysis',
  'objectives',
  'budget-summary',
  'implementation-plan',
  'signatures',
] as const

const chapterSchema: z.ZodType<Chapter> = z.strictObject({
  role: z.union([kinds.section.fields.role.schema, z.literal('')]),
  heading: namedSchema(),
  content: z.enum(chapterContents),
  numbered: z.boolean(),
  level: z.union([z.literal(1), z.literal(2)]),
  orientation: z.enum(['portrait', 'landscape']),
  optional: z.boolean(),
})

/** Chapters, at least one; a role, and any content but sections, stands in one at most. */
export const chaptersSchema: z.ZodType<readonly Chapter[]> = z
  .array(chapterSchema)
  .min(1)
  .max(formatLimits.chapters)
  .refine((chapters) => areDifferent(chapters.map(({ role }) => role).filter((role) => role !== '')), {
    message: 'twice',
  })
  .refine(
    (chapters) =>
      areDifferent(chapters.map(({ content }) => content).filter((content) => content !== 'sections')),
    { message: 'twice' },
  )

const partSchema: z.ZodType<ObjectivePart> = z.strictObject({
  content: z.enum([
    'results',
    'activities',
    'indicators',
    'indicator-lines',
    'activity-table',
    'assumptions-and-risks',
  ]),
  heading: phraseSchema('code'),
  numbered: z.boolean().default(false),
  columns: columnsSchema.default([]),
  band: phraseSchema('code').default({ sq: '', sr: '', en: '' }),
})

/** Parts of an objective, none twice; only that of described activities has columns, at least one. */
export const partsSchema: z.ZodType<readonly ObjectivePart[]> = z
  .array(partSchema)
  .refine((parts) => areDifferent(parts.map(({ content }) => content)), { message: 'twice' })
  .refine((parts) => parts.every(({ content, columns }) => content !== 'activities' || columns.length > 0), {
    message: 'empty',
  })

function areDifferent(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}
