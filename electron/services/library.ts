import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  CallFailure,
  type CallInput,
  type ImportReport,
  importLimit,
  type SavedPlan,
  type Services,
} from '../../shared/contract/index.ts'
import { type Entity, flatten, type Id, type NestedEntity, rootOf } from '../../shared/model/index.ts'
import { duplicateOf } from '../../shared/new-plan/index.ts'
import { counts } from '../readers/counts.ts'
import { paperName } from './file-name.ts'
import { createFindings } from './findings.ts'
import type { Jobs } from './jobs.ts'
import type { ServiceOptions } from './options.ts'
import { runTask } from './run-task.ts'
import type { ReadResult, ReadTask, Result, UnpackTask } from './task.ts'

type LibraryCalls =
  | 'library.list'
  | 'library.findings'
  | 'library.create'
  | 'library.duplicate'
  | 'library.save'
  | 'library.import'
  | 'library.sample'
  | 'library.bin'
  | 'library.restore'
  | 'library.erase'
  | 'plan.look'

/** The calls about the library's table of plans. */
export function libraryServices(options: ServiceOptions, jobs: Jobs): Pick<Services, LibraryCalls> {
  const { library, emit } = options
  const told = (change: () => void) => {
    change()
    emit('library', {})
    return {}
  }
  const added = (plan: Id) => {
    emit('library', {})
    return { plan }
  }
  return {
    'library.list': async () => library.list(),
    'library.findings': createFindings(options, jobs),
    'library.create': async ({ entities }) => added(library.create(entities)),
    'library.duplicate': async ({ plan, title }) =>
      added(library.create(duplicateOf(library.open(plan).plan, title, options.ids))),
    'library.save': async ({ plan }) => ({ saved: await savePlan(options, plan) }),
    'library.import': (input) => importFile(options, jobs, input),
    'library.sample': async () => added(library.create(await readSample(options))),
    'library.bin': async ({ plan }) => told(() => library.bin(plan)),
    'library.restore': async ({ plan }) => told(() => library.restore(plan)),
    'library.erase': async ({ plan }) => told(() => library.erase(plan)),
    'plan.look': async ({ bytes }) => {
      if (bytes.byteLength > importLimit) throw new CallFailure('file-too-large', { limit: importLimit })
      const { record } = await inThread(options, jobs, options.ids(), { type: 'unpack', bytes })
      return { entities: [...record.entities] }
    },
  }
}

/** A plan's `.plv`: written where the user says, or handed to the browser in hosts that do that. */
async function savePlan({ library, dialogs, targets }: ServiceOptions, plan: Id): Promise<SavedPlan | null> {
  const name = `${paperName(rootOf(library.open(plan).plan))}.plv`
  if (targets.downloads !== null) {
    return { name, path: null, address: targets.downloads.offer(name, library.packPlan(plan)) }
  }
  const path = await dialogs.chooseSaveFile(name)
  if (path === null) return null
  library.savePlan(plan, path)
  return { name: basename(path), path, address: null }
}

/** What a file holds is told by its bytes; the name counts only for what calls itself a `.plv` and is none. */
async function importFile(
  options: ServiceOptions,
  jobs: Jobs,
  { name, bytes, job = options.ids(), known = 'beside' }: CallInput<'library.import'>,
): Promise<ImportReport> {
  if (bytes.byteLength > importLimit) throw new CallFailure('file-too-large', { limit: importLimit })
  const { library, emit } = options
  if (isSqlite(bytes) || name.toLowerCase().endsWith('.plv')) {
    const found = await inThread(options, jobs, job, { type: 'unpack', bytes })
    const holder = library.holderOf(found)
    const plan = known === 'open' && holder !== null ? holder : library.takeIn(found)
    emit('library', {})
    emit('formats', {})
    const entities = [...library.open(plan).plan.entities.values()]
    return { ...reportOn(entities, plan, []), known: holder !== null }
  }
  const { entities, leftOut } = await inThread(options, jobs, job, { type: 'read', bytes })
  const plan = library.create(entities)
  emit('library', {})
  return reportOn(entities, plan, leftOut)
}

/** A file from anywhere is read away from the library and from the window's thread. */
function inThread<T extends ReadTask | UnpackTask>(
  { workerFile, here, emit }: ServiceOptions,
  jobs: Jobs,
  job: Id,
  task: T,
): Promise<Result<T>> {
  return jobs.run(job, (signal) =>
    runTask(workerFile, task, { signal, here, onStep: (step) => emit('progress', { job, ...step }) }),
  )
}

function isSqlite(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 16)) === 'SQLite format 3\0'
}

function reportOn(entities: readonly Entity[], plan: Id, leftOut: ReadResult['leftOut']): ImportReport {
  const root = entities.find((entity) => entity.kind === 'plan')
  return { plan, title: root?.title ?? '', counts: counts(entities), known: false, leftOut: [...leftOut] }
}

async function readSample({ resources, ids }: ServiceOptions): Promise<readonly Entity[]> {
  const text = await readFile(join(resources, 'sample', 'plan.json'), 'utf8')
  // The program's own file; the store checks what comes of it like any other plan.
  return flatten(JSON.parse(text) as NestedEntity, ids)
}
