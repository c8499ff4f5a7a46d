import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { downloadHeaders } from '../../../electron/hosts/web/downloads.ts'
import { createRateLimit } from '../../../electron/hosts/web/rate.ts'
import { fakeServices } from './fake-services.ts'
import { ask, open, signIn, startTestHost, type TestHost } from './web-client.ts'

let host: TestHost
let cookie = ''
beforeAll(async () => {
  host = await startTestHost(fakeServices())
  cookie = await signIn(host)
})
afterAll(() => host.close())

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10))
}

describe('events', () => {
  it('reach every window that listens, and none that left', async () => {
    const streams = await Promise.all([1, 2].map(() => open(host, { path: '/events', headers: { cookie } })))
    expect(streams[0]?.headers['content-type']).toBe('text/event-stream; charset=utf-8')
    const heard = ['', '']
    for (const [index, stream] of streams.entries())
      stream.on('data', (chunk: Buffer) => {
        heard[index] += chunk.toString()
      })
    await until(() => heard.every((text) => text !== ''))
    host.events.emit('library', {})
    await until(() => heard.every((text) => text.includes('event: library\ndata: {}\n\n')))
    for (const stream of streams) stream.destroy()
    await until(() => host.events.listeners === 0)
  })

  it('cut off a window that does not read, instead of keeping all for it', async () => {
    const stream = await open(host, { path: '/events', headers: { cookie } })
    stream.pause()
    const closed = once(stream, 'close').catch(() => undefined)
    const part = 'x'.repeat(1024 * 1024)
    const job = '01932d3e-0000-7000-8000-000000000001'
    for (let sent = 0; sent < 100 && host.events.listeners > 0; sent++) {
      host.events.emit('progress', { job, stage: 'read', part, done: 0, total: 1 })
      await new Promise((resolve) => setImmediate(resolve))
    }
    await until(() => host.events.listeners === 0)
    stream.on('error', () => undefined).resume()
    await closed
  })

  it('are for so many windows and no more', async () => {
    const streams = []
    for (let index = 0; index < 55; index++)
      streams.push(await open(host, { path: '/events', headers: { cookie } }))
    expect(host.events.listeners).toBe(50)
    for (const stream of streams) stream.destroy()
    await until(() => host.events.listeners === 0)
  })
})

describe('downloads', () => {
  it('give a paper under its name, at an address that nobody guesses', async () => {
    const bytes = new Uint8Array([37, 80, 68, 70])
    const address = host.downloads.offer('Komuna e Lugbardhës 2027-2029.pdf', bytes)
    expect(address).toMatch(/^\/download\/[\w-]{43}$/)
    const reply = await ask(host, { path: address, headers: { cookie } })
    expect([...reply.body]).toEqual([...bytes])
    expect(reply.headers['content-disposition']).toBe(
      'attachment; filename="Komuna e Lugbardhes 2027-2029.pdf"; filename*=UTF-8\'\'Komuna%20e%20Lugbardh%C3%ABs%202027-2029.pdf',
    )
    expect(reply.headers['content-security-policy']).toBe("default-src 'none'; sandbox")
    expect((await ask(host, { path: address })).status).toBe(401)
    expect((await ask(host, { path: '/download/x', headers: { cookie } })).status).toBe(404)
  })

  it('keep no more than a few at a time', () => {
    const big = new Uint8Array(100 * 1024 * 1024)
    const addresses = [1, 2, 3].map((name) => host.downloads.offer(`${name}`, big))
    const found = addresses.map((address) => host.downloads.find(address.slice('/download/'.length))?.name)
    expect(found).toEqual([undefined, '2', '3'])
  })

  it('let no name break out of its header', () => {
    const { 'content-disposition': header = '' } = downloadHeaders({
      name: 'a"\r\nSet-Cookie: x=1; \\%ë\u202E.pdf',
      bytes: new Uint8Array(),
    })
    expect(header).not.toMatch(/[\r\n]/)
    expect(header.match(/"/g)).toHaveLength(2)
  })
})

describe('the rate limit', () => {
  it('lets a burst through, then so many a second', () => {
    let time = 0
    const may = createRateLimit({ burst: 3, perSecond: 2 }, () => time)
    expect([may(), may(), may(), may()]).toEqual([true, true, true, false])
    time = 500
    expect([may(), may()]).toEqual([true, false])
    time = 1e9
    expect([may(), may(), may(), may()]).toEqual([true, true, true, false])
  })
})

describe('closing', () => {
  it('ends open streams and frees the port', async () => {
    const other = await startTestHost(fakeServices())
    const stream = await open(other, { path: '/events', headers: { cookie: await signIn(other) } })
    const ended = once(stream.resume(), 'close')
    await other.close()
    await ended
    await expect(ask(other, { path: '/' })).rejects.toThrow(/ECONNREFUSED/)
  })
})
