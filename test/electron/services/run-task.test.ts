import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runTask } from '../../../electron/services/run-task.ts'
import type { Carry, Step } from '../../../electron/services/task.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hartuesi-tasks-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A worker that runs a piece of JavaScript, with `port` and `task` at hand. */
async function worker(name: string, body: string): Promise<string> {
  const file = join(folder, `${name}.cjs`)
  const head = "const { parentPort: port, workerData: task } = require('node:worker_threads');\n"
  await writeFile(file, head + body)
  return file
}

const read = (bytes = new Uint8Array()) => ({ type: 'read', bytes }) as const

function options(signal = new AbortController().signal) {
  const steps: Step[] = []
  return { steps, signal, onStep: (step: Step) => steps.push(step) }
}

const failed = (code: string, details: object = {}): unknown => expect.objectContaining({ code, details })

describe('a task in a thread of its own', () => {
  it('tells its steps and answers its result', async () => {
    const file = await worker(
      'good',
      `port.postMessage({ type: 'step', step: { stage: 'read', part: '', done: 1, total: 2 } })
       port.postMessage({ type: 'done', result: { entities: [], leftOut: [{ place: 'a', value: String(task.bytes) }] } })`,
    )
    const given = options()
    const result = await runTask(file, read(new Uint8Array([1, 2])), given)
    expect(result.leftOut).toEqual([{ place: 'a', value: '1,2' }])
    expect(given.steps).toEqual([{ stage: 'read', part: '', done: 1, total: 2 }])
  })

  it('leaves memory that it shares with others where it is', async () => {
    const file = await worker(
      'share',
      "port.postMessage({ type: 'done', result: { entities: [], leftOut: [] } })",
    )
    const pool = new Uint8Array([1, 2, 3, 4])
    await runTask(file, read(pool.subarray(1, 3)), options())
    expect(pool).toEqual(new Uint8Array([1, 2, 3, 4]))
  })

  it('fails as the task says', async () => {
    const file = await worker(
      'failed',
      "port.postMessage({ type: 'failed', code: 'bad-file', details: { reason: 'not-json' } })",
    )
    await expect(runTask(file, read(), options())).rejects.toEqual(failed('bad-file', { reason: 'not-json' }))
  })

  it.each([
    ['throws', "throw new Error('oh')", /oh/],
    ['throws something odd', "throw 'odd'", /odd/],
    ['ends without an answer', 'process.exit(3)', /ended with 3/],
    ['ends well without an answer', '', /ended with 0/],
    ['tells of a defect', "port.postMessage({ type: 'defect', stack: 'Error: deep' })", /deep/],
  ])('fails when the thread %s', async (name, body, message) => {
    const file = await worker(name.replaceAll(' ', '-'), body)
    await expect(runTask(file, read(), options())).rejects.toThrow(message)
  })

  it('fails when there is no such worker', async () => {
    await expect(runTask(join(folder, 'missing.cjs'), read(), options())).rejects.toThrow(/missing\.cjs/)
  })

  it('stops at once when it is cancelled', async () => {
    const file = await worker('endless', "port.postMessage({ type: 'step', step: {} }); for (;;) {}")
    const stop = new AbortController()
    const began = performance.now()
    const onStep = () => stop.abort()
    await expect(runTask(file, read(), { signal: stop.signal, onStep })).rejects.toEqual(failed('cancelled'))
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it('does not begin when it was cancelled before', async () => {
    const given = options(AbortSignal.abort())
    await expect(runTask(join(folder, 'missing.cjs'), read(), given)).rejects.toEqual(failed('cancelled'))
  })

  it('fails alone when its memory runs out', async () => {
    const file = await worker('greedy', 'const all = []; for (;;) all.push(new Array(1e6).fill(all.length))')
    await expect(runTask(file, read(), { ...options(), memory: 64 })).rejects.toEqual(
      failed('file-too-large', { reason: 'memory' }),
    )
  })

  it('keeps a thread that stays for the next task of its type, and no other', async () => {
    const file = await worker(
      'staying',
      `let tasks = 0
       const answer = (one) => port.postMessage({ type: 'done', result: { ...one, tasks: (tasks += 1) }, stays: true })
       port.on('message', answer)
       answer(task)`,
    )
    const first = await runTask(file, read(), options())
    const second = await runTask(file, read(new Uint8Array([7])), options())
    const other = await runTask(file, { type: 'check', plans: [] }, options())
    expect(first).toMatchObject({ tasks: 1 })
    expect(second).toMatchObject({ tasks: 2, bytes: new Uint8Array([7]) })
    expect(other).toMatchObject({ tasks: 1 })
  })

  it('runs tasks at once in threads of their own, and begins anew where a kept thread was cancelled', async () => {
    const file = await worker(
      'slow',
      `let tasks = 0
       const answer = (one) => {
         tasks += 1
         if (one.bytes[0] === 9) port.postMessage({ type: 'step', step: {} })
         else setTimeout(() => port.postMessage({ type: 'done', result: { tasks }, stays: true }), 20)
       }
       port.on('message', answer)
       answer(task)`,
    )
    const both = await Promise.all([runTask(file, read(), options()), runTask(file, read(), options())])
    expect(both).toEqual([{ tasks: 1 }, { tasks: 1 }])
    const stop = new AbortController()
    const cancelled = runTask(file, read(new Uint8Array([9])), {
      signal: stop.signal,
      onStep: () => stop.abort(),
    })
    await expect(cancelled).rejects.toEqual(failed('cancelled'))
    expect(await runTask(file, read(), options())).toEqual({ tasks: 1 })
  })
})

describe('a small task of a host without a window', () => {
  const nowhere = join(tmpdir(), 'hartuesi-no-worker.cjs')
  const nothing = { entities: [], leftOut: [] }

  it('is carried out without a thread', async () => {
    const given = options()
    const step: Step = { stage: 'read', part: '', done: 1, total: 1 }
    const here: Carry = async (task, onStep) => {
      onStep(step)
      return { ...nothing, leftOut: [{ place: task.type, value: '' }] }
    }
    const result = await runTask(nowhere, read(), { ...given, here })
    expect(result.leftOut).toEqual([{ place: 'read', value: '' }])
    expect(given.steps).toEqual([step])
  })

  it('has a thread once it is large', async () => {
    const file = await worker(
      'large',
      "port.postMessage({ type: 'done', result: { entities: [], leftOut: [] } })",
    )
    const here: Carry = () => Promise.reject(new Error('carried out here'))
    const large = read(new Uint8Array(1024 * 1024))
    await expect(runTask(file, large, { ...options(), here })).resolves.toEqual(nothing)
  })

  it.each(['its next step', 'its end'])('is cancelled at %s', async (place) => {
    const stop = new AbortController()
    const given = options(stop.signal)
    const here: Carry = async (_task, onStep) => {
      stop.abort()
      if (place === 'its next step') onStep({ stage: 'read', part: '', done: 1, total: 1 })
      return nothing
    }
    await expect(runTask(nowhere, read(), { ...given, here })).rejects.toEqual(failed('cancelled'))
    expect(given.steps).toEqual([])
  })
})
