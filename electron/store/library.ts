import type { Change, PlanSummary, Settings, Version } from '../../shared/contract/index.ts'
import type { PlanFormat } from '../../shared/formats/index.ts'
import type { Entity, Id, IdSource, Plan } from '../../shared/model/index.ts'
import type { Batch } from '../../shared/operations/index.ts'
import type { UnpackedPlan } from './plan-file/unpack.ts'

/** What the store needs of its host. */
export interface LibraryOptions {
  readonly now: () => Date
  readonly ids: IdSource
  /** Who is named in the history; asked at each change. */
  readonly author: () => string
  /** Asked before each write, and throws where none is allowed. */
  readonly mayWrite?: () => void
  /** The file for a copy of the library before it is migrated from a version; null for one beside it. */
  readonly copyFor?: (version: number) => string | null
}

/** A plan with what the undo and redo buttons need. */
export interface OpenedPlan {
  readonly plan: Plan
  /** How many changes were stored: 0 as created. */
  readonly revision: number
  /** When it was changed last, ISO 8601, UTC. */
  readonly changedAt: string
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** One stored change. `create` stands for the plan as it was made or imported, and carries no operations. */
export interface HistoryEntry {
  readonly revision: number
  /** Names the change; the same in a copy of the plan saved as `.plv`. */
  readonly id: Id
  readonly kind: 'create' | 'do' | 'undo' | 'redo'
  /** ISO 8601, UTC. */
  readonly at: string
  readonly author: string
  /** The revision of the `do` that an undo took back or a redo repeated. */
  readonly reverses: number | null
  readonly operations: Batch
  readonly inverse: Batch
}

/** Which part of a long history: changes before a revision, newest first. */
export interface HistoryPage {
  readonly before?: number
  /** At most so many entries; 500 unless told. */
  readonly limit?: number
  /** Only changes of that entity and of what stands or stood below it. */
  readonly entity?: Id
}

/** A batch with what takes it back. */
export interface Step {
  readonly operations: Batch
  readonly inverse: Batch
}

/** What undo and redo would do next. */
export interface Steps {
  readonly undo: Step | null
  readonly redo: Step | null
}

/** One library file, open. Every function throws StoreError, and after a throw nothing is half-written. */
export interface Library {
  readonly file: string
  /** Every plan, those in the bin too, last changed first. */
  list(): PlanSummary[]
  /** Stores a new plan, given as its entities in any order. */
  create(entities: readonly Entity[]): Id
  open(plan: Id): OpenedPlan
  apply(plan: Id, batch: Batch): Change
  undo(plan: Id): Change
  redo(plan: Id): Change
  /** Newest first; ends with the entry `create`. */
  history(plan: Id, page?: HistoryPage): HistoryEntry[]
  /** The last that the history knows of entities that the plan has no more. */
  gone(plan: Id, ids: ReadonlySet<Id>): ReadonlyMap<Id, Entity>
  /** What undo would take back, and redo repeat. */
  steps(plan: Id): Steps
  /** The plan as it was after a revision. */
  planAt(plan: Id, revision: number): Plan
  /** The named revisions, the latest first. */
  versions(plan: Id): Version[]
  /** Names a revision, the present one if none is given. */
  nameVersion(plan: Id, name: string, revision?: number): Version
  renameVersion(plan: Id, version: Id, name: string): void
  removeVersion(plan: Id, version: Id): void
  bin(plan: Id): void
  restore(plan: Id): void
  /** Removes a plan that is in the bin, with its history, for good. */
  erase(plan: Id): void
  readSettings(): Settings
  /** Answers all settings as they are now. */
  writeSettings(settings: Partial<Settings>): Settings
  /** The formats that somebody made, in the order of their ids. */
  listFormats(): PlanFormat[]
  /**
   * Stores one more format, under another id where the library or the program has a different one of that id; answers it as
   * it is stored.
   */
  addFormat(format: PlanFormat): PlanFormat
  /** Stores a format in place of the one with its id. */
  replaceFormat(format: PlanFormat): void
  /** Removes a format in which no plan is. */
  removeFormat(id: string): void
  /** A `.plv`: the plan with its history and its format as the bytes of a SQLite file of its own. */
  packPlan(plan: Id): Uint8Array
  /** Writes the plan's `.plv`, beside the target and then in its place. */
  savePlan(plan: Id, file: string): void
  /** Takes in a `.plv`, given as a path or as bytes; under a new id if the library has that plan already. */
  openPlan(source: string | Uint8Array): Id
  /** The plan of the library that has every change of what was read from a `.plv`; null where there is none. */
  holderOf(plan: UnpackedPlan): Id | null
  /** Takes in what was read from a `.plv`, in another thread perhaps; likewise. */
  takeIn(plan: UnpackedPlan): Id
  /** Copies the whole library into a file, checked before it gets its name. */
  backup(file: string): Promise<void>
  close(): void
}
