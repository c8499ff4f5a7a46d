import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfNeeded } from '../../electron/build/build.ts'
import { countVitest } from '../run/totals.ts'
import { crash } from './crash.ts'
import { fuzzCalls } from './fuzz/fuzz.ts'
import { importHostile, readHostile } from './hostile/import.ts'
import { pages } from './hostile/pages.ts'
import { pictures } from './hostile/pictures.ts'
import { hostilePlanFiles } from './hostile/plan-files.ts'
import { largeTranscriptions, smallTranscriptions } from './hostile/transcriptions.ts'
import { canIsolate, runIsolated } from './network/isolated.ts'

const root = join(import.meta.dirname, '..', '..')
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')

/** One line of the report after its title, and whether it says what it has to. */
interface Line {
  readonly text: string
  readonly well: boolean
}

async function hostileFiles(): Promise<Line> {
  const plans = [...smallTranscriptions, ...largeTranscriptions, ...(await hostilePlanFiles())]
  const figures = [await importHostile(plans), await readHostile(pictures), await readHostile(pages)]
  const add = (of: 'files' | 'refused' | 'harmless'): number => figures.reduce((sum, one) => sum + one[of], 0)
  const wrong = figures.flatMap((one) => one.wrong)
  const more = wrong.length === 0 ? '' : `; WRONG: ${wrong.join('; ')}`
  return {
    text:
      `${add('files')} (plans ${plans.length}, pictures ${pictures.length}, pasted pages ${pages.length}), ` +
      `refused ${add('refused')}, read harmlessly ${add('harmless')}${more}`,
    well: wrong.length === 0,
  }
}

async function fuzzedCalls(inputs: number): Promise<Line> {
  const { calls, sent, refused, operations } = await fuzzCalls({ inputs, operations: 100_000 })
  return {
    text: `${calls}, inputs ${sent}, refused ${refused}; one batch of ${operations} operations refused whole; crashes 0, changed by a refused input 0`,
    well: true,
  }
}

async function outgoing(): Promise<Line> {
  if (!canIsolate()) return { text: 'not measured, no network of its own can be made here', well: true }
  await buildIfNeeded()
  const journey = ['run', '--project', 'e2e', 'test/e2e/journey.test.ts', '-t', 'journey in .*small plan']
  const { ended, outgoing: count, said } = await runIsolated([process.execPath, vitest, ...journey])
  const failed = ended ? '' : `; the journey FAILED: ${said.slice(-1_000)}`
  return {
    text: `${count} (the journey in Electron and in a browser)${failed}`,
    well: ended && count === 0,
  }
}

async function kills(): Promise<Line> {
  const { store, web, desktop, pulled, backups } = await crash()
  const all = [store, web, desktop, pulled]
  const add = (of: 'kills' | 'acknowledged' | 'lost' | 'half' | 'broken'): number =>
    all.reduce((sum, figures) => sum + figures[of], 0)
  const bad = add('lost') + add('half') + add('broken') + backups.damaged
  return {
    text: `${add('kills')} (library ${store.kills}, web host ${web.kills}, Electron ${desktop.kills}, stick pulled out ${pulled.kills}), batches ${add('acknowledged')}, lost ${add('lost')}, half ${add('half')}, libraries not whole ${add('broken')}; backups ${backups.made}, damaged ${backups.damaged}`,
    well: bad === 0,
  }
}

/** The libraries that a test damages, each in another way, and how many of them came back from a backup. */
function damagedLibraries(): Line {
  const report = join(root, 'out', 'test', 'damage.json')
  rmSync(report, { force: true })
  const one = ['test/electron/services/keeping/damage.test.ts', '-t', 'is recognised, kept aside']
  const asJson = ['--reporter=json', `--outputFile.json=${report}`]
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...one, ...asJson], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const read = existsSync(report) ? readFileSync(report, 'utf8') : undefined
  const { passed, failed } = countVitest(read, status === 0)
  return { text: `${passed + failed}, recovered ${passed}`, well: failed === 0 }
}

/** The tests that print figures of their own, or have none to print. */
function tests(paths: readonly string[]): Line {
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...paths], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return { text: status === 0 ? 'passed' : 'FAILED', well: status === 0 }
}

/**
 * Prints what the program can be trusted with, in figures; `--inputs N` for the fuzz, 5000 by default; words for the parts
 * with one of them in their titles.
 */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals: words } = parseArgs({
    args: [...args],
    options: { inputs: { type: 'string', default: '5000' } },
    allowPositionals: true,
  })
  const inputs = Number(values.inputs)
  const steps: readonly (readonly [title: string, step: () => Promise<Line> | Line])[] = [
    ['kills', kills],
    ['damaged libraries', damagedLibraries],
    ['hostile files', hostileFiles],
    ['fuzzed calls', () => fuzzedCalls(inputs)],
    ['outgoing connections', outgoing],
    ['papers of a plan full of traps', () => tests(['test/trust/papers'])],
    ['attacks on the web host', () => tests(['test/electron/hosts/web-attacks.test.ts'])],
  ]
  let failed = 0
  for (const [title, step] of steps) {
    if (words.length > 0 && !words.some((word) => title.includes(word))) continue
    const started = performance.now()
    const { text, well } = await tried(step)
    const seconds = Math.round((performance.now() - started) / 1_000)
    process.stdout.write(`${title}: ${text} (${seconds} s)\n`)
    if (!well) failed += 1
  }
  return failed === 0 ? 0 : 1
}

/** A step that breaks keeps none of the others from its figures. */
async function tried(step: () => Promise<Line> | Line): Promise<Line> {
  try {
    return await step()
  } catch (error) {
    return { text: `FAILED: ${String(error).slice(0, 2_000)}`, well: false }
  }
}

process.exitCode = await main(process.argv.slice(2))
