import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const program = ['--import', './electron/build/require-node.mjs', 'electron/build/start.ts']

/** A machine without a display, and without a browser that could open. */
function withoutDisplay(): NodeJS.ProcessEnv {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...rest } = process.env
  return rest
}

/** Reads what a program prints until its address comes. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = ''
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk)
    const address = /^Hartuesi: (\S+)$/m.exec(said)?.[1]
    if (address) return address
  }
  throw new Error(`no address: ${said}`)
}

describe.skipIf(process.platform !== 'linux')('npm start without a display', () => {
  let folder = ''
  let child: ChildProcess | undefined

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hartuesi-start-'))
  })

  afterEach(async () => {
    if (child?.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await once(child, 'close')
    }
    await rm(folder, { recursive: true, force: true })
  })

  it('says why in one line and opens the same program in the browser', async () => {
    child = spawn(process.execPath, [...program, '--library', join(folder, 'library.sqlite')], {
      cwd: root,
      env: withoutDisplay(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let complaints = ''
    child.stderr?.on('data', (chunk) => {
      complaints += String(chunk)
    })
    const address = await addressOf(child)
    expect(complaints).toMatch(/^Electron cannot be used here \([^\n]+\): [^\n]+\n$/)

    const door = await fetch(address, { redirect: 'manual' })
    const cookie = door.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const page = await fetch(new URL('/', address), { headers: { cookie } })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<div id="root">')

    child.kill('SIGTERM')
    const [code] = (await once(child, 'close')) as [number | null]
    expect(code).toBe(0)
    await expect(fetch(address)).rejects.toThrow('fetch failed')
  })
})
