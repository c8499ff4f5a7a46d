import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { Keeper, type KeeperOptions } from '../../../../electron/services/keeping/keeper.ts'
import type { LibraryState } from '../../../../shared/contract/index.ts'
import type { Id } from '../../../../shared/model/index.ts'
import { ids, smallPlan } from '../../store/on-disk.ts'

/** A clock, and what runs again and again, moved by hand. */
export class Hands {
  time = Date.UTC(2026, 10, 22, 8)
  elapsed = 0
  readonly #runs: { readonly pause: number; readonly run: () => void }[] = []

  now = (): Date => new Date(this.time)

  every = (pause: number, run: () => void): (() => void) => {
    const entry = { pause, run }
    this.#runs.push(entry)
    return () => this.#runs.splice(this.#runs.indexOf(entry), 1)
  }

  /** Lets time pass, second by second. */
  pass(seconds: number): void {
    for (let second = 1; second <= seconds; second += 1) {
      this.time += 1000
      this.elapsed += 1000
      for (const { pause, run } of this.#runs.slice()) if (this.elapsed % pause === 0) run()
    }
  }
}

/** A folder of its own for one test. */
export function keptFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hartuesi-keeping-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface Kept {
  readonly keeper: Keeper
  readonly hands: Hands
  readonly states: LibraryState[]
}

/** A keeper of a library, closed after the test. */
export function keep(file: string, changed: Partial<KeeperOptions> = {}, hands = new Hands()): Kept {
  const states: LibraryState[] = []
  const keeper = new Keeper({
    file,
    now: hands.now,
    ids,
    emit: (name, payload) => {
      if (name === 'state') states.push(payload as LibraryState)
    },
    automatic: true,
    machine: { name: 'ZYRA-1', mark: 'aaaa' },
    elapsed: () => hands.elapsed,
    every: hands.every,
    ...changed,
  })
  onTestFinished(() => keeper.close())
  return { keeper, hands, states }
}

/** Makes a library with one plan and so many changes, and closes it, which leaves backups of it. */
export async function madeLibrary(file: string, changes = 3): Promise<{ plan: Id; hands: Hands }> {
  const { keeper, hands } = keep(file)
  await keeper.desk.idle()
  const plan = keeper.library.create(smallPlan('Plani i vjetër'))
  rename(keeper, plan, changes)
  hands.pass(60)
  await keeper.close()
  return { plan, hands }
}

/** Changes the title so many times. */
export function rename({ library }: Keeper, plan: Id, times: number): void {
  for (let step = 1; step <= times; step += 1)
    library.apply(plan, [{ type: 'update', id: plan, values: { title: `Titulli ${step}` } }])
}

/** The code and the reason with which something fails. */
export function refusal(run: () => unknown): { code: unknown; reason: unknown } {
  try {
    run()
  } catch (error) {
    const { code, details } = error as { code?: unknown; details?: { reason?: unknown } }
    return { code, reason: details?.reason }
  }
  throw new Error('it did not fail')
}
