import type { CallError, ErrorCode, Progress } from '../../shared/contract/index.ts'
import { fill, type TerminalWords } from '../../shared/locales/terminal/index.ts'
import { UsageError, usageText, wordsAsked } from './arguments.ts'
import { type Command, readCommand } from './cli/command.ts'
import { outcomeText, progressText } from './cli/print.ts'
import { type Outcome, runCommand } from './cli/run.ts'
import { failureOf, failureText } from './failure-words.ts'

const exitCodes = { done: 0, other: 1, usage: 2, input: 3, errorsFound: 4, library: 5 } as const

/** Failures that lie in what was given to the command. */
const inputFailures: readonly ErrorCode[] = ['bad-file', 'file-too-large', 'invalid-input', 'not-found']

/** Failures that lie in the library. */
const libraryFailures: readonly ErrorCode[] = ['damaged-library', 'newer-library', 'read-only']

/** Runs one command line; answers the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const words = wordsAsked(args)
  let command: Command
  try {
    command = readCommand(args)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    tell(`${fill(words.error, { message: usageText(error, words) })}\n\n${usage(words)}`)
    return exitCodes.usage
  }
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  try {
    const outcome = await runCommand(command, {
      onProgress: teller(words),
      onUnknownFormat: (format, used) => tell(fill(words.unknownFormat, { format, used: used.name })),
      report,
      signal: stop.signal,
    })
    process.stdout.write(`${outcomeText(outcome, 'json' in command && command.json, words)}\n`)
    return isWrong(outcome) ? exitCodes.errorsFound : exitCodes.done
  } catch (error) {
    return failed(failureOf(error), error, words)
  }
}

/** Whether the plan that was checked would mislead the assembly. */
function isWrong(outcome: Outcome): boolean {
  return outcome.name === 'check' && outcome.findings.some(({ severity }) => severity === 'error')
}

function failed(failure: CallError, error: unknown, words: TerminalWords): number {
  if (failure.code === 'internal') report(error)
  tell(fill(words.error, { message: failureText(failure, words) }))
  if (failure.code === 'damaged-library') tell(offerText(failure, words))
  if (libraryFailures.includes(failure.code)) return exitCodes.library
  return inputFailures.includes(failure.code) ? exitCodes.input : exitCodes.other
}

/** Which backup could be restored. */
function offerText({ details }: CallError, words: TerminalWords): string {
  const { backup } = details
  if (typeof backup !== 'string') return words.noBackup
  return fill(words.backupOffer, { time: backup.slice(0, 16).replace('T', ' ') })
}

/** Tells each stage of each part once. */
function teller(words: TerminalWords): (progress: Progress) => void {
  let last = ''
  return (progress) => {
    const line = progressText(progress, words)
    if (line !== last) tell(line)
    last = line
  }
}

function usage(words: TerminalWords): string {
  return outcomeText({ name: 'help' }, false, words)
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

function report(error: unknown): void {
  tell(error instanceof Error ? String(error.stack) : String(error))
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
