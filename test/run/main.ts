import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { electronFolder, type Tool } from '../support/tools.ts'
import { makeSureOfTools } from './outside.ts'
import { countVitest, lastLine, sum, type Totals } from './totals.ts'

const root = join(import.meta.dirname, '..', '..')
const report = join(root, 'out', 'test', 'vitest.json')
const strict = process.env.CI === 'true'
/** Milliseconds after which a part counts as failed, so that a test that hangs does not hide the figures. */
const patience = 18 * 60_000

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Runs a program of the project's own and answers whether it ended well. */
function succeeds(program: string, args: readonly string[]): boolean {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, [join(root, program), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: patience,
    killSignal: 'SIGKILL',
  })
  say(`${[program, ...args].join(' ')}: ${Math.round((performance.now() - started) / 1000)} s`)
  return status === 0
}

function check(title: string, program: string, args: readonly string[] = []): Totals {
  say(`\n== ${title}`)
  const ok = succeeds(program, args)
  if (!ok) say(`FAILED: ${title}`)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

function tests(paths: readonly string[]): Totals {
  say('\n== tests')
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ended = succeeds('node_modules/vitest/vitest.mjs', ['run', ...reporters, ...paths])
  const totals = countVitest(existsSync(report) ? readFileSync(report, 'utf8') : undefined, ended)
  for (const name of totals.skippedNames) say(`skipped: ${name}`)
  for (const name of totals.secondTries) say(`passed at the second try: ${name}`)
  return totals
}

/** A missing tool fails a strict run even if no test of today needs it. */
function judge(missing: readonly Tool[]): Totals {
  if (missing.length > 0) say(`Missing on this machine: ${missing.join(', ')}`)
  return { passed: 0, failed: strict && missing.length > 0 ? 1 : 0, skipped: 0 }
}

/** Runs every check and test; the last line of its output says how many passed, failed and were skipped. */
async function run(paths: readonly string[]): Promise<void> {
  // Without it browsers cannot open files whose names have letters such as ë.
  process.env.LC_ALL ||= 'C.UTF-8'
  const outside = judge(await makeSureOfTools(say))
  const electron = electronFolder()
  if (electron) process.env.ELECTRON_OVERRIDE_DIST_PATH = electron
  const totals = sum([
    outside,
    check('lint', 'electron/build/lint.ts'),
    check('types', 'node_modules/typescript/bin/tsc', ['-b']),
    check('build', 'electron/build/build.ts'),
    tests(paths),
  ])
  if (strict && totals.skipped > 0) say('\nNothing may be skipped where CI is true.')
  process.exitCode = totals.failed > 0 || (strict && totals.skipped > 0) ? 1 : 0
  say(`\n${lastLine(totals)}`)
}

await run(process.argv.slice(2))
