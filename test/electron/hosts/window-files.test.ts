import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pathInside, windowFile } from '../../../electron/hosts/window-files.ts'

let folder = ''
let root = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hartuesi-window-'))
  root = join(folder, 'renderer')
  await mkdir(join(root, 'assets'), { recursive: true })
  await writeFile(join(root, 'index.html'), '<meta property="csp-nonce" nonce="{{nonce}}">')
  await writeFile(join(root, 'assets', 'main.js'), 'export {}')
  await writeFile(join(root, 'assets', 'program.exe'), 'MZ')
  await mkdir(`${root}-of-another`)
  await writeFile(join(`${root}-of-another`, 'secret.json'), '{}')
  await writeFile(join(folder, 'secret.json'), '{}')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const climbing = [
  '/../secret.json',
  '/assets/../../secret.json',
  '/..%2fsecret.json',
  '/%2e%2e/secret.json',
  '/%2e%2e%2fsecret.json',
  '/..%5csecret.json',
  '/..\\secret.json',
  '/../renderer-of-another/secret.json',
  '/assets/main.js%00.html',
  '/%00',
  '/%',
  '/%c3%28.js',
  '/C:/secret.json',
  '/assets/main.js::$DATA',
  'secret.json',
  '',
]

describe('pathInside', () => {
  it.each(climbing)('finds nothing at %j', (path) => {
    expect(pathInside(root, path)).toBeNull()
  })

  it('finds a file of the folder, escapes included', () => {
    expect(pathInside(root, '/assets/m%61in.js')).toBe(join(root, 'assets', 'main.js'))
  })

  it('never leaves the folder', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '', '%2e%2e', '%2f', '%5c', '%00', 'a', '~'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const found = pathInside(root, `/${parts.join('/')}`)
        expect(found === null || found.startsWith(root + sep)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('windowFile', () => {
  it.each(climbing)('hands out nothing at %j', async (path) => {
    expect(await windowFile(root, path)).toBeNull()
  })

  it.each(['/assets', '/plan/01932d3e-0000-7000-8000-000000000001', '/'])(
    'hands out the page at %s',
    async (path) => {
      const file = await windowFile(root, path)
      expect(file?.headers['content-type']).toBe('text/html; charset=utf-8')
    },
  )

  it.each(['/assets/missing.js', '/assets/program.exe'])('hands out nothing at %s', async (path) => {
    expect(await windowFile(root, path)).toBeNull()
  })

  it('allows the page its own styles by a nonce that is never the same', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const file = await windowFile(root, '/')
        const nonce = /nonce="([^"]+)"/.exec(new TextDecoder().decode(file?.body))?.[1] ?? ''
        expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/)
        expect(file?.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`)
        return nonce
      }),
    )
    expect(nonces[0]).not.toBe(nonces[1])
  })

  it('allows no script but the program’s own, and nothing from elsewhere', async () => {
    const file = await windowFile(root, '/assets/main.js')
    const policy = file?.headers['content-security-policy'] ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /)
    expect(policy).not.toMatch(/unsafe|http|\*/)
    expect(file?.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
  })
})
