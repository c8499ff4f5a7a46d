import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import {
  CallFailure,
  type CallInput,
  type CallName,
  type CallOutput,
  dispatch,
  type ImportReport,
  importLimit,
  type PlanSummary,
  type Progress,
  type Services,
  type WrittenFile,
} from '../../../shared/contract/index.ts'
import type { PlanFormat } from '../../../shared/formats/index.ts'
import type { TerminalLanguage } from '../../../shared/locales/terminal/index.ts'
import { createIdSource, type Entity, type Id, isOfKind } from '../../../shared/model/index.ts'
import { carryOut, saveFile, startServices } from '../../services/index.ts'
import { sourceFolders, sourceVersion } from '../source-folders.ts'
import { checkEntities, type ToldFinding } from './check.ts'
import type { CheckCommand, Command, ExportCommand, FormatsCommand, Report, Source } from './command.ts'
import { formatFrom, formatIn, type ToldFormat, toldFormat } from './formats.ts'

/** What comes of a command. */
export type Outcome =
  | { readonly name: 'help' }
  | { readonly name: 'import'; readonly report: ImportReport }
  | { readonly name: 'list'; readonly plans: readonly PlanSummary[] }
  | { readonly name: 'formats'; readonly formats: readonly ToldFormat[] }
  | { readonly name: 'check'; readonly findings: readonly ToldFinding[] }
  | { readonly name: 'export'; readonly files: readonly WrittenFile[] }

export interface RunOptions {
  readonly onProgress: (progress: Progress) => void
  /** Hears that nobody knows the format of a plan, and which one was used instead. */
  readonly onUnknownFormat: (format: string, used: ToldFormat) => void
  /** Hears of defects. */
  readonly report: (error: unknown) => void
  /** Stops the work, which then fails with `cancelled`. */
  readonly signal: AbortSignal
}

type Call = <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>

const ids = createIdSource(Date.now, (tail) => crypto.getRandomValues(tail))

/**
 * Carries out a command by the same services as the windows.
 * @throws CallFailure
 */
export async function runCommand(command: Command, options: RunOptions): Promise<Outcome> {
  switch (command.name) {
    case 'help':
      return { name: 'help' }
    case 'list':
      return withLibrary(command.library, options, async (call) => ({
        name: 'list',
        plans: await call('library.list', {}),
      }))
    case 'import':
      return withLibrary(command.library, options, async (call) => ({
        name: 'import',
        report: await importInto(call, command.file),
      }))
    case 'formats':
      return withLibrary(command.library, options, async (call) => ({
        name: 'formats',
        formats: await formatsAfter(call, command),
      }))
    case 'check':
      return withSource(command, options, async (call, plan) => {
        const { entities } = await call('plan.open', { plan })
        const format = await knownFormat(call, entities, command.language, options)
        if (command.report !== null) await writeReport(call, plan, command.language, command.report)
        return { name: 'check', findings: checkEntities(entities, command.language, format) }
      })
    case 'export':
      return withSource(command, options, async (call, plan) => {
        const { entities } = await call('plan.open', { plan })
        const language = command.language ?? entities.find((one) => isOfKind(one, 'plan'))?.language ?? 'sq'
        await knownFormat(call, entities, language, options)
        return { name: 'export', files: await exportFrom(call, plan, { ...command, language }) }
      })
  }
}

/** Works on a plan of the library, or on a file in a library of its own that is gone afterwards. */
async function withSource<T>(
  { source, library }: { readonly source: Source; readonly library: string },
  options: RunOptions,
  work: (call: Call, plan: Id) => Promise<T>,
): Promise<T> {
  if ('plan' in source) return withLibrary(library, options, (call) => work(call, source.plan))
  const folder = await mkdtemp(join(tmpdir(), 'hartuesi-'))
  try {
    return await withLibrary(join(folder, 'library.sqlite'), options, async (call) => {
      const { plan } = await importInto(call, source.file)
      return work(call, plan)
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function withLibrary<T>(
  file: string,
  options: RunOptions,
  work: (call: Call) => Promise<T>,
): Promise<T> {
  const { onProgress, report, signal } = options
  const running = startServices(file, {
    host: 'desktop',
    version: sourceVersion(),
    workerFile: sourceFolders.worker,
    here: carryOut,
    resources: sourceFolders.resources,
    fonts: sourceFolders.fonts,
    targets: { folders: 'any', sameName: 'replace', downloads: null },
    dialogs: {
      chooseFolder: async () => null,
      chooseSaveFile: async () => null,
      open: async () => undefined,
      show: () => undefined,
    },
    backups: false,
    emit: (name, payload) => {
      if (name === 'progress') onProgress(payload as Progress)
    },
  })
  const stop = (): void => void running.stop()
  signal.addEventListener('abort', stop)
  try {
    const { failure, offer } = running.state()
    if (failure !== null) {
      throw new CallFailure(failure.code, { ...failure.details, backup: offer?.backup.at ?? null })
    }
    return await work(callerOf(running.services, report))
  } finally {
    signal.removeEventListener('abort', stop)
    await running.close()
  }
}

function callerOf(services: Services, report: (error: unknown) => void): Call {
  return async <N extends CallName>(name: N, input: CallInput<N>) => {
    const answer = await dispatch(services, name, input, report)
    if (!answer.ok) throw new CallFailure(answer.error.code, answer.error.details)
    return answer.value as CallOutput<N>
  }
}

async function importInto(call: Call, file: string): Promise<ImportReport> {
  return call('library.import', {
    name: basename(file).slice(0, 500),
    bytes: await readInput(file),
    job: ids(),
  })
}

async function readInput(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { size } = await stat(path)
    if (size > importLimit) throw new CallFailure('file-too-large', { path, limit: importLimit })
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (error instanceof CallFailure) throw error
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new CallFailure(missing ? 'not-found' : 'bad-file', { path })
  }
}

/** Takes a format in, where a file is named, and answers what the command tells of. */
async function formatsAfter(call: Call, { file, language }: FormatsCommand): Promise<readonly ToldFormat[]> {
  if (file === null) {
    const made = await call('formats.list', {})
    return made.map((format) => toldFormat(format, language))
  }
  const format = await call('formats.add', { format: formatFrom(await readInput(file)) })
  return [toldFormat(format, language)]
}

async function knownFormat(
  call: Call,
  entities: readonly Entity[],
  language: TerminalLanguage,
  { onUnknownFormat }: RunOptions,
): Promise<PlanFormat> {
  const { format, unknown } = formatIn(entities, await call('formats.list', {}))
  if (unknown !== null) onUnknownFormat(unknown, toldFormat(format, language))
  return format
}

async function exportFrom(
  call: Call,
  plan: Id,
  { folder, formats, language }: ExportCommand & { readonly language: TerminalLanguage },
): Promise<readonly WrittenFile[]> {
  await makeFolder(folder)
  const { files } = await call('export.run', { plan, job: ids(), formats: [...formats], language, folder })
  return files
}

/** Writes the report of the findings, which the services name after the plan, under the name that was asked for. */
async function writeReport(
  call: Call,
  plan: Id,
  language: CheckCommand['language'],
  { file, format, arranged }: Report,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hartuesi-'))
  try {
    const input = { plan, job: ids(), formats: [format], language, folder, findings: arranged }
    const { files } = await call('export.run', input)
    const [path] = files.flatMap((written) => written.path ?? [])
    if (path !== undefined) await saveFile(file, await readFile(path))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** One folder, not a path of them: Node's recursive mkdir never ends where a file system refuses one for no reason. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const there = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!there || !(await stat(path)).isDirectory()) throw new CallFailure('not-writable', { path })
  }
}
