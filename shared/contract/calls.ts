import { z } from 'zod'
import { formatLimits, formatSchema } from '../formats/index.ts'
import { type Entity, entitySchema, idSchema, limits } from '../model/index.ts'
import { batchSchema } from '../operations/index.ts'
import { keepingCalls } from './keeping.ts'
import {
  changeSchema,
  findingCountsSchema,
  historyEntrySchema,
  importReportSchema,
  openPlanSchema,
  paperFormatSchema,
  planSummarySchema,
  savedPlanSchema,
  settingsSchema,
  versionNameSchema,
  versionSchema,
  writtenFileSchema,
} from './shapes.ts'

const entities: z.ZodType<readonly Entity[]> = z.array(entitySchema).min(1).max(limits.entities)
const nothing = z.strictObject({})
const onePlan = z.strictObject({ plan: idSchema })
const language = z.enum(['sq', 'sr', 'en'])
const oneFormat = z.strictObject({ id: z.string().max(formatLimits.id) })

/** The largest file that an import takes, in bytes. */
export const importLimit = 64 * 1024 * 1024

/** The one table of calls between the interface and the host: name, input schema, output schema. */
export const calls = {
  ...keepingCalls,

  /** Which host answers: `desktop` writes files where the user says, `web` hands them to the browser; `library` is a path. */
  'host.describe': {
    input: nothing,
    output: z.strictObject({ host: z.enum(['desktop', 'web']), version: z.string(), library: z.string() }),
  },
  'settings.read': { input: nothing, output: settingsSchema },
  'settings.write': { input: settingsSchema.partial(), output: settingsSchema },

  'library.list': { input: nothing, output: z.array(planSummarySchema) },
  /** Errors and warnings of every plan outside the bin; counted anew where the plan has changed. */
  'library.findings': { input: nothing, output: z.array(findingCountsSchema) },
  /** Stores a new plan, given as its entities. */
  'library.create': { input: z.strictObject({ entities }), output: onePlan },
  /** The same plan once more, under another title and without its history. */
  'library.duplicate': {
    input: z.strictObject({ plan: idSchema, title: z.string().max(limits.title) }),
    output: onePlan,
  },
  /** Saves a plan with its history as `.plv`, where the user says; null where they left the dialog. */
  'library.save': { input: onePlan, output: z.strictObject({ saved: savedPlanSchema.nullable() }) },
  /**
   * Opens a file that the window read: a transcription or a `.plv`. `job` names the run for progress. `known` says what
   * becomes of a `.plv` every change of which a plan of the library has: it is taken in beside that plan, unless `open`
   * asks for that one.
   */
  'library.import': {
    input: z.strictObject({
      name: z.string().max(500),
      bytes: z.instanceof(Uint8Array),
      job: idSchema.optional(),
      known: z.enum(['beside', 'open']).optional(),
    }),
    output: importReportSchema,
  },
  /** Puts the sample plan into the library. */
  'library.sample': { input: nothing, output: onePlan },
  'library.bin': { input: onePlan, output: nothing },
  'library.restore': { input: onePlan, output: nothing },
  /** Removes a plan that is in the bin, for good. */
  'library.erase': { input: onePlan, output: nothing },

  'plan.open': { input: onePlan, output: openPlanSchema },
  'plan.apply': { input: z.strictObject({ plan: idSchema, operations: batchSchema }), output: changeSchema },
  'plan.undo': { input: onePlan, output: changeSchema },
  'plan.redo': { input: onePlan, output: changeSchema },
  /** What undo would take back and redo repeat, in words; null where there is nothing. */
  'plan.steps': {
    input: z.strictObject({ plan: idSchema, language }),
    output: z.strictObject({ undo: z.string().nullable(), redo: z.string().nullable() }),
  },
  /** Changes before a revision, newest first: all, or those of one entity and what stands or stood below it. */
  'plan.history': {
    input: z.strictObject({
      plan: idSchema,
      language,
      entity: idSchema.nullable(),
      before: z.int().min(0).nullable(),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({ entries: z.array(historyEntrySchema), more: z.boolean() }),
  },
  /** The plan as it was after a revision; 0 is as it was made. */
  'plan.at': {
    input: z.strictObject({ plan: idSchema, revision: z.int().min(0) }),
    output: z.strictObject({ entities }),
  },
  /** Looks into a `.plv` that the window read, without taking it into the library. */
  'plan.look': {
    input: z.strictObject({ bytes: z.instanceof(Uint8Array) }),
    output: z.strictObject({ entities }),
  },

  'version.list': { input: onePlan, output: z.array(versionSchema) },
  /** Names a revision, the present one if none is given. */
  'version.create': {
    input: z.strictObject({ plan: idSchema, name: versionNameSchema, revision: z.int().min(0).optional() }),
    output: versionSchema,
  },
  'version.rename': {
    input: z.strictObject({ plan: idSchema, version: idSchema, name: versionNameSchema }),
    output: nothing,
  },
  /** Takes the name away; what the plan was then stays in its history. */
  'version.remove': { input: z.strictObject({ plan: idSchema, version: idSchema }), output: nothing },

  /** The plan formats that somebody made; those of the program are in shared/formats. */
  'formats.list': { input: nothing, output: z.array(formatSchema) },
  /** Stores one more format; answers it with the id that it has here, another one where its own is somebody else's. */
  'formats.add': { input: z.strictObject({ format: formatSchema }), output: formatSchema },
  /** Stores a format in place of the one with its id. */
  'formats.replace': { input: z.strictObject({ format: formatSchema }), output: nothing },
  'formats.remove': { input: oneFormat, output: nothing },
  /** Writes a format as a JSON file; `folder` as for `export.run`. */
  'formats.export': {
    input: z.strictObject({ ...oneFormat.shape, folder: z.string().max(4_000).nullable() }),
    output: writtenFileSchema.omit({ format: true }),
  },

  /** Asks the user for a folder, in hosts that have a dialog; null where the user left it, or there is none. */
  'export.chooseFolder': { input: nothing, output: z.strictObject({ folder: z.string().nullable() }) },
  /** Writes the papers; `folder` is null where the window downloads them. `job` names the run for progress and cancel. */
  'export.run': {
    input: z.strictObject({
      plan: idSchema,
      job: idSchema,
      formats: z.array(paperFormatSchema).min(1),
      language,
      folder: z.string().max(4_000).nullable(),
      /** Writes the report of the checks' findings, arranged so, in place of the plan's papers. */
      findings: z.enum(['chapter', 'rule']).optional(),
      /** Paper of the tables of activities, where the plan's format offers it; else its usual one. */
      paper: z.enum(['A4', 'A3']).optional(),
    }),
    output: z.strictObject({ files: z.array(writtenFileSchema) }),
  },
  'export.cancel': { input: z.strictObject({ job: idSchema }), output: nothing },
  /** Opens a written file in the system's program for it; does nothing in the browser. */
  'export.open': { input: z.strictObject({ path: z.string().max(4_000) }), output: nothing },
  /** Opens the folder of a written file in the system's file manager; does nothing in the browser. */
  'export.show': { input: z.strictObject({ path: z.string().max(4_000) }), output: nothing },
} as const satisfies Readonly<Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>>

export type CallName = keyof typeof calls
export type CallInput<N extends CallName> = z.infer<(typeof calls)[N]['input']>
export type CallOutput<N extends CallName> = z.infer<(typeof calls)[N]['output']>

/** What a host's services promise: one function a call. */
export type Services = { readonly [N in CallName]: (input: CallInput<N>) => Promise<CallOutput<N>> }

/** True if the text names a call; prototype keys do not. */
export function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name)
}
