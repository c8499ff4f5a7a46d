import { parseArgs } from 'node:util'
import {
  fill,
  isTerminalLanguage,
  type TerminalWords,
  terminalWords,
} from '../../shared/locales/terminal/index.ts'

/** What is wrong with a command line, and with which word of it. */
export class UsageError extends Error {
  readonly problem: keyof TerminalWords['wrongUsage']
  readonly value: string

  constructor(problem: UsageError['problem'], value = '') {
    super(value === '' ? problem : `${problem}: ${value}`)
    this.name = 'UsageError'
    this.problem = problem
    this.value = value
  }
}

/** The words of a command line, sorted. */
export interface GivenArguments {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string>>
  readonly flags: ReadonlySet<string>
}

/**
 * Sorts a command line.
 * @param known the options that take a value, and the flags that take none
 * @throws UsageError for an option that is unknown, lacks its value or has one too many
 */
export function sortArguments(
  args: readonly string[],
  known: { readonly options: readonly string[]; readonly flags: readonly string[] },
): GivenArguments {
  const asked: Record<string, { type: 'string' | 'boolean' }> = {}
  for (const name of known.options) asked[name] = { type: 'string' }
  for (const name of known.flags) asked[name] = { type: 'boolean' }
  const { tokens } = parseArgs({
    args: [...args],
    options: asked,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const options: Record<string, string> = {}
  const flags = new Set<string>()
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    // `--library --json` is a forgotten value, not a file of that name.
    const forgotten = !value || (!inlineValue && value.startsWith('-'))
    if (known.options.includes(name) && !forgotten) options[name] = value
    else if (known.flags.includes(name) && value === undefined) flags.add(name)
    else throw new UsageError('unknown-option', rawName)
  }
  return { words, options, flags }
}

/** The words in the language that a command line asks for, in Albanian where it asks for none that is known. */
export function wordsAsked(args: readonly string[]): TerminalWords {
  const at = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='))
  const [, joined] = (args[at] ?? '').split('=')
  const language = joined ?? args[at + 1] ?? ''
  return terminalWords(at >= 0 && isTerminalLanguage(language) ? language : 'sq')
}

/** What is wrong with a command line as a sentence. */
export function usageText({ problem, value }: UsageError, words: TerminalWords): string {
  return fill(words.wrongUsage[problem], { value })
}
