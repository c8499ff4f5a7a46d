import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calls, decode, encode } from '../../../shared/contract/index.ts'
import { newId, serve, type TestServices } from '../services/serve.ts'
import { ask, signIn, startTestHost, type TestHost } from './web-client.ts'

let services: TestServices
let host: TestHost
let cookie = ''
let plan = ''
let other = ''
beforeAll(async () => {
  services = await serve({ host: 'web', targets: { folders: 'none', sameName: 'number', downloads: null } })
  plan = (await services.value('library.sample', {})).plan
  other = (await services.value('library.sample', {})).plan
  host = await startTestHost(services.running.services)
  cookie = await signIn(host)
})
afterAll(async () => {
  await host.close()
  await services.close()
})

function call(name: string, body: string) {
  const headers = { cookie, origin: host.origin, 'content-type': 'application/json' }
  return ask(host, { method: 'POST', path: `/call/${encodeURIComponent(name)}`, headers, body })
}

/** All that the library holds, as text. */
async function library(): Promise<string> {
  const plans = await services.value('library.list', {})
  const opened = await Promise.all(plans.map(({ id }) => services.value('plan.open', { plan: id })))
  const entities = opened.flatMap((one) => one.entities).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return JSON.stringify([plans, entities])
}

const names = Object.keys(calls)
/** Calls that change something whatever they are given, or for long. */
const harmless = names.filter((name) => name !== 'library.sample')
const key = fc.oneof(
  fc.constantFrom('plan', 'job', 'operations', 'bytes', 'name', 'formats', 'language', 'folder', 'path'),
  fc.constantFrom('__proto__', 'constructor', 'toString', '$bytes', 'type', 'id', 'entity', 'values', 'kind'),
  fc.string(),
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, 0, -1, 1e308, '', '../../etc/passwd', '\u0000', 'update', 'remove'),
    fc.string({ unit: 'binary' }),
    fc.uint8Array({ maxLength: 40 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  ),
}))

describe('every call, given anything', () => {
  it('answers with a code, tells nothing of its inside, and leaves the library as it was', async () => {
    const before = await library()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...harmless), value, async (name, input) => {
        // What would be right after all is for other tests.
        const schema = calls[name as keyof typeof calls].input
        fc.pre(!schema.safeParse(input).success)
        const reply = await call(name, encode(input))
        expect(reply.status).toBe(200)
        expect(reply.text.length).toBeLessThan(2_000)
        const answer = decode(reply.text)
        expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
        expect(reply.text).not.toMatch(/node_modules|\.ts:|sqlite|at async/i)
      }),
      { numRuns: 400 },
    )
    expect(await library()).toBe(before)
    expect(services.defects).toEqual([])
    expect(host.defects).toEqual([])
  })

  it('is refused for ids of other plans and of nothing', async () => {
    const before = await library()
    const batches = [
      [{ type: 'update', id: other, values: { title: 'taken over' } }],
      [{ type: 'remove', id: plan }],
      [{ type: 'remove', id: newId() }],
      [{ type: 'update', id: plan, values: { __proto__: 1, title: 'x', constructor: 2 } }],
      [{ type: 'update', id: plan, values: { toString: 'x' } }],
      [{ type: 'update', id: plan, values: { title: 'x'.repeat(1_000_000) } }],
      [{ type: 'move', id: plan, parent: plan, position: 'V' }],
      [{ type: 'insert', entity: { kind: '__proto__', id: newId(), parent: plan, position: 'V' } }],
    ]
    for (const operations of batches) {
      const reply = await call('plan.apply', encode({ plan, operations }))
      expect(decode(reply.text)).toMatchObject({ ok: false })
    }
    for (const name of [
      'plan.open',
      'plan.undo',
      'plan.redo',
      'library.erase',
      'library.bin',
      'library.restore',
    ])
      expect(decode((await call(name, encode({ plan: newId() }))).text)).toMatchObject({ ok: false })
    expect(await library()).toBe(before)
    expect(services.defects).toEqual([])
  })

  it('survives a hundred thousand operations of which the last is wrong', async () => {
    const before = await library()
    const operations = Array.from({ length: 100_000 }, () => ({
      type: 'update',
      id: plan,
      values: { title: 'x' },
    }))
    const batch = encode({ plan, operations: [...operations, { type: 'remove', id: newId() }] })
    expect(decode((await call('plan.apply', batch)).text)).toMatchObject({
      ok: false,
      error: { code: 'operation-refused' },
    })
    expect(await library()).toBe(before)
  })

  it('imports nothing that is no plan', async () => {
    const before = await library()
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          value.map((v) => Buffer.from(encode(v))),
        ),
        async (bytes) => {
          const reply = await call('library.import', encode({ name: 'x', bytes: new Uint8Array(bytes) }))
          expect(decode(reply.text)).toMatchObject({ ok: false, error: { code: 'bad-file' } })
        },
      ),
      { numRuns: 4 },
    )
    expect(await library()).toBe(before)
    expect(services.defects).toEqual([])
  })
})
