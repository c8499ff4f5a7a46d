import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary } from '../../electron/store/index.ts'
import { canPlugIn, plugInStick } from '../support/stick.ts'
import { type CrashFigures, isWhole, noCrash } from './crash/check.ts'
import { crashDesktop } from './crash/desktop.ts'
import { emptyPlan, type Id, ids } from './crash/plan.ts'
import { pullOut } from './crash/pull.ts'
import { crashStore } from './crash/store.ts'
import { crashWeb } from './crash/web.ts'

/** How often each program is killed. */
export interface CrashTimes {
  readonly store: number
  readonly web: number
  readonly desktop: number
  /** Sticks pulled out under a writer, where this machine lets any be plugged in. */
  readonly pulled: number
}

/** The long form. */
export const fully: CrashTimes = { store: 500, web: 100, desktop: 20, pulled: 50 }

export interface CrashReport {
  readonly store: CrashFigures
  readonly web: CrashFigures
  readonly desktop: CrashFigures
  readonly pulled: CrashFigures
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
      pulled: times.pulled > 0 && canPlugIn() ? await pullSticks(times.pulled) : noCrash,
      backups: await inspectBackups(folder),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Megabytes of a stick that no writer fills, with all its backups, before it is pulled out. */
const room = 512

async function pullSticks(times: number): Promise<CrashFigures> {
  const stick = plugInStick(room)
  try {
    const { file, plan } = newLibrary(join(stick.folder, 'library.sqlite'))
    return await pullOut(stick, file, plan, times)
  } finally {
    stick.close()
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
  const given = process.argv.slice(2).map(Number)
  const [store = fully.store, web = fully.web, desktop = fully.desktop, pulled = fully.pulled] = given
  process.stdout.write(`${JSON.stringify(await crash({ store, web, desktop, pulled }), null, 2)}\n`)
}
