import { limits } from '../../../shared/model/index.ts'
import { buildPlan, OperationError } from '../../../shared/operations/index.ts'
import { Connection, type Reader } from '../connection.ts'
import { guarded, StoreError } from '../errors.ts'
import { figuresOf } from '../figures.ts'
import { applicationIds, knownVersion, migrate, numberOf } from '../migrate.ts'
import { readStates } from '../queries/plan-states.ts'
import { type PlanRecord, readRecord } from '../queries/plans.ts'
import { schemaAt, schemaOf } from '../schema/compare.ts'
import { carriedFormats } from './formats.ts'
import type { Packing } from './pack.ts'
import { planFileBytes } from './read-file.ts'
import { replayed } from './replay.ts'

/** Of SQLite's file format: the header's length, and where in it the application's id stands. */
const headerLength = 100
const applicationIdAt = 68

/** Stored changes of one `.plv`. */
const mostChanges = 200_000
/** Named versions of one `.plv`. */
const mostVersions = 10_000

/** A plan out of a `.plv`, checked: plain data that may cross from thread to thread. */
export type UnpackedPlan = Packing

/**
 * The plan of a `.plv` from anywhere, given as its bytes.
 * @throws StoreError as `unpack`, and `file-too-large`
 */
export function unpackPlanFile(bytes: Uint8Array): UnpackedPlan {
  return guarded(() => unpack(planFileBytes(bytes)))
}

/**
 * The plan of a `.plv` from anywhere. Nothing in the file is believed: it is read in memory, away from journals that may lie
 * beside it; its schema has to be ours to the letter, so that no trigger, view or virtual table is there to run; its pages
 * are checked; and every row goes through the schemas and the checks of an operation before it is a plan.
 * @throws StoreError `bad-file` with `reason`: `not-sqlite`, `not-a-plan`, `newer` (with `found` and `known`), `schema`,
 * `damaged`, `plan` (with `problem` and `entity`), `history`, `format`
 */
export function unpack(bytes: Uint8Array): Packing {
  checkHeader(bytes)
  try {
    const connection = new Connection(bytes)
    try {
      return read(connection)
    } finally {
      connection.close()
    }
  } catch (error) {
    throw asBadFile(error)
  }
}

/** Before SQLite sees anything of it. A library, which needs a write-ahead log, could not be opened from memory. */
function checkHeader(bytes: Uint8Array): void {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 16))
  if (start !== 'SQLite format 3\0') throw new StoreError('bad-file', { reason: 'not-sqlite' })
  if (bytes.byteLength < headerLength) throw new StoreError('bad-file', { reason: 'damaged' })
  const application = new DataView(bytes.buffer, bytes.byteOffset).getUint32(applicationIdAt)
  if (application !== applicationIds.plan) throw new StoreError('bad-file', { reason: 'not-a-plan' })
}

function read(connection: Connection): Packing {
  connection.pragma('trusted_schema = OFF')
  connection.pragma('cell_size_check = ON')
  connection.pragma('query_only = ON')
  checkShape(connection)
  checkWhole(connection)
  connection.pragma('query_only = OFF')
  migrate(connection, applicationIds.plan)
  return connection.read((db) => ({ record: readPlan(db), formats: carriedFormats(db) }))
}

function checkShape(connection: Connection): void {
  const found = numberOf(connection, 'user_version')
  if (found > knownVersion) throw new StoreError('bad-file', { reason: 'newer', found, known: knownVersion })
  if (schemaOf(connection) !== schemaAt(found)) throw new StoreError('bad-file', { reason: 'schema' })
}

/** Pages, indexes, CHECKs and references. */
function checkWhole(connection: Connection): void {
  const isWhole = connection.pragma('integrity_check(1)') === 'ok'
  const broken = connection.read((db) => db.tuples('PRAGMA foreign_key_check').length)
  if (!isWhole || broken > 0) throw new StoreError('bad-file', { reason: 'damaged' })
}

function readPlan(db: Reader): PlanRecord {
  const [state, ...others] = readStates(db)
  if (state === undefined || others.length > 0) throw new StoreError('bad-file', { reason: 'not-a-plan' })
  const changes = db.number('SELECT count(*) FROM change')
  const versions = db.number('SELECT count(*) FROM version')
  if (
    db.number('SELECT count(*) FROM entity') > limits.entities ||
    changes > mostChanges ||
    versions > mostVersions
  ) {
    throw new StoreError('file-too-large')
  }
  const record = readRecord(db, state)
  const plan = buildPlan(record.entities)
  if (plan.id !== state.plan) throw new StoreError('bad-file', { reason: 'plan' })
  if (changes !== record.changes.length || changes !== state.revision) {
    throw new StoreError('bad-file', { reason: 'history' })
  }
  if (record.versions.some(({ revision }) => revision > state.revision)) {
    throw new StoreError('bad-file', { reason: 'history' })
  }
  const entities = Array.from(plan.entities.values())
  return replayed({ ...record, entities, state: { ...state, ...figuresOf(plan), binnedAt: null } })
}

function asBadFile(error: unknown): StoreError {
  if (error instanceof StoreError && error.code !== 'damaged-library') return error
  if (error instanceof OperationError) {
    const { problem, entity } = error
    return new StoreError('bad-file', { reason: 'plan', problem, entity }, error)
  }
  return new StoreError('bad-file', { reason: 'damaged' }, error)
}
