import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { listPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildIfNeeded } from '../../electron/build/build.ts'
import { pack } from '../../electron/build/package/pack.ts'
import { openLibrary } from '../../electron/store/index.ts'
import { openDisplay } from '../desktop/display.ts'
import { describeWith } from '../support/describe-with.ts'
import { countingIds, smallPlan } from '../support/small-plan.ts'
import { requireTool } from '../support/tools.ts'
import { journey } from './journey.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { attach } from './windows/attach.ts'
import { openDesktopWindow } from './windows/desktop-window.ts'

const screenshots = join(import.meta.dirname, '..', '..', 'out', 'screenshots')
const fixture = join(import.meta.dirname, '..', 'fixtures', 'transcriptions', 'municipal.json')

describeWith(['electron', 'xvfb-run', 'pdftotext'], 'the packed program', () => {
  let work = ''
  let folder = ''
  let program = ''

  beforeAll(async () => {
    await buildIfNeeded()
    work = await mkdtemp(join(tmpdir(), 'hartuesi-package-'))
    const electron = dirname(requireTool('electron'))
    const packed = await pack({ electron, output: join(work, 'dist'), level: 1 })
    await rm(packed.folder, { recursive: true })
    // Unpacked where a clerk may unpack it: a stick whose folders have spaces and letters such as ë.
    const stick = join(work, 'USB e Zyrës', 'Programet e mia')
    await mkdir(stick, { recursive: true })
    execFileSync('tar', ['-xzf', packed.archive, '-C', stick])
    await rm(packed.archive)
    folder = join(stick, packed.folder.slice(dirname(packed.folder).length + 1))
    program = join(folder, 'hartuesi')
  }, 300_000)
  afterAll(() => rm(work, { recursive: true, force: true }))

  it('has its fuses set: no Node, no inspector, nothing but its own archive', async () => {
    const wire = await getCurrentFuseWire(program)
    // A fuse is the sign 0 or 1 in the program's file.
    const fuse = (option: FuseV1Options): string => String.fromCharCode(wire[option] ?? 0)
    expect({
      runAsNode: fuse(FuseV1Options.RunAsNode),
      cookies: fuse(FuseV1Options.EnableCookieEncryption),
      nodeOptions: fuse(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: fuse(FuseV1Options.EnableNodeCliInspectArguments),
      integrity: fuse(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: fuse(FuseV1Options.OnlyLoadAppFromAsar),
      fileProtocol: fuse(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: '0',
      cookies: '1',
      nodeOptions: '0',
      inspect: '0',
      integrity: '1',
      onlyAsar: '1',
      fileProtocol: '0',
    })
  })

  it('holds what it needs and nothing more', async () => {
    const resources = join(folder, 'resources')
    const inside = listPackage(join(resources, 'app.asar'), { isPack: false })
    expect(new Set(inside.map((path) => path.split('/').slice(1, 3).join('/')))).toEqual(
      new Set([
        'node_modules',
        'node_modules/better-sqlite3',
        'node_modules/bindings',
        'node_modules/file-uri-to-path',
        'out',
        'out/desktop',
        'out/fonts',
        'out/renderer',
        'out/resources',
        'package.json',
      ]),
    )
    expect(inside.filter((path) => /\.(?:ts|tsx|map|ico|icns|node-gyp|c|cpp|md)$/i.test(path))).toEqual([
      expect.stringMatching(/LICENSE\.md$/),
    ])
    expect((await stat(join(resources, 'app.asar'))).size).toBeLessThan(20e6)
  })

  it('starts as it is, from its archive and from a stick, takes a second start over, and ends when it is told to', async () => {
    const display = await openDisplay()
    await writeFile(join(folder, 'hartuesi-portable'), '')
    const plan = await savedPlan()
    const start = (...more: readonly string[]) =>
      spawn(program, ['--no-sandbox', ...more], {
        cwd: work,
        env: {
          ...process.env,
          DISPLAY: display.name,
          HARTUESI_LIBRARY: '',
          // Both would open the program to whoever sets them; its fuses pass them over.
          ELECTRON_RUN_AS_NODE: '1',
          NODE_OPTIONS: '--require=/nonexistent.js',
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
    const child = start('--remote-debugging-port=0')
    const ended = once(child, 'close')
    const said: string[] = []
    try {
      const address = await new Promise<string>((resolve, reject) => {
        createInterface({ input: child.stderr }).on('line', (line) => {
          said.push(line)
          const found = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1]
          if (found !== undefined) resolve(found)
        })
        child.on('close', () => reject(new Error(said.join('\n'))))
      })
      const page = await attach(address)
      await new LibraryPage(page).expectEmpty()
      expect(page.url()).toMatch(/^app:\/\/hartuesi\//)
      await page.screenshot({ path: join(screenshots, 'package-start.png') })
      expect(await readdir(join(folder, 'hartuesi-data'))).toEqual(
        expect.arrayContaining(['library.sqlite', 'profile']),
      )
      const second = start(plan)
      second.stderr.resume()
      expect(await once(second, 'close')).toEqual([0, null])
      await new PlanPage(page).waitFor()
      await page.getByText('Plani i memories').first().waitFor()
      await page.context().browser()?.close()
    } finally {
      child.kill('SIGTERM')
      await ended
      display.stop()
    }
    expect(child.exitCode ?? child.signalCode).toBe(0)
    await rm(join(folder, 'hartuesi-portable'))
  })

  /** A plan file of another library. */
  async function savedPlan(): Promise<string> {
    const file = join(work, 'Plani i memories.plv')
    const ids = countingIds()
    const other = openLibrary(join(await mkdtemp(join(work, 'other-')), 'library.sqlite'), {
      now: () => new Date(),
      ids,
      author: () => '',
    })
    const plan = other.create(smallPlan())
    other.apply(plan, [{ type: 'update', id: plan, values: { title: 'Plani i memories' } }])
    other.savePlan(plan, file)
    other.close()
    return file
  }

  it('takes a plan from an empty library to its papers', async () => {
    // The only fuse set back: the test answers the dialogs of the system through the inspector.
    const inspected = join(folder, 'hartuesi-inspected')
    // A program that a first try left running cannot be written over, but another can take its name.
    await rm(inspected, { force: true })
    await copyFile(program, inspected)
    await flipFuses(inspected, {
      version: FuseVersion.V1,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    })
    const window = await openDesktopWindow(inspected)
    try {
      await journey(window, fixture)
    } finally {
      await window.close()
    }
  })
})
