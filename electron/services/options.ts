import type { EventName, EventPayload } from '../../shared/contract/index.ts'
import type { IdSource } from '../../shared/model/index.ts'
import type { Library } from '../store/index.ts'
import type { Keeper } from './keeping/keeper.ts'
import type { Carry } from './task.ts'

/** Tells every window of the host. */
export type Emit = <N extends EventName>(name: N, payload: EventPayload<N>) => void

/** Native dialogs; a host without any answers null and does nothing. */
export interface Dialogs {
  /** Asks for a folder to save papers or backups into, or for the library; null where the user left the dialog. */
  chooseFolder(purpose: 'papers' | 'backups' | 'library'): Promise<string | null>
  /** Asks where to save a file, which the system then lets replace one of that name; null where the user left the dialog. */
  chooseSaveFile(name: string): Promise<string | null>
  /** Opens a file in the system's program for it. */
  open(path: string): Promise<void>
  /** Shows a file in the system's file manager. */
  show(path: string): void
}

/** Where the window fetches papers from, in hosts that hand them to a browser. */
export interface Downloads {
  /** Keeps a paper for the window and answers its address. */
  offer(name: string, bytes: Uint8Array): string
}

/** Where a host lets papers be written. */
export interface Targets {
  /** `any` folder, only one `chosen` in a dialog of this run, or `none`. */
  readonly folders: 'any' | 'chosen' | 'none'
  /**
   * What happens to a file of the same name: the command line replaces it, since its caller names the folder for the
   * output; a window numbers, since who picks a folder there has not seen which names will be written.
   */
  readonly sameName: 'replace' | 'number'
  readonly downloads: Downloads | null
}

/** What a host tells its services. */
export interface HostOptions {
  readonly host: 'desktop' | 'web'
  readonly version: string
  /** File of the worker: services/worker.ts, or what is bundled from it. */
  readonly workerFile: string
  /** Carries out small tasks in this thread, where no window has to stay alive; left out, every task has its own. */
  readonly here?: Carry
  /** Folder of the program's own data, such as the sample plan. */
  readonly resources: string
  /** Folder of the papers' fonts. */
  readonly fonts: string
  readonly targets: Targets
  readonly dialogs: Dialogs
  /** Folders of the drives that are plugged in; those of this machine where left out. */
  readonly drives?: () => readonly string[]
  readonly emit: Emit
  /** Whether backups are made unasked: on start, while working, on closing. */
  readonly backups: boolean
}

/** What the services work with. */
export interface ServiceOptions extends HostOptions {
  readonly library: Library
  /** Where the library lies, for the user to see. */
  readonly libraryFile: string
  readonly keeper: Keeper
  readonly ids: IdSource
  readonly now: () => Date
  /** Folders that were chosen in a dialog of this run. */
  readonly chosen: Set<string>
  /** Files that were written in this run. */
  readonly written: Set<string>
}
