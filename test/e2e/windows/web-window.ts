import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser, BrowserContext, Page } from 'playwright'
import { addressIn } from '../../../electron/build/hosts.ts'
import { startBrowser } from '../../support/browser.ts'
import { isolated } from '../../trust/network/isolated.ts'
import { listenForComplaints, type ProgramWindow } from './program-window.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** How the browser shows the program. */
export interface Look {
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  /** The folder of another build of the window. */
  readonly renderer?: string
  /** Puts something into the library before the program opens it. */
  readonly prepare?: (libraryFile: string) => void | Promise<void>
}

/** The program in a browser, which can show it in further tabs. */
export interface WebWindow extends ProgramWindow {
  /** Another window on the same library. */
  readonly another: () => Promise<Page>
}

/** Starts the web host from the sources over the built window, and opens it in Chromium. */
export async function openWebWindow(look: Look = {}): Promise<WebWindow> {
  const folder = await mkdtemp(join(tmpdir(), 'hartuesi-web-'))
  await look.prepare?.(join(folder, 'library.sqlite'))
  const { child, address } = await startHost(folder, look.renderer)
  // Where packets are counted, those that the browser sends to its maker are not the program's.
  const args = isolated ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : []
  const browser = await startBrowser(args)
  const context = await newContext(browser, look)
  const page = await context.newPage()
  const complaints = listenForComplaints(page, new URL(address).origin)
  await page.goto(address)
  return {
    host: 'web',
    page,
    papers: folder,
    complaints,
    collectPapers: () => download(page, folder),
    another: async () => {
      const other = await context.newPage()
      await other.goto(new URL('/', address).href)
      return other
    },
    close: async () => {
      await browser.close()
      await stopHost(child)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function startHost(
  folder: string,
  renderer: string | undefined,
): Promise<{ child: ChildProcess; address: string }> {
  const host = join(root, 'electron', 'hosts', 'web.ts')
  const library = ['--library', join(folder, 'library.sqlite')]
  const other = renderer === undefined ? [] : ['--renderer', renderer]
  const child = spawn(process.execPath, [host, ...library, ...other], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const address = addressIn(line)
    if (address !== undefined) return { child, address }
  }
  throw new Error('the web host gave no address')
}

async function stopHost(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'close')
}

function newContext(browser: Browser, look: Look): Promise<BrowserContext> {
  const { width = 1366, height = 768, scheme = 'light' } = look
  return browser.newContext({ viewport: { width, height }, colorScheme: scheme, acceptDownloads: true })
}

/** Clicks every download of a finished export. */
async function download(page: Page, folder: string): Promise<readonly string[]> {
  const paths: string[] = []
  for (const link of await page.getByRole('dialog').locator('a[download]').all()) {
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
    const path = join(folder, file.suggestedFilename())
    await file.saveAs(path)
    paths.push(path)
  }
  return paths
}
