import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type Change,
  calls,
  type PlanSummary,
  type Settings,
  type Version,
} from '../../shared/contract/index.ts'
import type { PlanFormat } from '../../shared/formats/index.ts'
import { type Entity, type Id, isPrintable, type Plan } from '../../shared/model/index.ts'
import { type Batch, batchSchema, buildPlan, settle } from '../../shared/operations/index.ts'
import { backUp } from './backup.ts'
import { PlanCache } from './cache.ts'
import { carryOut, type Stamp, type Turn, turnToDo, turnToRedo, turnToUndo } from './change.ts'
import type { Connection, Reader, Writer } from './connection.ts'
import { guarded, StoreError, storeError, targetError } from './errors.ts'
import { figuresOf } from './figures.ts'
import { planAfter, readGone, readHistory, readSteps } from './history.ts'
import type { HistoryEntry, HistoryPage, Library, LibraryOptions, OpenedPlan, Steps } from './library.ts'
import { formatsOf, withStoredFormats } from './plan-file/formats.ts'
import { type Packing, packedBytes, packInto } from './plan-file/pack.ts'
import { planFileBytes } from './plan-file/read-file.ts'
import { kindsById, withFreshIds } from './plan-file/renew-ids.ts'
import { type UnpackedPlan, unpack } from './plan-file/unpack.ts'
import { isAnyTaken } from './queries/entities.ts'
import { addFormat, deleteFormat, readFormats, replaceFormat } from './queries/formats.ts'
import { readPlanList } from './queries/plan-list.ts'
import { type PlanState, readState, updateState } from './queries/plan-states.ts'
import { deleteRecord, holderOf, insertRecord, readRecord } from './queries/plans.ts'
import { readSettings, writeSetting } from './queries/settings.ts'
import { deleteVersion, insertVersion, readVersions, updateVersion } from './queries/versions.ts'

/** A library on a SQLite file that is ready for use. */
export class SqliteLibrary implements Library {
  readonly file: string
  readonly #connection: Connection
  readonly #options: LibraryOptions
  readonly #cache = new PlanCache()

  constructor(connection: Connection, file: string, options: LibraryOptions) {
    this.#connection = connection
    this.file = file
    this.#options = options
  }

  list(): PlanSummary[] {
    return this.#read(readPlanList)
  }

  create(entities: readonly Entity[]): Id {
    return guarded(() => {
      const plan = buildPlan(entities)
      const { id: state, at, author } = this.#stamp()
      const made = { createdAt: at, createdBy: author, changedAt: at, binnedAt: null }
      const fresh = { plan: plan.id, revision: 0, state, undo: null, redo: null, ...made, ...figuresOf(plan) }
      const record = { state: fresh, entities: Array.from(plan.entities.values()), changes: [], versions: [] }
      this.#inTransaction((db) => insertRecord(db, record))
      this.#cache.hold(state, plan)
      return plan.id
    })
  }

  open(id: Id): OpenedPlan {
    return this.#read((db) => {
      const state = stateOf(db, id)
      return opened(this.#cache.planAt(db, state), state)
    })
  }

  apply(id: Id, batch: Batch): Change {
    const parsed = batchSchema.safeParse(batch)
    if (!parsed.success) {
      throw new StoreError('invalid-input', { place: parsed.error.issues[0]?.path.join('.') ?? '' })
    }
    return this.#change(id, (_db, state) => turnToDo(state, parsed.data))
  }

  undo(id: Id): Change {
    return this.#change(id, turnToUndo)
  }

  redo(id: Id): Change {
    return this.#change(id, turnToRedo)
  }

  history(id: Id, page: HistoryPage = {}): HistoryEntry[] {
    return this.#read((db) => {
      const state = stateOf(db, id)
      return readHistory(db, state, page, this.#cache.planAt(db, state))
    })
  }

  gone(id: Id, ids: ReadonlySet<Id>): ReadonlyMap<Id, Entity> {
    return this.#read((db) => readGone(db, stateOf(db, id), ids))
  }

  steps(id: Id): Steps {
    return this.#read((db) => readSteps(db, stateOf(db, id)))
  }

  planAt(id: Id, revision: number): Plan {
    return this.#read((db) => {
      const state = stateOf(db, id)
      return planAfter(db, state, this.#cache.planAt(db, state), revision)
    })
  }

  versions(id: Id): Version[] {
    return this.#read((db) => readVersions(db, stateOf(db, id).plan))
  }

  nameVersion(id: Id, name: string, revision?: number): Version {
    const { id: version, at, author } = guarded(() => this.#stamp())
    return this.#write((db) => {
      const state = stateOf(db, id)
      const named = { id: version, revision: revision ?? state.revision, name, at, author }
      if (named.revision > state.revision) throw new StoreError('not-found', { revision: named.revision })
      insertVersion(db, id, named)
      return named
    })
  }

  renameVersion(id: Id, version: Id, name: string): void {
    this.#write((db) => {
      if (!updateVersion(db, id, version, name)) throw new StoreError('not-found', { version })
    })
  }

  removeVersion(id: Id, version: Id): void {
    this.#write((db) => {
      if (!deleteVersion(db, id, version)) throw new StoreError('not-found', { version })
    })
  }

  bin(id: Id): void {
    const binnedAt = this.#now()
    this.#write((db) => updateState(db, { ...stateOf(db, id), binnedAt }))
  }

  restore(id: Id): void {
    this.#write((db) => updateState(db, { ...stateOf(db, id), binnedAt: null }))
  }

  erase(id: Id): void {
    this.#cache.drop(id)
    this.#write((db) => {
      if (stateOf(db, id).binnedAt === null) throw new StoreError('not-found', { reason: 'not-binned' })
      deleteRecord(db, id)
    })
  }

  readSettings(): Settings {
    return this.#read(readSettings)
  }

  writeSettings(settings: Partial<Settings>): Settings {
    const parsed = calls['settings.write'].input.safeParse(settings)
    if (!parsed.success) {
      throw new StoreError('invalid-input', { place: parsed.error.issues[0]?.path.join('.') ?? '' })
    }
    return this.#write((db) => {
      for (const [name, value] of Object.entries(parsed.data))
        if (value !== undefined) writeSetting(db, name, value)
      return readSettings(db)
    })
  }

  listFormats(): PlanFormat[] {
    return this.#read(readFormats)
  }

  addFormat(format: PlanFormat): PlanFormat {
    return this.#write((db) => addFormat(db, format))
  }

  replaceFormat(format: PlanFormat): void {
    this.#write((db) => replaceFormat(db, format))
  }

  removeFormat(id: string): void {
    this.#write((db) => deleteFormat(db, id))
  }

  packPlan(id: Id): Uint8Array {
    return guarded(() => packedBytes(this.#packing(id), this.file))
  }

  savePlan(id: Id, file: string): void {
    const packing = guarded(() => {
      this.#refuseItself(file)
      return this.#packing(id)
    })
    try {
      packInto(packing, resolve(file))
    } catch (error) {
      throw targetError(error, resolve(file))
    }
  }

  openPlan(source: string | Uint8Array): Id {
    return this.takeIn(guarded(() => unpack(planFileBytes(source))))
  }

  holderOf({ record }: UnpackedPlan): Id | null {
    return this.#read((db) => holderOf(db, record))
  }

  takeIn({ record: found, formats }: UnpackedPlan): Id {
    return guarded(() => {
      const state = this.#options.ids()
      return this.#inTransaction((db) => {
        const isTaken = isAnyTaken(db, kindsById(found).keys())
        const record = isTaken ? withFreshIds(found, this.#options.ids) : found
        const named = withStoredFormats(db, record, formats)
        insertRecord(db, { ...named, state: { ...named.state, state } })
        return record.state.plan
      })
    })
  }

  async backup(file: string): Promise<void> {
    guarded(() => this.#refuseItself(file))
    await backUp(this.#connection, resolve(file))
  }

  close(): void {
    guarded(() => this.#connection.close())
  }

  #read<T>(run: (db: Reader) => T): T {
    return guarded(() => this.#connection.read(run))
  }

  #write<T>(run: (db: Writer) => T): T {
    return guarded(() => this.#inTransaction(run))
  }

  /** Every write of the library's goes through here. */
  #inTransaction<T>(run: (db: Writer) => T): T {
    this.#options.mayWrite?.()
    return this.#connection.write(run)
  }

  #packing(id: Id): Packing {
    return this.#connection.read((db) => {
      const record = readRecord(db, stateOf(db, id))
      return { record, formats: formatsOf(db, record) }
    })
  }

  /** One change in one transaction; what is in memory follows only once it is stored. */
  #change(id: Id, turn: (db: Reader, state: PlanState) => Turn): Change {
    const stamp = guarded(() => this.#stamp())
    try {
      const { changed, operations } = this.#inTransaction((db) => {
        const state = stateOf(db, id)
        const plan = this.#cache.planAt(db, state)
        const next = settled(plan, turn(db, state))
        return { changed: carryOut(db, plan, state, next, stamp), operations: next.operations }
      })
      this.#cache.hold(changed.state.state, changed.plan)
      const { revision, canUndo, canRedo } = opened(changed.plan, changed.state)
      return { plan: id, revision, operations, canUndo, canRedo }
    } catch (error) {
      this.#cache.drop(id)
      throw storeError(error)
    }
  }

  #now(): string {
    return this.#options.now().toISOString()
  }

  #stamp(): Stamp {
    const author = this.#options.author().slice(0, 200)
    return { id: this.#options.ids(), at: this.#now(), author: isPrintable(author) ? author : '' }
  }

  /** A copy must not take the place of the library that it is made from. */
  #refuseItself(file: string): void {
    const target = statSync(resolve(file), { throwIfNoEntry: false })
    const own = statSync(this.file)
    if (target !== undefined && target.dev === own.dev && target.ino === own.ino) {
      throw new StoreError('file-in-use', { reason: 'library' })
    }
  }
}

/** @throws StoreError `not-found` */
function stateOf(db: Reader, plan: Id): PlanState {
  const state = readState(db, plan)
  if (state === null) throw new StoreError('not-found', { plan })
  return state
}

/** A turn as it is carried out on the plan as it is now. */
function settled(plan: Plan, turn: Turn): Turn {
  return { ...turn, operations: settle(plan, turn.operations).operations }
}

function opened(plan: Plan, { revision, changedAt, undo, redo }: PlanState): OpenedPlan {
  return { plan, revision, changedAt, canUndo: undo !== null, canRedo: redo !== null }
}
