import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { CallFailure } from '../../shared/contract/index.ts'
import { fill, isTerminalLanguage, type TerminalWords } from '../../shared/locales/terminal/index.ts'
import { startServices } from '../services/index.ts'
import { sortArguments, UsageError, usageText, wordsAsked } from './arguments.ts'
import { failureOf, failureText } from './failure-words.ts'
import { defaultLibraryFile, keptLibrary } from './library-file.ts'
import { sourceFolders, sourceVersion } from './source-folders.ts'
import { createDownloads } from './web/downloads.ts'
import { createEventHub } from './web/events.ts'
import { serveWeb } from './web/server.ts'

interface Arguments {
  readonly port: number
  readonly library: string
  readonly renderer: string
}

/** `node electron/hosts/web.ts [--port N] [--library PATH] [--renderer DIR] [--language sq|sr|en]` */
function readArguments(args: readonly string[]): Arguments {
  const known = { options: ['port', 'library', 'renderer', 'language'], flags: [] }
  const { words, options } = sortArguments(args, known)
  if (words[0] !== undefined) throw new UsageError('too-many', words[0])
  const {
    port = '0',
    library = defaultLibraryFile({ program: sourceFolders.program }),
    renderer = sourceFolders.window,
    language,
  } = options
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError('bad-port', port)
  if (language !== undefined && !isTerminalLanguage(language)) throw new UsageError('bad-language', language)
  return { port: Number(port), library: resolve(library), renderer: resolve(renderer) }
}

function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
}

/** Serves the program until it is told to end. @throws CallFailure */
async function run({ port, library, renderer }: Arguments): Promise<void> {
  // A folder where a stick was is no place to begin a library in.
  if (library === keptLibrary({ program: sourceFolders.program }) && !existsSync(library))
    throw new CallFailure('folder-gone', { path: library })
  const events = createEventHub()
  const downloads = createDownloads()
  const running = startServices(library, {
    host: 'web',
    version: sourceVersion(),
    workerFile: sourceFolders.worker,
    resources: sourceFolders.resources,
    fonts: sourceFolders.fonts,
    targets: { folders: 'none', sameName: 'number', downloads },
    dialogs: {
      chooseFolder: async () => null,
      chooseSaveFile: async () => null,
      open: async () => undefined,
      show: () => undefined,
    },
    backups: true,
    emit: events.emit,
  })
  const { services } = running
  try {
    const host = await serveWeb({ services, events, downloads, renderer, port, report })
    process.stdout.write(`Hartuesi: ${host.address}\n`)
    await toldToEnd()
    await host.close()
  } finally {
    await running.close()
  }
}

function toldToEnd(): Promise<void> {
  return new Promise((end) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => end())
  })
}

function reason(error: unknown, { port }: Arguments, words: TerminalWords): string {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  if (taken) return fill(words.web.portTaken, { port })
  const failure = failureOf(error)
  if (failure.code === 'internal') report(error)
  return failureText(failure, words)
}

async function main(args: readonly string[]): Promise<number> {
  const words = wordsAsked(args)
  let given: Arguments
  try {
    given = readArguments(args)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${usageText(error, words)}\n`)
    return 2
  }
  try {
    await run(given)
    return 0
  } catch (error) {
    process.stderr.write(`${reason(error, given, words)}\n`)
    return 1
  }
}

process.exitCode = await main(process.argv.slice(2))
