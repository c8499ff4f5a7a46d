import { existsSync } from 'node:fs'
import type { CallError, LibraryState } from '../../../shared/contract/index.ts'
import { CallFailure } from '../../../shared/contract/index.ts'
import type { IdSource } from '../../../shared/model/index.ts'
import { type Library, type Machine, StoreError, storeError, thisMachine } from '../../store/index.ts'
import type { Emit } from '../options.ts'
import {
  type Access,
  type AccessOptions,
  HoldWatch,
  heldBy,
  openForReading,
  openForWriting,
  tryHold,
} from './access.ts'
import { BackupDesk, type FoundBackup } from './backup-desk.ts'
import { placesOf, putAside, stampOf } from './places.ts'
import { isRestorable, newestGood, putInPlace } from './recovery.ts'
import { isOutOfReach, standIn } from './stand-in.ts'

/** What keeps a library: its host's clock and computer, and whether backups are made unasked. */
export interface KeeperOptions {
  readonly file: string
  readonly now: () => Date
  readonly ids: IdSource
  readonly emit: Emit
  /** Backups on start, while working and on closing; the command line leaves them to the windows. */
  readonly automatic: boolean
  readonly machine?: Machine
  /** Milliseconds by a clock that nobody sets. */
  readonly elapsed?: () => number
  /** Runs something again and again; answers what ends it. */
  readonly every?: (milliseconds: number, run: () => void) => () => void
}

/** Milliseconds between backups while working, between signs of life, and between looks at another's lock. */
const pauses = { backup: 30 * 60_000, beat: 10_000, look: 5_000 }

/** Keeps one library: opens it as far as it can be opened, backs it up, restores it, closes it. */
export class Keeper {
  /** The library as it is open at the moment; while there is none, every use throws why. */
  readonly library: Library
  readonly desk: BackupDesk
  readonly #options: KeeperOptions
  readonly #access: AccessOptions
  readonly #stops: (() => void)[] = []
  #open: Access | null = null
  #hold: Access['hold'] = null
  #failure: CallError | null = null
  #offer: LibraryState['offer'] = null
  #watch: HoldWatch | null = null
  /** The hold under which the library was open when its disk answered no more; null while it answers. */
  #lost: string | null = null

  /** @throws CallFailure for a library that can neither be opened nor restored */
  constructor(options: KeeperOptions) {
    const { file, now, ids, emit } = options
    const places = placesOf(file)
    const machine = options.machine ?? thisMachine()
    this.#options = options
    this.library = standIn(
      () => this.#current(),
      (error) => this.#miss(error),
    )
    this.desk = new BackupDesk({
      places,
      now,
      machine: machine.name,
      onChange: () => emit('state', this.state()),
    })
    this.#access = {
      places,
      now,
      ids,
      author: () => this.library.readSettings().author,
      machine,
      hasBackups: () => this.desk.list().length > 0,
      onTaken: (holder) => queueMicrotask(() => this.#lose(heldBy(holder, machine, 'taken'))),
    }
    this.#start()
    const every = options.every ?? everySo
    this.#stops.push(
      every(pauses.beat, () => this.#beat()),
      every(pauses.look, () => this.#look()),
    )
    if (options.automatic) this.#stops.push(every(pauses.backup, () => void this.#backUp('work')))
  }

  /** How the library is open, and how its backups stand. */
  state(): LibraryState {
    const open = this.#open
    return {
      access: open === null ? 'none' : open.readOnly === null ? 'write' : 'read',
      readOnly: open?.readOnly ?? null,
      failure: this.#failure,
      offer: this.#offer,
      notes: open?.notes ?? [],
      backups: this.desk.state(),
    }
  }

  /** Tries again to open the library, or to open it for writing. */
  reopen(): LibraryState {
    if (this.#open?.readOnly !== null) this.#start()
    return this.#told()
  }

  /** Begins an empty library in place of one that could not be opened. @throws CallFailure while one is open */
  startNew(): LibraryState {
    if (this.#open !== null || this.#hold === null)
      throw new CallFailure('file-in-use', { reason: 'library' })
    putAside(this.#access.places, stampOf(this.#options.now()))
    this.#take(() => openForWriting({ ...this.#access, hasBackups: () => false }, this.#needHold()))
    return this.#told()
  }

  /** Makes a backup now; null where the newest holds the same. @throws CallFailure */
  async backUpNow(): Promise<FoundBackup | null> {
    const open = this.#writable()
    return this.desk.make(open.library, 'asked')
  }

  /** Takes a backup's content for the library; answers where the present one was kept. @throws CallFailure */
  async restore(place: 'own' | 'second', name: string): Promise<string | null> {
    const wanted = this.desk.list().find(({ info }) => info.place === place && info.name === name)
    if (wanted === undefined) throw new CallFailure('not-found', { place: name })
    if (this.#open !== null) await this.desk.make(this.#writable().library, 'restore').catch(() => undefined)
    await this.desk.idle()
    this.#needHold()
    this.#open?.close()
    this.#open = null
    try {
      return putInPlace(wanted.file, this.#access.places, stampOf(this.#options.now()))
    } finally {
      this.#start()
      this.#told()
    }
  }

  /** Makes the last backup, closes the library and gives it free. */
  async close(): Promise<void> {
    for (const stop of this.#stops.splice(0)) stop()
    if (this.#options.automatic) await this.#backUp('close')
    await this.desk.idle()
    this.#open?.close()
    this.#open = null
    this.#hold?.release()
    this.#hold = null
  }

  #current(): Library {
    if (this.#lost !== null) this.#regain(this.#lost)
    if (this.#open !== null) return this.#open.library
    const { code, details } = this.#failure ?? { code: 'library-unavailable', details: {} }
    throw new StoreError(code, details)
  }

  #writable(): Access {
    if (this.#lost !== null) this.#regain(this.#lost)
    const open = this.#open
    if (open?.readOnly === null) return open
    if (open === null) this.#current()
    throw new StoreError('read-only', { ...open?.readOnly })
  }

  /** Remembers that the library is out of reach; its state stays what it was, so that windows keep what they hold. */
  #miss(error: unknown): void {
    if (this.#open?.readOnly === null && isOutOfReach(error)) this.#lost ??= this.#hold?.holder.id ?? ''
  }

  /**
   * Opens the library anew after its disk was gone: what SQLite had open leads nowhere, even with the stick back in.
   * @throws StoreError while it still is gone
   */
  #regain(lost: string): void {
    const { library } = this.#access.places
    const gone = (cause?: unknown): StoreError =>
      new StoreError('library-unavailable', { path: library, reason: 'input-output' }, cause)
    const before = this.#open
    try {
      before?.close()
    } catch {
      // Nothing answers there.
    }
    // A folder where a stick was is no place to begin a library in.
    if (!existsSync(library)) throw gone()
    this.#hold = null
    try {
      this.#start(lost)
    } catch (error) {
      this.#open = before
      throw gone(error)
    }
    this.#lost = null
    this.#told()
  }

  #needHold(): NonNullable<Access['hold']> {
    if (this.#hold === null) throw new CallFailure('read-only', { reason: 'held', machine: null })
    return this.#hold
  }

  /** Opens the library as far as it can be opened. */
  #start(expired: string | null = null): void {
    if (this.#hold === null) {
      const got = tryHold(this.#access, expired)
      if (!('release' in got)) {
        this.#readOnly(got)
        return
      }
      this.#hold = got
    }
    const hold = this.#hold
    const before = this.#open
    try {
      this.#take(() => openForWriting(this.#access, hold))
    } catch (error) {
      // What was open for reading stays so.
      this.#open = before
      throw error
    }
    before?.close()
    this.#watch = null
    if (this.#open !== null && this.#options.automatic) void this.#backUp('start')
  }

  /** Opens for writing, or remembers why that cannot be. */
  #take(open: () => Access): void {
    this.#open = null
    try {
      this.#open = open()
      this.#failure = null
      this.#offer = null
    } catch (error) {
      const { code, details } = storeError(error)
      this.#failure = { code, details }
      this.#offer = null
      if (!isRestorable(code)) {
        this.#hold?.release()
        this.#hold = null
        throw error
      }
      if (code !== 'newer-library') this.#offer = newestGood(this.desk.list(), this.#access.places.library)
    }
  }

  #readOnly(why: NonNullable<LibraryState['readOnly']>): void {
    const { library } = this.#access.places
    this.#watch ??= new HoldWatch(
      library,
      this.#access.machine,
      this.#options.elapsed ?? (() => performance.now()),
    )
    this.#watch.expired()
    const before = this.#open
    if (before?.readOnly?.reason === why.reason && !before.isStale()) return
    const next = openForReading(this.#access, why)
    this.#open = next
    this.#failure = null
    before?.close()
  }

  /** Another program has taken the library: nothing more is written. */
  #lose(why: NonNullable<LibraryState['readOnly']>): void {
    if (this.#hold === null) return
    this.#hold = null
    const lost = this.#open
    this.#open = null
    try {
      lost?.close()
    } catch {
      // It lies on a stick that is gone, perhaps.
    }
    try {
      this.#readOnly(why)
    } catch (error) {
      const { code, details } = storeError(error)
      this.#failure = { code, details }
    }
    this.#told()
  }

  #beat(): void {
    const other = this.#hold?.beat() ?? null
    if (other !== null) this.#lose(heldBy(other, this.#access.machine, 'taken'))
  }

  /** While the library is open for reading only: takes it once it is free, else shows what became of it. */
  #look(): void {
    const open = this.#open
    if (open === null || open.readOnly === null) return
    try {
      const { reason } = open.readOnly
      const expired = reason === 'held' || reason === 'taken' ? (this.#watch?.expired() ?? null) : ''
      if (expired !== null) this.#start(expired)
      else if (open.isStale()) this.#readOnly(open.readOnly)
    } catch {
      // What is shown stays; the next look may do better.
    }
    if (this.#open !== open) this.#told()
  }

  #told(): LibraryState {
    const state = this.state()
    this.#options.emit('state', state)
    this.#options.emit('library', {})
    return state
  }

  /** What fails is told by the state. */
  async #backUp(reason: 'start' | 'work' | 'close'): Promise<void> {
    const open = this.#open
    if (open?.readOnly !== null || this.#lost !== null) return
    await this.desk.make(open.library, reason).catch((error: unknown) => this.#miss(error))
  }
}

function everySo(milliseconds: number, run: () => void): () => void {
  const timer = setInterval(run, milliseconds)
  timer.unref()
  return () => clearInterval(timer)
}
