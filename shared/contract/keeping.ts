import { z } from 'zod'
import { type ErrorDetails, errorCodes } from './answer.ts'

const detailsSchema: z.ZodType<ErrorDetails> = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
)

const failureSchema = z.strictObject({ code: z.enum(errorCodes), details: detailsSchema })

/** A copy of the whole library; `second` is the folder that the user chose besides the program's own. */
export const backupSchema = z.strictObject({
  place: z.enum(['own', 'second']),
  name: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  reason: z.enum(['start', 'migration', 'work', 'close', 'asked', 'restore']),
  /** Bytes. */
  size: z.int(),
})
export type BackupInfo = z.infer<typeof backupSchema>

/** The newest good backup of a library that cannot be opened, and what it lacks. */
export const offerSchema = z.strictObject({
  backup: backupSchema,
  /** Plans with changes since; null where the damaged library cannot be read any more. */
  lacks: z.array(z.strictObject({ title: z.string(), changes: z.int(), missing: z.boolean() })).nullable(),
})
export type BackupOffer = z.infer<typeof offerSchema>

/** How a library is open, and how its backups stand. */
export const libraryStateSchema = z.strictObject({
  /** `none`: it could not be opened, and only the calls about restoring work. */
  access: z.enum(['write', 'read', 'none']),
  /** Why it is open for reading only. */
  readOnly: z
    .strictObject({
      reason: z.enum(['held', 'taken', 'folder', 'disk-full']),
      /** The computer that has it open; null where none is known. */
      machine: z.string().nullable(),
      here: z.boolean(),
    })
    .nullable(),
  /** Why it could not be opened. */
  failure: failureSchema.nullable(),
  offer: offerSchema.nullable(),
  /** What the user should know about this opening. */
  notes: z.array(z.enum(['journal-lost', 'clock-behind'])),
  backups: z.strictObject({
    /** ISO 8601, UTC, of the newest one. */
    last: z.string().nullable(),
    /** Why the last attempt failed. */
    failure: failureSchema.nullable(),
    second: z.strictObject({ folder: z.string(), failure: failureSchema.nullable() }).nullable(),
  }),
})
export type LibraryState = z.infer<typeof libraryStateSchema>

const nothing = z.strictObject({})

/** The calls about the library as a file. */
export const keepingCalls = {
  'library.state': { input: nothing, output: libraryStateSchema },
  /** Tries once more to open a library that could not be opened, or not for writing. */
  'library.reopen': { input: nothing, output: libraryStateSchema },
  /** Begins an empty library in place of one that could not be opened, which is kept aside. */
  'library.startNew': { input: nothing, output: libraryStateSchema },

  /** Where the library lies, and whether another place can be chosen for it here. */
  'library.place': { input: nothing, output: z.strictObject({ file: z.string(), movable: z.boolean() }) },
  /**
   * Asks the user for the library's folder. A library that lies there is opened, else this one is `moved` there; null
   * where the user left the dialog, or the folder is the same. After a failure the library is open where it was.
   */
  'library.choosePlace': {
    input: nothing,
    output: z.strictObject({ chosen: z.strictObject({ file: z.string(), moved: z.boolean() }).nullable() }),
  },

  'backups.list': {
    input: nothing,
    output: z.strictObject({ folder: z.string(), backups: z.array(backupSchema) }),
  },
  /** Makes a backup now; null where the newest one holds the same already. */
  'backups.make': { input: nothing, output: z.strictObject({ made: backupSchema.nullable() }) },
  /** Takes a backup's content for the library; `keptAside` is where the present one went, null if there was none. */
  'backups.restore': {
    input: z.strictObject({ place: z.enum(['own', 'second']), name: z.string().max(1_000) }),
    output: z.strictObject({ keptAside: z.string().nullable() }),
  },
  /** Asks the user for the second folder, in hosts that have a dialog; null where the user left it, or there is none. */
  'backups.chooseFolder': { input: nothing, output: z.strictObject({ folder: z.string().nullable() }) },
  /** The folders of the sticks and other drives that are plugged in, for hosts without a dialog. */
  'backups.listDrives': { input: nothing, output: z.strictObject({ folders: z.array(z.string()) }) },
  /** Makes one of these drives the second folder. */
  'backups.chooseDrive': { input: z.strictObject({ folder: z.string().max(1_000) }), output: nothing },
  /** Makes backups in the program's own folder only. */
  'backups.leaveFolder': { input: nothing, output: nothing },
} as const
