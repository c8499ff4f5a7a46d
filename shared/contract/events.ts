import { z } from 'zod'
import { idSchema } from '../model/index.ts'
import { commandNames } from './commands.ts'
import { libraryStateSchema } from './keeping.ts'
import { changeSchema } from './shapes.ts'

/** What the host tells every window unasked. */
export const events = {
  /** A batch, an undo or a redo was stored. */
  changed: changeSchema,
  /** The list of plans is not what it was. */
  library: z.strictObject({}),
  /** A plan file was double-clicked, and its plan is in the library, or was there before (`known`): the window shows it. */
  opened: z.strictObject({ plan: idSchema, known: z.boolean() }),
  /** A command was chosen in the native menu; only the window in front is told. */
  command: z.strictObject({ name: z.enum(commandNames) }),
  /** A plan's named versions are not what they were. */
  versions: z.strictObject({ plan: idSchema }),
  /** The formats that somebody made are not what they were. */
  formats: z.strictObject({}),
  /** How the library is open, or how its backups stand, is not what it was. */
  state: libraryStateSchema,
  /** How far long work is: `stage` is a key of the interface's words, `done` of `total` its steps. */
  progress: z.strictObject({
    job: idSchema,
    stage: z.enum(['read', 'compose', 'write', 'finish']),
    part: z.string(),
    done: z.number(),
    total: z.number(),
  }),
} as const

export type EventName = keyof typeof events
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>
export type Progress = EventPayload<'progress'>
