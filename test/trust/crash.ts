import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary } from '../../electron/store/index.ts'
import { type CrashFigures, isWhole } from './crash/check.ts'
import { crashDesktop } from './crash/desktop.ts'
import { emptyPlan, type Id, ids } from './crash/plan.ts'
import { crashStore } from './crash/store.ts'
import { crashWeb } from './crash/web.ts'

/** How often each program is killed. */
export interface CrashTimes {
  readonly store: number
  readonly web: number
  readonly desktop: number
}

/** The long form. */
export const fully: CrashTimes = { store: 500, web: 100, desktop: 20 }

export interface CrashReport {
  readonly store: CrashFigures
  readonly web: CrashFigures
  readonly desktop: CrashFigures
  /** Backups that were made meanwhile, and how many of them are not whole. */
  readonly backups: { readonly made: number; readonly damaged: number }
}

/** Kills the programs over one library each, again and again, and tells what was lost. */
export async function crash(times: CrashTimes = fully): Promise<CrashReport> {
  const folder = await mkdtemp(join(tmpdir(), 'hartuesi-crash-'))
  try {
    const [store, web, desktop] = ['store', 'web', 'desktop'].map((name) =>
      newLibrary(join(folder, name, 'library.sqlite')),
    )
    if (store === undefined || web === undefined || desktop === undefined) throw new TypeError('no library')
    return {
      store: await crashStore(store.file, store.plan, times.store),
      web: await crashWeb(web.file, web.plan, times.web),
      desktop: await crashDesktop(desktop.file, desktop.plan, times.desktop),
      backups: await inspectBackups(folder),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A library with one empty plan. */
export function newLibrary(file: string): { readonly file: string; readonly plan: Id } {
  const library = openLibrary(file, { now: () => new Date(), ids, author: () => '' })
  const plan = library.create(emptyPlan())
  library.close()
  return { file, plan }
}

async function inspectBackups(folder: string): Promise<CrashReport['backups']> {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    /-backups.*Z-\w+\.sqlite$/.test(name),
  )
  return { made: names.length, damaged: names.filter((name) => !isWhole(join(folder, name))).length }
}

if (import.meta.main) {
  const [store = fully.store, web = fully.web, desktop = fully.desktop] = process.argv.slice(2).map(Number)
  process.stdout.write(`${JSON.stringify(await crash({ store, web, desktop }), null, 2)}\n`)
}
