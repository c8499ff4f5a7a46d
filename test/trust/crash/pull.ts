import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Stick } from '../../support/stick.ts'
import { addKill, type CrashFigures, noCrash } from './check.ts'
import type { Id, Mark } from './plan.ts'
import { marksIn } from './store.ts'

const program = join(import.meta.dirname, 'writer.ts')

/** Pulls a stick out under a writer at a random moment, so many times; the library lies on it. */
export async function pullOut(stick: Stick, file: string, plan: Id, times: number): Promise<CrashFigures> {
  let figures = noCrash
  for (let time = 0; time < times; time += 1) {
    const marks = await runPulled(stick, file, plan, Math.random() * 300)
    stick.plugIn()
    figures = addKill(figures, file, plan, marks.length, marks.at(-1) ?? null)
  }
  return figures
}

/** Answers what the writer acknowledged until nothing could be written any more. */
async function runPulled(stick: Stick, file: string, plan: Id, milliseconds: number): Promise<Mark[]> {
  const child = spawn(process.execPath, [program, file, plan], { stdio: ['ignore', 'pipe', 'pipe'] })
  const gone = new Promise((resolve) => child.once('close', resolve))
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  const lines: string[] = []
  let pulled = 0
  let pulling: ReturnType<typeof setTimeout> | undefined
  for await (const line of createInterface({ input: child.stdout })) {
    pulling ??= setTimeout(() => (pulled = stick.pullOut()), milliseconds)
    lines.push(line)
  }
  await gone
  // A writer that ended by itself: what it says is told, not that the stick is gone since.
  clearTimeout(pulling)
  if (!complaint.includes('library-unavailable')) throw new Error(`the writer ended otherwise: ${complaint}`)
  return marksIn(lines).filter(({ at }) => at < pulled)
}
