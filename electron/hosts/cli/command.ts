import { resolve } from 'node:path'
import { type PaperFormat, paperFormats } from '../../../shared/contract/index.ts'
import { isTerminalLanguage, type TerminalLanguage } from '../../../shared/locales/terminal/index.ts'
import { idSchema } from '../../../shared/model/index.ts'
import { sortArguments, UsageError } from '../arguments.ts'
import { defaultLibraryFile } from '../library-file.ts'
import { sourceFolders } from '../source-folders.ts'

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'import'; readonly file: string; readonly library: string; readonly json: boolean }
  | { readonly name: 'list'; readonly library: string; readonly json: boolean }
  | FormatsCommand
  | CheckCommand
  | ExportCommand

/** Takes a format from a file into the library, or with null lists those that are there. */
export interface FormatsCommand {
  readonly name: 'formats'
  readonly file: string | null
  readonly library: string
  readonly json: boolean
  readonly language: TerminalLanguage
}

/** A file of its own, or a plan of the library. */
export type Source = { readonly file: string } | { readonly plan: string }

export interface CheckCommand {
  readonly name: 'check'
  readonly source: Source
  readonly library: string
  readonly json: boolean
  readonly language: TerminalLanguage
  /** The file into which the report of the findings is written, too. */
  readonly report: Report | null
}

/** A printed report of findings. */
export interface Report {
  readonly file: string
  readonly format: PaperFormat
  readonly arranged: 'chapter' | 'rule'
}

export interface ExportCommand {
  readonly name: 'export'
  readonly source: Source
  readonly library: string
  readonly json: boolean
  readonly formats: readonly PaperFormat[]
  readonly folder: string
  /** Null takes the plan's own. */
  readonly language: TerminalLanguage | null
}

const known = {
  options: ['library', 'plan', 'format', 'out', 'language', 'report', 'by'],
  flags: ['json', 'help'],
}
const allowed: Readonly<Record<string, readonly string[]>> = {
  import: ['library', 'language'],
  list: ['library', 'language'],
  formats: ['library', 'language'],
  check: ['library', 'plan', 'language', 'report', 'by'],
  export: ['library', 'plan', 'format', 'out', 'language'],
}

/**
 * Reads the command line.
 * @throws UsageError
 */
export function readCommand(args: readonly string[]): Command {
  const { words, options, flags } = sortArguments(args, known)
  if (flags.has('help')) return { name: 'help' }
  const [name, ...rest] = words
  if (name === undefined) throw new UsageError('no-command')
  if (!Object.hasOwn(allowed, name)) throw new UsageError('unknown-command', name)
  const stray = Object.keys(options).find((option) => !allowed[name]?.includes(option))
  if (stray !== undefined) throw new UsageError('unknown-option', `--${stray}`)
  const language = languageOf(options.language)
  const [file, ...more] = rest
  const extra = name === 'list' ? file : more[0]
  if (extra !== undefined) throw new UsageError('too-many', extra)
  const library =
    options.library === undefined
      ? defaultLibraryFile({ program: sourceFolders.program })
      : resolve(options.library)
  const common = { library, json: flags.has('json') }
  if (name === 'list') return { name, ...common }
  if (name === 'formats') return { name, ...common, file: file ?? null, language: language ?? 'sq' }
  if (name === 'check') {
    const source = sourceOf(file, options.plan)
    return { name, ...common, source, language: language ?? 'sq', report: reportOf(options) }
  }
  if (name === 'export') {
    const source = sourceOf(file, options.plan)
    return { name, ...common, source, language, ...output(options) }
  }
  if (file === undefined) throw new UsageError('no-file')
  return { name: 'import', ...common, file }
}

function languageOf(given: string | undefined): TerminalLanguage | null {
  if (given === undefined) return null
  if (!isTerminalLanguage(given)) throw new UsageError('bad-language', given)
  return given
}

function sourceOf(file: string | undefined, plan: string | undefined): Source {
  if (file !== undefined && plan === undefined) return { file }
  if (file !== undefined || plan === undefined) throw new UsageError('file-or-plan')
  if (!idSchema.safeParse(plan).success) throw new UsageError('bad-plan', plan)
  return { plan }
}

function reportOf({ report, by }: Readonly<Record<string, string>>): Report | null {
  const arranged = (['chapter', 'rule'] as const).find((one) => one === (by ?? 'chapter'))
  if (arranged === undefined) throw new UsageError('bad-order', by)
  if (report === undefined) return null
  const format = paperFormats.find((known) => report.toLowerCase().endsWith(`.${known}`))
  if (format === undefined) throw new UsageError('bad-format', report)
  return { file: resolve(report), format, arranged }
}

function output(options: Readonly<Record<string, string>>): Pick<ExportCommand, 'formats' | 'folder'> {
  if (options.format === undefined) throw new UsageError('no-format')
  if (options.out === undefined) throw new UsageError('no-folder')
  const formats = options.format.split(',').map((name) => {
    const format = paperFormats.find((known) => known === name.trim().toLowerCase())
    if (format === undefined) throw new UsageError('bad-format', name)
    return format
  })
  return { formats, folder: resolve(options.out) }
}
