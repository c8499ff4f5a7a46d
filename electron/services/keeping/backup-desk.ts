import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BackupInfo, CallError, LibraryState } from '../../../shared/contract/index.ts'
import {
  addBackup,
  type Backup,
  type BackupReason,
  backupsIn,
  copyBackup,
  isFolder,
  type Library,
  StoreError,
  storeError,
  targetError,
} from '../../store/index.ts'
import { type Places, readSecondFolder, writeSecondFolder } from './places.ts'

/** A backup with the path of its file. */
export interface FoundBackup {
  readonly info: BackupInfo
  readonly file: string
}

/** What the desk needs. */
export interface DeskOptions {
  readonly places: Places
  readonly now: () => Date
  /** This computer's name: several may use one stick. */
  readonly machine: string
  readonly onChange: () => void
}

const ownFolder = /^Hartuesi /

/** The backups of a library: in the program's own folder, and copied to a second one if the user chose one. */
export class BackupDesk {
  readonly #options: DeskOptions
  #second: string | null
  #failure: CallError | null = null
  #secondFailure: CallError | null = null
  #work: Promise<unknown> = Promise.resolve()

  constructor(options: DeskOptions) {
    this.#options = options
    this.#second = readSecondFolder(options.places)
  }

  /** How the backups stand. */
  state(): LibraryState['backups'] {
    const [newest] = backupsIn(this.#options.places.backups)
    const second = this.#second === null ? null : { folder: this.#second, failure: this.#secondFailure }
    return { last: newest?.at ?? null, failure: this.#failure, second }
  }

  /** Every backup, newest first; those of other computers in the second folder too. */
  list(): FoundBackup[] {
    const own = backupsIn(this.#options.places.backups).map((backup) => found('own', '', backup))
    const others = secondFolders(this.#second).flatMap((folder) =>
      backupsIn(folder).map((backup) => found('second', `${basename(folder)}/`, backup)),
    )
    return [...own, ...others].toSorted((a, b) =>
      a.info.at < b.info.at ? 1 : a.info.at > b.info.at ? -1 : 0,
    )
  }

  /** The program's own folder of backups. */
  get folder(): string {
    return this.#options.places.backups
  }

  /**
   * Makes a backup, one after the other; null where the newest one holds the same.
   * @throws StoreError if the program's own could not be made; a second folder that fails is only told
   */
  make(library: Library, reason: BackupReason): Promise<FoundBackup | null> {
    const made = this.#work.then(() => this.#make(library, reason))
    this.#work = made.catch(() => undefined)
    return made
  }

  /** Resolves when no backup is being made. */
  async idle(): Promise<void> {
    await this.#work
  }

  /** Chooses the second folder, or none, and brings the newest backup there. */
  async choose(folder: string | null): Promise<void> {
    await writeSecondFolder(this.#options.places, folder)
    this.#second = folder
    this.#secondFailure = null
    this.#toSecond()
    this.#options.onChange()
  }

  async #make(library: Library, reason: BackupReason): Promise<FoundBackup | null> {
    const { places, now, onChange } = this.#options
    try {
      const made = await addBackup(library, places.backups, now(), reason)
      this.#failure = null
      return made && found('own', '', made)
    } catch (error) {
      this.#failure = failureIn(error)
      throw error
    } finally {
      this.#toSecond()
      onChange()
    }
  }

  /** Brings the newest backup to the second folder, unless it is there. A stick that is missing stops nobody's work. */
  #toSecond(): void {
    const [newest] = backupsIn(this.#options.places.backups)
    if (this.#second === null || newest === undefined) return
    try {
      if (!isFolder(this.#second)) throw new StoreError('folder-gone')
      const folder = join(this.#second, `Hartuesi ${this.#options.machine.replaceAll(/[^\w.-]/g, '_')}`)
      copyBackup(newest, folder)
      this.#secondFailure = null
    } catch (error) {
      const { code, details } = targetError(error, this.#second)
      this.#secondFailure = { code, details }
    }
  }
}

function found(place: BackupInfo['place'], start: string, { file, at, reason, size }: Backup): FoundBackup {
  return { info: { place, name: start + basename(file), at, reason, size }, file }
}

function secondFolders(folder: string | null): string[] {
  if (folder === null || !isFolder(folder)) return []
  try {
    return readdirSync(folder)
      .filter((name) => ownFolder.test(name))
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

function failureIn(error: unknown): CallError {
  const { code, details } = storeError(error)
  return { code, details }
}
