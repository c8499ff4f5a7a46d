import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decode, encode } from '../../../shared/contract/index.ts'
import { fakeServices } from './fake-services.ts'
import { type Asked, ask, askRaw, signIn, startTestHost, type TestHost } from './web-client.ts'

let host: TestHost
let cookie = ''
beforeAll(async () => {
  host = await startTestHost(
    fakeServices({
      'library.import': async ({ bytes }) => ({
        plan: '',
        title: `${bytes.byteLength} bytes`,
        counts: {},
        known: false,
        leftOut: [],
      }),
      'plan.undo': () => Promise.reject(new Error('secret: /home/someone/library.sqlite')),
    }),
  )
  cookie = await signIn(host)
})
afterAll(() => host.close())

/** A call as the window makes it, but for what a test changes. */
function call(name: string, input: unknown, changed: Asked['headers'] = {}, body = encode(input)) {
  const headers = { cookie, origin: host.origin, 'content-type': 'application/json', ...changed }
  return ask(host, { method: 'POST', path: `/call/${name}`, headers, body })
}

describe('the start token', () => {
  it('is exchanged once for a cookie that no script and no other site can use', async () => {
    const other = await startTestHost(fakeServices())
    try {
      const path = `/?token=${other.token}`
      const first = await ask(other, { path })
      expect(first.status).toBe(303)
      expect(first.headers.location).toBe('/')
      expect(first.headers['set-cookie']).toEqual([
        expect.stringMatching(/^hartuesi-[0-9a-f]{12}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
      ])
      const second = await ask(other, { path })
      expect(second.status).toBe(401)
      expect(second.headers['set-cookie']).toBeUndefined()
      expect(second.text).toContain('Start the program again')
    } finally {
      await other.close()
    }
  })

  it('leaves the address of who is in already', async () => {
    const reply = await ask(host, { path: `/?token=${host.token}`, headers: { cookie } })
    expect([reply.status, reply.headers.location]).toEqual([303, '/'])
  })

  it.each(['', 'x', 'a'.repeat(43), 'a'.repeat(10_000), '%00', '__proto__'])('is not %j', async (token) => {
    const fresh = await startTestHost(fakeServices())
    try {
      const reply = await ask(fresh, { path: `/?token=${token}` })
      expect(reply.status).toBe(401)
      expect(reply.headers['set-cookie']).toBeUndefined()
      // A wrong guess does not use up the right one.
      expect(await signIn(fresh)).not.toBe('')
    } finally {
      await fresh.close()
    }
  })
})

describe('without the cookie', () => {
  it.each(['/', '/assets/main.js', '/events', '/download/x', '/call/library.list', '/plan/1'])(
    'nothing is at %s',
    async (path) => {
      const reply = await ask(host, { path })
      expect(reply.status).toBe(401)
      expect(reply.text).not.toContain('doctype')
    },
  )

  it('no call is carried', async () => {
    expect((await call('library.list', {}, { cookie: undefined })).status).toBe(401)
    expect((await call('library.list', {}, { cookie: cookie.replace(/.$/, '') })).status).toBe(401)
    expect((await call('library.list', {}, { cookie: `${cookie}x` })).status).toBe(401)
    expect((await call('library.list', {}, { cookie: `x=1; ${cookie}; y=2` })).status).toBe(200)
  })

  it('whoever keeps trying is slowed down, and the window is not', async () => {
    const tries = await Promise.all(Array.from({ length: 60 }, () => ask(host, { path: '/' })))
    expect(tries.map(({ status }) => status)).toContain(429)
    expect((await call('library.list', {})).status).toBe(200)
  })
})

describe('another site', () => {
  const foreign = [
    'http://evil.example',
    'null',
    'http://localhost',
    'https://127.0.0.1',
    'http://127.0.0.1',
    'file://',
  ]
  it.each(foreign)('cannot call with the origin %s', async (origin) => {
    expect((await call('library.list', {}, { origin })).status).toBe(403)
  })

  it('cannot call from another port of the loopback, or with no origin', async () => {
    expect((await call('library.list', {}, { origin: `http://127.0.0.1:${host.port + 1}` })).status).toBe(403)
    expect((await call('library.list', {}, { origin: undefined })).status).toBe(403)
  })

  it('cannot rebind a name of its own to the loopback', async () => {
    for (const name of ['evil.example', `evil.example:${host.port}`, `localhost:${host.port}`, '127.0.0.1']) {
      expect((await ask(host, { path: '/', headers: { cookie, host: name } })).status).toBe(403)
    }
  })

  it('cannot leave the name out', async () => {
    expect(await askRaw(host, `GET / HTTP/1.0\r\nCookie: ${cookie}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403 /)
  })

  it.each(['cross-site', 'same-site'])('cannot fetch or frame what the browser calls %s', async (site) => {
    const headers = { cookie, 'sec-fetch-site': site }
    for (const path of ['/', '/assets/main.js', '/events', '/download/x'])
      expect((await ask(host, { path, headers })).status).toBe(403)
    expect((await call('library.list', {}, headers)).status).toBe(403)
  })

  it('cannot send a plain form', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      expect(
        (await call('library.list', {}, { 'content-type': type, origin: 'http://evil.example' })).status,
      ).toBe(403)
      expect((await call('library.list', {}, { 'content-type': type })).status).toBe(415)
    }
    expect((await call('library.list', {}, { 'content-type': undefined })).status).toBe(415)
  })

  it('gets no leave to ask', async () => {
    const headers = { origin: 'http://evil.example', 'access-control-request-method': 'POST' }
    const reply = await ask(host, { method: 'OPTIONS', path: '/call/library.list', headers })
    expect(reply.status).toBe(403)
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('paths', () => {
  it.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/..%5csecret.json',
    '/%00',
    '/assets/main.js%00',
    '/%',
    '/%zz',
    '//secret.json',
    '/assets/missing.js',
    '/download/../secret.json',
    '/download/%2e%2e%2fsecret.json',
  ])('%s leads nowhere', async (path) => {
    const reply = await ask(host, { path, headers: { cookie } })
    expect([400, 404]).toContain(reply.status)
    expect(reply.text).not.toMatch(/"secret"|hartuesi-web|node_modules|at /)
  })

  it('that are very long do no harm', async () => {
    for (const path of [`/call/${'x'.repeat(5_000)}`, `/${'x/'.repeat(5_000)}`])
      expect(
        (await ask(host, { method: 'POST', path, headers: { cookie, origin: host.origin } })).status,
      ).toBeLessThan(500)
  })

  it.each(['/..\u0000/secret.json', '/assets\\..\\..\\secret.json', 'http://evil.example/'])(
    'raw %j leads nowhere',
    async (path) => {
      const head = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`
      const answer = await askRaw(host, head)
      expect(answer).toMatch(/^HTTP\/1\.1 40[034] /)
      expect(answer).not.toContain('"secret"')
    },
  )

  it('lead to the window’s files, and to its page from places inside the program', async () => {
    const script = await ask(host, { path: '/assets/main.js?v=1', headers: { cookie } })
    expect([script.status, script.text]).toEqual([200, 'export {}'])
    const page = await ask(host, { path: '/plan/7', headers: { cookie } })
    expect(page.text).toContain('<title>Hartuesi</title>')
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; /)
  })
})

describe('bodies', () => {
  it('are refused beyond the largest import, and taken up to it', async () => {
    const bytes = new Uint8Array(48 * 1024 * 1024)
    const reply = await call('library.import', { name: 'a', bytes })
    expect(decode(reply.text)).toMatchObject({ ok: true, value: { title: `${bytes.byteLength} bytes` } })
    const more = await call('library.import', {}, {}, `"${'A'.repeat(90 * 1024 * 1024)}"`)
    expect([more.status, decode(more.text)]).toEqual([413, failure('file-too-large')])
    const batch = await call('plan.apply', {}, {}, `"${'A'.repeat(33 * 1024 * 1024)}"`)
    expect(batch.status).toBe(413)
  })

  it.each(['', '{', 'not json', '{"$bytes":"*"}', '['.repeat(200_000), '{"a":1}{"b":2}'])(
    'that are no input are refused: %#',
    async (body) => {
      const reply = await call('library.list', {}, {}, body)
      expect([reply.status, decode(reply.text)]).toEqual([400, failure('invalid-input')])
    },
  )
})

describe('answers', () => {
  it('say nothing of what went wrong inside', async () => {
    const plan = '01932d3e-0000-7000-8000-000000000001'
    const reply = await call('plan.undo', { plan })
    expect(reply.text).toBe('{"ok":false,"error":{"code":"internal","details":{}}}')
    expect(String(host.defects.at(-1))).toContain('library.sqlite')
  })

  it.each(['toString', '__proto__', 'constructor', 'x'.repeat(100), '%2e%2e', '', 'a/b'])(
    'to a call that is none (%#) say so',
    async (name) => {
      const reply = await call(name, {})
      expect(decode(reply.text)).toEqual(failure('unknown-call'))
    },
  )

  it('forbid framing, sniffing, referrers and caching, whatever they are', async () => {
    const replies = [
      await call('library.list', {}),
      await ask(host, { path: '/', headers: { cookie } }),
      await ask(host, { path: '/missing.js', headers: { cookie } }),
    ]
    for (const { headers } of replies) {
      expect(headers).toMatchObject({
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
      })
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers.server ?? headers['x-powered-by']).toBeUndefined()
    }
  })
})

function failure(code: string) {
  return { ok: false, error: { code, details: {} } }
}
