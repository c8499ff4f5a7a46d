import { z } from 'zod'
import { type Entity, entitySchema, idSchema, isPrintable, kinds, limits } from '../model/index.ts'
import { type Batch, batchSchema } from '../operations/index.ts'

const root = kinds.plan.fields

/** What the last new plan was begun with, offered to the next one. */
export const lastChoicesSchema = z.strictObject({
  authorityName: root.authorityName.schema,
  authorityKind: root.authorityKind.schema,
  country: root.country.schema,
  subject: root.subject.schema,
  currency: root.currency.schema,
  format: root.format.schema,
  language: root.language.schema,
  /** Absent where it was kept before there was a second one. */
  secondLanguage: root.secondLanguage.schema.optional(),
  fields: z.array(z.string().max(2_000)).max(50),
  usual: z.array(z.enum(['institutions', 'sources', 'abbreviations'])),
})
export type LastChoices = z.infer<typeof lastChoicesSchema>

/** The name of a version, which says something. */
export const versionNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(limits.name)
  .refine(isPrintable, { message: 'unprintable' })

/** A row of the library's table. */
export const planSummarySchema = z.strictObject({
  id: idSchema,
  authorityName: z.string(),
  title: z.string(),
  firstYear: z.int(),
  lastYear: z.int(),
  status: z.enum(['draft', 'consultation', 'proposed', 'adopted']),
  format: z.string(),
  activities: z.int(),
  /** Sum of all cost lines over the plan's years, minor units. */
  total: z.int(),
  currency: z.enum(['EUR', 'ALL']),
  numberStyle: z.enum(['comma-dot', 'dot-comma', 'space-comma', 'sign-dot-comma']),
  revision: z.int(),
  /** ISO 8601, UTC. */
  changedAt: z.string(),
  /** When it was put into the bin; null for a plan that is not there. */
  binnedAt: z.string().nullable(),
})
export type PlanSummary = z.infer<typeof planSummarySchema>

/** A plan with what the undo and redo buttons need. */
export interface OpenPlan {
  readonly entities: readonly Entity[]
  readonly revision: number
  /** When it was changed last, ISO 8601, UTC. */
  readonly changedAt: string
  readonly canUndo: boolean
  readonly canRedo: boolean
}
export const openPlanSchema: z.ZodType<OpenPlan> = z.strictObject({
  entities: z.array(entitySchema),
  revision: z.int(),
  changedAt: z.string(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
})

/** A change that has been stored. */
export interface Change {
  readonly plan: string
  readonly revision: number
  readonly operations: Batch
  readonly canUndo: boolean
  readonly canRedo: boolean
}
export const changeSchema: z.ZodType<Change> = z.strictObject({
  plan: idSchema,
  revision: z.int(),
  operations: batchSchema,
  canUndo: z.boolean(),
  canRedo: z.boolean(),
})

/** A revision of a plan that somebody gave a name. */
export const versionSchema = z.strictObject({
  id: idSchema,
  revision: z.int().min(0),
  name: versionNameSchema,
  /** When it was named, ISO 8601, UTC. */
  at: z.string(),
  author: z.string().max(200),
})
export type Version = z.infer<typeof versionSchema>

/** One stored change in words; `create` stands for the plan as it was made or imported. */
export const historyEntrySchema = z.strictObject({
  revision: z.int().min(0),
  kind: z.enum(['create', 'do', 'undo', 'redo']),
  /** ISO 8601, UTC. */
  at: z.string(),
  author: z.string(),
  /** The revision of the `do` that an undo took back or a redo repeated. */
  reverses: z.int().nullable(),
  /** What was done, the first few of `count`. */
  lines: z.array(z.strictObject({ entity: idSchema, words: z.string() })),
  count: z.int(),
})
export type HistoryWords = z.infer<typeof historyEntrySchema>

/** What an import made, and what it found no place for. */
export const importReportSchema = z.strictObject({
  plan: idSchema,
  title: z.string(),
  counts: z.record(z.string(), z.int()),
  /** Whether the library had a plan with every change of the file. */
  known: z.boolean(),
  /** Parts of the file that no entity holds: where, and what. */
  leftOut: z.array(z.strictObject({ place: z.string(), value: z.string() })),
})
export type ImportReport = z.infer<typeof importReportSchema>

/** A `.plv` that was saved: on disk, or behind an address that the window may download from. */
export const savedPlanSchema = z.strictObject({
  name: z.string(),
  path: z.string().nullable(),
  address: z.string().nullable(),
})
export type SavedPlan = z.infer<typeof savedPlanSchema>

/** How many findings of a plan nobody has let stand; of its revision then. */
export const findingCountsSchema = z.strictObject({
  plan: idSchema,
  revision: z.int(),
  errors: z.int(),
  warnings: z.int(),
})
export type FindingCounts = z.infer<typeof findingCountsSchema>

/** Everything that a plan can be written as. */
export const paperFormats = ['pdf', 'docx', 'xlsx', 'html'] as const
export const paperFormatSchema = z.enum(paperFormats)
export type PaperFormat = z.infer<typeof paperFormatSchema>

/** What the window offers and has words for, of these. */
export const exportFormats = ['pdf', 'docx', 'xlsx'] as const satisfies readonly PaperFormat[]
export type ExportFormat = (typeof exportFormats)[number]

/** A written file: on disk where the host writes there, else behind an address that the window may download from. */
export const writtenFileSchema = z.strictObject({
  format: paperFormatSchema,
  name: z.string(),
  size: z.int(),
  path: z.string().nullable(),
  address: z.string().nullable(),
})
export type WrittenFile = z.infer<typeof writtenFileSchema>

/** How small and how large the window's type may be, in percent of its usual size. */
export const zoomRange = { least: 80, most: 200, step: 10 } as const

export const settingsSchema = z.strictObject({
  language: z.enum(['sq', 'sr', 'en']),
  /** Whose name stands beside each change. */
  author: z.string().max(200),
  /** Null before the first new plan. */
  lastPlan: lastChoicesSchema.nullable(),
  /** `system`: light or dark as the system is; `contrast`: black on white, with strong lines. */
  look: z.enum(['system', 'light', 'dark', 'contrast']),
  /** Percent. */
  zoom: z.int().min(zoomRange.least).max(zoomRange.most),
  /** For a room that looks on: larger type, one thing at a time, nothing that moves. */
  projector: z.boolean(),
  /** How a new plan prints its amounts; null: as its format does. */
  numberStyle: z.enum(['comma-dot', 'dot-comma', 'space-comma', 'sign-dot-comma']).nullable(),
  /** The tour of the first start was seen or left. */
  toured: z.boolean(),
})
export type Settings = z.infer<typeof settingsSchema>

/** The values of the settings that are a choice, in the order in which they are offered. */
export const settingsChoices = {
  look: settingsSchema.shape.look.options,
  numberStyle: settingsSchema.shape.numberStyle.unwrap().options,
} as const

/** What holds where nobody has set anything. */
export const initialSettings: Settings = {
  language: 'sq',
  author: '',
  look: 'system',
  zoom: 100,
  projector: false,
  numberStyle: null,
  toured: false,
  lastPlan: null,
}
