import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decode, encode } from '../../../shared/contract/index.ts'
import { ask, open, signIn } from './web-client.ts'

/** Programs of their own take their time on a busy machine. */
const patient = { timeout: 60_000 }

const program = join(import.meta.dirname, '..', '..', '..', 'electron', 'hosts', 'web.ts')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hartuesi-program-'))
  await writeFile(join(folder, 'index.html'), '<title>Hartuesi</title>')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Program {
  readonly child: ChildProcess
  readonly said: { out: string; err: string }
  readonly ended: Promise<number | null>
}

function start(...args: readonly string[]): Program {
  const child = spawn(process.execPath, [program, '--renderer', folder, ...args])
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString()
  })
  const ended = once(child, 'close').then(([code]: unknown[]) => (typeof code === 'number' ? code : null))
  return { child, said, ended }
}

async function addressOf({ said, child }: Program): Promise<URL> {
  while (!said.out.includes('\n')) {
    if (child.exitCode !== null) throw new Error(said.err)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return new URL(said.out.replace('Hartuesi: ', '').trim())
}

async function portTaken(): Promise<{ port: number; free: () => void }> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, free: () => server.close() }
}

describe('the web host as a program', patient, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'prints one line, serves, and ends cleanly at %s',
    async (signal) => {
      const library = join(folder, `${signal}.sqlite`)
      const running = start('--library', library, '--port', '0')
      const address = await addressOf(running)
      expect(running.said.out).toMatch(/^Hartuesi: http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}\n$/)
      const host = { port: Number(address.port), token: address.searchParams.get('token') ?? '' }
      const cookie = await signIn(host)
      const headers = { cookie, origin: address.origin, 'content-type': 'application/json' }
      const reply = await ask(host, {
        method: 'POST',
        path: '/call/library.sample',
        headers,
        body: encode({}),
      })
      expect(decode(reply.text)).toMatchObject({ ok: true })
      const stream = (await open(host, { path: '/events', headers: { cookie } })).on('error', () => undefined)
      const asked = performance.now()
      running.child.kill(signal)
      expect(await running.ended).toBe(0)
      expect(performance.now() - asked).toBeLessThan(3_000)
      expect(running.said.err).toBe('')
      stream.destroy()
      // Nothing of the write-ahead log is left: the library was closed.
      expect((await readdir(folder)).toSorted().filter((name) => name.startsWith(signal))).toEqual([
        `${signal}-backups`,
        `${signal}.sqlite`,
      ])
    },
  )

  it('listens on the loopback only', async () => {
    const running = start('--library', join(folder, 'loopback.sqlite'))
    const address = await addressOf(running)
    expect(address.hostname).toBe('127.0.0.1')
    const outside = fetch(`http://[::1]:${address.port}/`).then(
      () => 'answered',
      () => 'refused',
    )
    expect(await outside).toBe('refused')
    running.child.kill()
    await running.ended
  })

  it('says in one line that its port is taken', async () => {
    const { port, free } = await portTaken()
    const running = start('--library', join(folder, 'port.sqlite'), '--port', String(port))
    expect(await running.ended).toBe(1)
    expect(running.said).toEqual({ out: '', err: `Porta ${port} është e zënë nga një program tjetër.\n` })
    free()
  })

  it('comes up with a damaged library, to restore it', async () => {
    const library = join(folder, 'damaged.sqlite')
    await writeFile(library, 'no library at all, but long enough to be looked at twice'.repeat(100))
    const running = start('--library', library)
    const address = await addressOf(running)
    const host = { port: Number(address.port), token: address.searchParams.get('token') ?? '' }
    const cookie = await signIn(host)
    const headers = { cookie, origin: address.origin, 'content-type': 'application/json' }
    const call = async (name: string) =>
      decode((await ask(host, { method: 'POST', path: `/call/${name}`, headers, body: encode({}) })).text)
    expect(await call('library.state')).toMatchObject({
      ok: true,
      value: { access: 'none', failure: { code: 'damaged-library' }, offer: null },
    })
    expect(await call('library.list')).toMatchObject({ ok: false, error: { code: 'damaged-library' } })
    expect(await call('library.startNew')).toMatchObject({ ok: true, value: { access: 'write' } })
    expect(await call('library.list')).toEqual({ ok: true, value: [] })
    running.child.kill()
    await running.ended
  })

  it('says in one line that its library cannot be opened', async () => {
    await writeFile(join(folder, 'a file'), '')
    const library = join(folder, 'a file', 'none.sqlite')
    const running = start('--library', library, '--language', 'en')
    expect(await running.ended).toBe(1)
    expect(running.said.err).toMatch(/^The library cannot be opened\.[^\n]*\n$/)
  })

  it('refuses wrong usage in one line', async () => {
    const wrong = [
      ['--port', '65536'],
      ['--port', '-1'],
      ['--host', '0.0.0.0'],
      ['--language', 'de'],
      ['more'],
    ]
    const all = wrong.map((args) => start(...args))
    for (const { ended, said } of all) {
      expect(await ended).toBe(2)
      expect(said.out).toBe('')
      expect(said.err).toMatch(/^[^\n]+\n$/)
    }
  })
})
