import Database from 'better-sqlite3'
import fc from 'fast-check'
import { type CallName, calls, decode, encode, errorCodes } from '../../../shared/contract/index.ts'
import { ask, signIn, startTestHost, type TestHost } from '../../electron/hosts/web-client.ts'
import { newId, serve, type TestServices } from '../../electron/services/serve.ts'
import { anything, nearly } from './inputs.ts'

/** What fuzzing came to. */
export interface FuzzFigures {
  /** Names of calls, all of the contract's. */
  readonly calls: number
  /** Inputs sent, and how many of them were refused. */
  readonly sent: number
  readonly refused: number
  /** Operations of one batch of which the last was wrong. */
  readonly operations: number
}

/** How much is sent. */
export interface FuzzSize {
  readonly inputs: number
  /** Operations in one batch more. */
  readonly operations: number
}

/** A web host over two sample plans, to be called with anything. */
interface Target {
  readonly services: TestServices
  readonly host: TestHost
  readonly ids: readonly string[]
  /** Another number after each commit to the library, whoever made it. */
  readonly commits: () => unknown
  readonly close: () => Promise<void>
  readonly send: (
    name: CallName,
    input: unknown,
  ) => Promise<{ readonly status: number; readonly text: string }>
}

const names = Object.keys(calls) as CallName[]

/** What would tell of the inside: a stack, a path, a statement; `not-sqlite` is a reason that the window has words for. */
const inside = /node_modules|\.ts[:"]|(?<!"not-)sqlite|at async|\bSELECT\b|\/tmp\/|\/home\//i

/**
 * Calls everything of the contract over the web host with inputs that are wrong, and with inputs that nearly are right.
 * @throws Error for the first answer that is none of the contract's or tells of the inside, for a refused input that
 *   changed the library, and for every defect of the program
 */
export async function fuzzCalls({ inputs: runs, operations }: FuzzSize, seed?: number): Promise<FuzzFigures> {
  const target = await openTarget()
  const counts = { sent: 0, refused: 0 }
  const input = (name: CallName): fc.Arbitrary<unknown> =>
    fc.oneof(anything, nearly(calls[name].input, target))
  const sent = fc.constantFrom(...names).chain((name) => fc.tuple(fc.constant(name), input(name)))
  try {
    await fc.assert(
      fc.asyncProperty(sent, async ([name, value]) => {
        const before = target.commits()
        counts.sent += 1
        if (!(await refuses(target, name, value))) return
        counts.refused += 1
        if (target.commits() !== before) throw new Error(`${name} was refused and changed the library`)
      }),
      { numRuns: runs, ...(seed === undefined ? {} : { seed }), endOnFailure: true },
    )
    if (operations > 0) await sendMany(target, operations)
    const defects = [...target.services.defects, ...target.host.defects]
    if (defects.length > 0) throw new AggregateError(defects, `defects: ${defects.map(String).join('; ')}`)
    if ('polluted' in {}) throw new Error('a prototype was changed')
    return { calls: names.length, ...counts, operations }
  } finally {
    await target.close()
  }
}

async function openTarget(): Promise<Target> {
  const services = await serve({
    host: 'web',
    targets: { folders: 'none', sameName: 'number', downloads: { offer: () => '/download/x' } },
  })
  const ids = [
    (await services.value('library.sample', {})).plan,
    (await services.value('library.sample', {})).plan,
    newId(),
  ]
  const host = await startTestHost(services.running.services)
  const headers = { cookie: await signIn(host), origin: host.origin, 'content-type': 'application/json' }
  const send: Target['send'] = (name, value) =>
    ask(host, { method: 'POST', path: `/call/${encodeURIComponent(name)}`, headers, body: encode(value) })
  const looker = new Database(services.library, { readonly: true })
  const close = async (): Promise<void> => {
    looker.close()
    await host.close()
    await services.close()
  }
  return { services, host, ids, send, commits: () => looker.pragma('data_version', { simple: true }), close }
}

/** Sends one batch of so many operations, the last of them wrong. */
async function sendMany(target: Target, count: number): Promise<void> {
  const { plan } = await target.services.value('library.sample', {})
  const before = await held(target)
  const operations = Array.from({ length: count - 1 }, (_, at) => ({
    type: 'update',
    id: plan,
    values: { title: `${at}` },
  }))
  const last = { type: 'remove', id: newId() }
  const isRefused = await refuses(target, 'plan.apply', { plan, operations: [...operations, last] })
  if (!isRefused || (await held(target)) !== before)
    throw new Error('a batch that is wrong at its end was taken')
}

/** Sends one input and answers whether it was refused. */
async function refuses({ send }: Target, name: CallName, value: unknown): Promise<boolean> {
  const reply = await send(name, value)
  const answer = decode(reply.text)
  const { ok, error } = answer as { ok?: unknown; error?: { code?: unknown } }
  const wrong = (what: string): Error =>
    new Error(`${name} ${what}: ${reply.status} ${reply.text.slice(0, 500)}`)
  if (reply.status !== 200 || typeof ok !== 'boolean') throw wrong('answers what is no answer')
  if (ok) return false
  if (!errorCodes.some((code) => code === error?.code)) throw wrong('answers an unknown code')
  if (error?.code === 'internal') throw wrong('breaks')
  if (inside.test(reply.text)) throw wrong('tells of its inside')
  return true
}

/** All that the library holds, as text. */
async function held({ services }: Target): Promise<string> {
  const plans = await services.value('library.list', {})
  const opened = await Promise.all(plans.map(({ id }) => services.value('plan.open', { plan: id })))
  const entities = opened.flatMap((one) => one.entities).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return JSON.stringify([plans, entities, await services.value('settings.read', {})])
}
