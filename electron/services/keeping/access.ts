import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { LibraryState } from '../../../shared/contract/index.ts'
import type { IdSource } from '../../../shared/model/index.ts'
import {
  type Hold,
  type Holder,
  isGone,
  journalOf,
  type Library,
  type LibraryOptions,
  type Machine,
  makeFolders,
  nextBackup,
  openLibrary,
  openSnapshot,
  readHolder,
  StoreError,
  setJournalAside,
  storeError,
  takeHold,
} from '../../store/index.ts'
import { type Places, stampOf } from './places.ts'

/** What it takes to open a library. */
export interface AccessOptions {
  readonly places: Places
  readonly now: () => Date
  readonly ids: IdSource
  readonly author: () => string
  readonly machine: Machine
  /** Whether there are backups that a library which is not there could be restored from. */
  readonly hasBackups: () => boolean
  /** Hears that another program has taken the library over. */
  readonly onTaken: (holder: Holder) => void
}

/** A library open in one of two ways. */
export interface Access {
  readonly library: Library
  readonly readOnly: LibraryState['readOnly']
  readonly notes: LibraryState['notes']
  /** The right to write; null while it is open for reading only. */
  readonly hold: Hold | null
  /** Whether what is shown is no longer what the library holds. */
  isStale(): boolean
  close(): void
}

/** Takes the right to write, or answers why there is none. */
export function tryHold(
  { places, now, ids, machine }: AccessOptions,
  expired: string | null,
): Hold | NonNullable<LibraryState['readOnly']> {
  const holder = { id: ids(), machine, process: process.pid, since: now().toISOString(), beat: 0 }
  try {
    makeFolders(dirname(places.library))
  } catch (error) {
    throw new StoreError(
      'library-unavailable',
      { path: places.library, reason: storeError(error).code },
      error,
    )
  }
  try {
    const taken = takeHold(places.library, holder, expired)
    return 'release' in taken ? taken : heldBy(taken, machine, 'held')
  } catch (error) {
    const { code, cause } = storeError(error)
    const exists = existsSync(places.library)
    if (exists && code === 'disk-full') return { reason: 'disk-full', machine: null, here: false }
    if (exists && code === 'not-writable') return { reason: 'folder', machine: null, here: false }
    throw new StoreError(code === 'not-found' ? 'library-unavailable' : code, { path: places.library }, cause)
  }
}

/** Why a library that another program has is open for reading only. */
export function heldBy(
  holder: Holder,
  machine: Machine,
  reason: 'held' | 'taken',
): NonNullable<LibraryState['readOnly']> {
  return { reason, machine: holder.machine.name, here: holder.machine.mark === machine.mark }
}

/**
 * Opens a library for writing. A log that cannot be read is kept aside first, so that what is in the library itself is not
 * lost with it.
 * @throws StoreError
 */
export function openForWriting(options: AccessOptions, hold: Hold): Access {
  const { places, now, ids, author, hasBackups, onTaken } = options
  const { library: file, backups } = places
  if (isEmpty(file) && hasBackups()) {
    throw new StoreError('damaged-library', {
      path: file,
      reason: existsSync(file) ? 'empty-library-file' : 'no-library-file',
    })
  }
  const notes: LibraryState['notes'] = []
  if (existsSync(file) && journalOf(file) === 'garbage') {
    setJournalAside(file, stampOf(now()))
    notes.push('journal-lost')
  }
  const mayWrite = (): void => {
    const other = hold.taken()
    if (other === null) return
    onTaken(other)
    throw refusal(heldBy(other, options.machine, 'taken'))
  }
  const copyFor = (): string => nextBackup(backups, now(), 'migration')
  const library = openLibrary(file, { now, ids, author, mayWrite, copyFor })
  if (isClockBehind(library, now())) notes.push('clock-behind')
  return { library, readOnly: null, notes, hold, isStale: () => false, close: () => library.close() }
}

/**
 * Opens a library for reading only.
 * @throws StoreError
 */
export function openForReading(
  { places, now, ids, author }: AccessOptions,
  readOnly: NonNullable<LibraryState['readOnly']>,
): Access {
  const options: LibraryOptions = {
    now,
    ids,
    author,
    mayWrite: () => {
      throw refusal(readOnly)
    },
  }
  if (isEmpty(places.library))
    throw new StoreError('library-unavailable', { path: places.library, reason: 'busy' })
  const snapshot = openSnapshot(places.library, options)
  return {
    library: snapshot.library,
    readOnly,
    notes: [],
    hold: null,
    isStale: () => snapshot.isStale(),
    close: () => snapshot.close(),
  }
}

function refusal({ reason, machine, here }: NonNullable<LibraryState['readOnly']>): StoreError {
  return new StoreError('read-only', { reason, machine, here })
}

function isEmpty(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0
}

/** A plan was changed after what the clock says now: its owner should hear of it before dates go into papers. */
const tolerance = 24 * 60 * 60 * 1000

function isClockBehind(library: Library, now: Date): boolean {
  return library.list().some(({ changedAt }) => Date.parse(changedAt) > now.getTime() + tolerance)
}

/** How long another computer may be silent before its hold counts no more, in milliseconds. */
const silence = 60_000

/** Watches the lock of another program until it counts no more: by its own sense of time, since clocks differ. */
export class HoldWatch {
  readonly #file: string
  readonly #machine: Machine
  readonly #elapsed: () => number
  #seen = ''
  #since = 0

  /** @param elapsed milliseconds by a clock that nobody sets */
  constructor(file: string, machine: Machine, elapsed: () => number) {
    this.#file = file
    this.#machine = machine
    this.#elapsed = elapsed
  }

  /** Whose hold has expired; null while it may still count. Nobody's hold is an empty text. */
  expired(): string | null {
    const holder = readHolder(this.#file)
    if (holder === null || isGone(holder, this.#machine)) return holder?.id ?? ''
    const sign = `${holder.id} ${holder.beat}`
    if (sign !== this.#seen) {
      this.#seen = sign
      this.#since = this.#elapsed()
    }
    return this.#elapsed() - this.#since >= silence ? holder.id : null
  }
}
