import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openLibrary } from '../../../electron/store/index.ts'
import { childrenOf, type Id, rootOf } from '../../../shared/model/index.ts'
import { smallPlan, testLibrary, testOptions, withDatabase } from './on-disk.ts'

const program = fileURLToPath(new URL('killed-writer.ts', import.meta.url))
const kills = 10

const acknowledgement = z.object({ revision: z.int(), title: z.string(), step: z.int() })
type Acknowledged = z.infer<typeof acknowledgement>

/** Runs the writer and kills it some milliseconds after its first word; answers the last change that it acknowledged. */
async function killedAfter(
  file: string,
  plan: Id,
  start: number,
  milliseconds: number,
): Promise<Acknowledged> {
  const child = spawn(process.execPath, [program, file, plan, `${start}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise((resolve) => child.once('close', resolve))
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (lines.length === 0) setTimeout(() => child.kill('SIGKILL'), milliseconds)
    lines.push(line)
  }
  await gone
  expect(child.signalCode).toBe('SIGKILL')
  // A line cut off by the kill was not acknowledged.
  const whole = lines.flatMap((line) => acknowledgement.safeParse(parsed(line)).data ?? [])
  return whole.at(-1) ?? { revision: 0, title: '', step: start - 1 }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

test(`a program killed ${kills} times keeps every change that it acknowledged, each whole`, {
  timeout: 120_000,
}, async () => {
  const library = testLibrary()
  const plan = library.create(smallPlan())
  library.close()
  let step = 0
  for (let kill = 0; kill < kills; kill += 1) {
    const last = await killedAfter(library.file, plan, step, 20 + kill * 17)
    check(library.file, plan, last)
    // An undo has to follow a batch, wherever the writer was stopped.
    step = Math.ceil((last.step + 2) / 7) * 7
  }
  expect(step).toBeGreaterThan(kills * 7)
})

function check(file: string, plan: Id, last: Acknowledged): void {
  const library = openLibrary(file, testOptions())
  const { plan: found, revision, canUndo } = library.open(plan)
  // One change more may have been stored, its acknowledgement lost; never one less.
  expect([last.revision, last.revision + 1]).toContain(revision)
  if (revision === last.revision) expect(rootOf(found).title).toBe(last.title)
  // A batch makes one title and five communities, or it makes nothing.
  const names = childrenOf(found, plan, 'community').map(({ name }) => name.split('.')[0])
  const counts = new Set([...new Set(names)].map((name) => names.filter((other) => other === name).length))
  expect([...counts]).toEqual([5])
  expect(names).toContain(rootOf(found).title)
  expect(library.history(plan, { limit: 10_000 })).toHaveLength(revision + 1)
  expect(canUndo).toBe(true)
  library.undo(plan)
  library.redo(plan)
  library.close()
  expect(withDatabase(file, (db) => db.pragma('integrity_check', { simple: true }))).toBe('ok')
  expect(withDatabase(file, (db) => db.pragma('foreign_key_check'))).toEqual([])
}
