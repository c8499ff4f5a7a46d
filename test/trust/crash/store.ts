import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { addKill, type CrashFigures, noCrash } from './check.ts'
import type { Id, Mark } from './plan.ts'

const program = join(import.meta.dirname, 'writer.ts')
const markSchema = z.object({ revision: z.int(), title: z.string(), communities: z.int(), at: z.number() })

/** Kills a writer at a random moment, so many times over one library. */
export async function crashStore(file: string, plan: Id, kills: number): Promise<CrashFigures> {
  let figures = noCrash
  for (let kill = 0; kill < kills; kill += 1) {
    const marks = await runKilled(file, plan, Math.random() * 300)
    figures = addKill(figures, file, plan, marks.length, marks.at(-1) ?? null)
  }
  return figures
}

/** Answers what the writer acknowledged; a line that the kill cut off is no acknowledgement. */
async function runKilled(file: string, plan: Id, milliseconds: number): Promise<Mark[]> {
  const child = spawn(process.execPath, [program, file, plan], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(file), 'compiled') },
  })
  const gone = new Promise((resolve) => child.once('close', resolve))
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (lines.length === 0) setTimeout(() => child.kill('SIGKILL'), milliseconds)
    lines.push(line)
  }
  await gone
  if (child.signalCode !== 'SIGKILL') throw new Error(`the writer ended by itself: ${child.exitCode}`)
  return marksIn(lines)
}

/** A mark with the moment at which it was acknowledged, in milliseconds since 1970. */
export type TimedMark = z.infer<typeof markSchema>

/** What the lines of a writer acknowledge. */
export function marksIn(lines: readonly string[]): TimedMark[] {
  return lines.flatMap((line) => markSchema.safeParse(parsed(line)).data ?? [])
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
