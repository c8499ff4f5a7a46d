import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
/** What the linter reads besides the sources: its settings, its rules of our own, the compiler's settings. */
const settings = [
  '.oxlintrc.json',
  'electron/build/lint',
  ...['.', 'shared', 'electron', 'renderer', 'test'].map((folder) => join(folder, 'tsconfig.json')),
]

/** A file of a made-up program: its path in the tree and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[]
}

/**
 * Runs oxlint with the project's own rules over a tree of the project's shape that holds only the given files.
 * Answers, for each path, the codes of the rules that it breaks.
 */
export async function brokenRules(sources: readonly Source[]): Promise<Map<string, string[]>> {
  const tree = await mkdtemp(join(tmpdir(), 'hartuesi-lint-'))
  try {
    for (const path of settings) await cp(join(root, path), join(tree, path), { recursive: true })
    for (const { path, text } of sources) await write(join(tree, path), text)
    const found = new Map(sources.map(({ path }) => [path, [] as string[]]))
    for (const { code, filename } of lint(tree).diagnostics) found.get(filename)?.push(code)
    return found
  } finally {
    await rm(tree, { recursive: true, force: true })
  }
}

function lint(tree: string): Report {
  const program = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
  const { stdout, stderr } = spawnSync(process.execPath, [program, '--format', 'json'], {
    cwd: tree,
    encoding: 'utf8',
    timeout: 30_000,
  })
  if (!stdout.startsWith('{')) throw new Error(`oxlint did not report: ${stdout}${stderr}`)
  return JSON.parse(stdout) as Report
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
