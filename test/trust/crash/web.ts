import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { addressIn } from '../../../electron/build/hosts.ts'
import {
  type Answer,
  type CallInput,
  type CallName,
  type CallOutput,
  decode,
  encode,
} from '../../../shared/contract/index.ts'
import { createPlan } from '../../../shared/model/index.ts'
import { addKill, type CrashFigures, noCrash } from './check.ts'
import { type Id, type Mark, markOf, randomMove, unread } from './plan.ts'

const program = join(import.meta.dirname, '..', '..', '..', 'electron', 'hosts', 'web.ts')

type Call = <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>

/** Kills the web host at a random moment while a client changes a plan, so many times over one library. */
export async function crashWeb(file: string, plan: Id, kills: number): Promise<CrashFigures> {
  let figures = noCrash
  for (let kill = 0; kill < kills; kill += 1) {
    const { acknowledged, last } = await runKilled(file, plan, Math.random() * 300)
    figures = addKill(figures, file, plan, acknowledged, last)
  }
  return figures
}

async function runKilled(file: string, plan: Id, milliseconds: number) {
  const args = [program, '--library', file, '--renderer', import.meta.dirname]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = new Promise((resolve) => child.once('close', resolve))
  const lines = createInterface({ input: child.stdout })
  const address = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => resolve(addressIn(line) ?? ''))
    child.once('close', (code) => reject(new Error(`the web host ended by itself: ${code}`)))
  })
  const call = await signedIn(address)
  setTimeout(() => child.kill('SIGKILL'), milliseconds)
  const done = await changeUntilGone(plan, call)
  await gone
  return done
}

async function signedIn(address: string): Promise<Call> {
  const { origin } = new URL(address)
  const door = await fetch(address, { redirect: 'manual' })
  const cookie = door.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return async <N extends CallName>(name: N, input: CallInput<N>) => {
    const headers = { cookie, origin, 'content-type': 'application/json' }
    const response = await fetch(`${origin}/call/${name}`, { method: 'POST', headers, body: encode(input) })
    const answer = decode(await response.text()) as Answer<CallOutput<N>>
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`)
    return answer.value
  }
}

/** Changes the plan, and reads it after each change, until no answer comes. */
async function changeUntilGone(plan: Id, call: Call): Promise<{ acknowledged: number; last: Mark | null }> {
  let acknowledged = 0
  let last: Mark | null = null
  try {
    for (let step = Date.now(); ; step += 1) {
      const { entities, canUndo, canRedo } = await call('plan.open', { plan })
      const move = randomMove(createPlan(entities), step, Math.random)
      if ((move.type === 'undo' && !canUndo) || (move.type === 'redo' && !canRedo)) continue
      const { revision } =
        move.type === 'do'
          ? await call('plan.apply', { plan, operations: move.batch })
          : await call(`plan.${move.type}`, { plan })
      acknowledged += 1
      last = { revision, title: '', communities: unread }
      const after = await call('plan.open', { plan })
      last = markOf(createPlan(after.entities), revision)
    }
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return { acknowledged, last }
    throw error
  }
}
