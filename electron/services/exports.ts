import { existsSync } from 'node:fs'
import {
  CallFailure,
  type CallInput,
  paperFormats,
  type Services,
  type WrittenFile,
} from '../../shared/contract/index.ts'
import { defaultFormat, formatOf } from '../../shared/formats/index.ts'
import { documentWords } from '../../shared/locales/document/index.ts'
import { rootOf } from '../../shared/model/index.ts'
import { paperName } from './file-name.ts'
import type { Jobs } from './jobs.ts'
import type { ServiceOptions } from './options.ts'
import { runTask } from './run-task.ts'
import { type Save, saverFor } from './save.ts'
import type { Step } from './task.ts'

type ExportServices = Pick<
  Services,
  'export.chooseFolder' | 'export.run' | 'export.cancel' | 'export.open' | 'export.show'
>
type Input = CallInput<'export.run'>

/** The calls about papers. */
export function exportServices(options: ServiceOptions, jobs: Jobs): ExportServices {
  const { targets, dialogs, chosen, written } = options
  return {
    'export.chooseFolder': async () => {
      const folder = await dialogs.chooseFolder('papers')
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
  { plan: id, job, formats, language, findings, paper }: Input,
  save: Save,
  signal: AbortSignal,
): Promise<WrittenFile[]> {
  const { plan, revision } = options.library.open(id)
  const root = rootOf(plan)
  const onStep = (step: Step): void => options.emit('progress', { job, ...step })
  const { papers } = await runTask(
    options.workerFile,
    {
      type: 'export',
      entities: [...plan.entities.values()],
      revision,
      planFormat: formatOf(root.format, options.library.listFormats()) ?? defaultFormat,
      // In this order the Word file's contents take their pages from the PDF.
      formats: paperFormats.filter((format) => formats.includes(format)),
      language,
      now: options.now().toISOString(),
      fonts: options.fonts,
      findings: findings ?? null,
      paper: paper ?? null,
    },
    { signal, onStep, here: options.here },
  )
  const name = paperName(root, findings === undefined ? '' : documentWords(language).findings.title)
  const files: WrittenFile[] = []
  for (const { format, bytes } of papers) {
    onStep({ stage: 'finish', part: format, done: files.length, total: papers.length })
    files.push({ format, ...(await save(bytes, name, format)) })
  }
  onStep({ stage: 'finish', part: '', done: papers.length, total: papers.length })
  return files
}
