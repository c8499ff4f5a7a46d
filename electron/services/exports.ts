import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  CallFailure,
  type CallInput,
  type PaperFormat,
  paperFormats,
  type Services,
  type WrittenFile,
} from '../../shared/contract/index.ts'
import { rootOf } from '../../shared/model/index.ts'
import { saveFile } from '../writers/save-file.ts'
import { freePath, paperName } from './file-name.ts'
import type { Jobs } from './jobs.ts'
import type { Downloads, ServiceOptions, Targets } from './options.ts'
import { runTask } from './run-task.ts'
import type { ExportResult, Step } from './task.ts'

type ExportServices = Pick<
  Services,
  'export.chooseFolder' | 'export.run' | 'export.cancel' | 'export.open' | 'export.show'
>
type Input = CallInput<'export.run'>
type Paper = ExportResult['papers'][number]

/** Puts one paper where the caller wants it. */
type Save = (paper: Paper, name: string) => Promise<WrittenFile>

/** The calls about papers. */
export function exportServices(options: ServiceOptions, jobs: Jobs): ExportServices {
  const { targets, dialogs } = options
  const chosen = new Set<string>()
  const written = new Set<string>()
  return {
    'export.chooseFolder': async () => {
      const folder = await dialogs.chooseFolder()
      if (folder !== null) chosen.add(folder)
      return { folder }
    },
    'export.run': async (input) => {
      const save = saverFor(input.folder, targets, chosen)
      const files = await jobs.run(input.job, (signal) => makePapers(options, input, save, signal))
      for (const { path } of files) if (path !== null) written.add(path)
      return { files }
    },
    'export.cancel': async ({ job }) => {
      jobs.cancel(job)
      return {}
    },
    'export.open': async ({ path }) => {
      checkWritten(written, path)
      await dialogs.open(path)
      return {}
    },
    'export.show': async ({ path }) => {
      checkWritten(written, path)
      dialogs.show(path)
      return {}
    },
  }
}

/** A window may not point the system at whatever it likes: only at papers of this run that still are there. */
function checkWritten(written: ReadonlySet<string>, path: string): void {
  if (!written.has(path) || !existsSync(path)) throw new CallFailure('not-found', { path })
}

/** Nothing is written before every paper is made: a cancelled or failed export leaves no file. */
async function makePapers(
  options: ServiceOptions,
  { plan: id, job, formats, language }: Input,
  save: Save,
  signal: AbortSignal,
): Promise<WrittenFile[]> {
  const { plan, revision } = options.library.open(id)
  const onStep = (step: Step): void => options.emit('progress', { job, ...step })
  const { papers } = await runTask(
    options.workerFile,
    {
      type: 'export',
      entities: [...plan.entities.values()],
      revision,
      // In this order the Word file's contents take their pages from the PDF.
      formats: paperFormats.filter((format) => formats.includes(format)),
      language,
      now: options.now().toISOString(),
      fonts: options.fonts,
    },
    { signal, onStep },
  )
  const name = paperName(rootOf(plan))
  const files: WrittenFile[] = []
  for (const paper of papers) {
    onStep({ stage: 'finish', part: paper.format, done: files.length, total: papers.length })
    files.push(await save(paper, name))
  }
  onStep({ stage: 'finish', part: '', done: papers.length, total: papers.length })
  return files
}

/**
 * How papers are saved for a caller.
 * @throws CallFailure `not-writable` for a folder that the host does not allow
 */
function saverFor(folder: string | null, targets: Targets, chosen: ReadonlySet<string>): Save {
  if (folder === null) {
    if (targets.downloads === null) throw new CallFailure('invalid-input', { place: 'folder' })
    return downloadInto(targets.downloads)
  }
  const allowed = targets.folders === 'any' || (targets.folders === 'chosen' && chosen.has(folder))
  if (!allowed) throw new CallFailure('not-writable', { path: folder })
  return async (paper, name) => {
    const path =
      targets.sameName === 'replace'
        ? join(folder, `${name}.${paper.format}`)
        : freePath(folder, name, paper.format)
    await saveFile(path, paper.bytes)
    return { ...fileOf(paper.format, paper.bytes, basename(path)), path, address: null }
  }
}

function downloadInto(downloads: Downloads): Save {
  return async ({ format, bytes }, name) => {
    const file = fileOf(format, bytes, `${name}.${format}`)
    return { ...file, path: null, address: downloads.offer(file.name, bytes) }
  }
}

function fileOf(format: PaperFormat, bytes: Uint8Array, name: string) {
  return { format, name, size: bytes.byteLength }
}
