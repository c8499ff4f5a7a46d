import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { build } from 'vite'
import { windowSettings } from '../../../electron/build/vite.ts'
import { windowFile } from '../../../electron/hosts/window-files.ts'
import { listenForComplaints, type ProgramWindow } from '../../e2e/windows/program-window.ts'
import { startBrowser } from '../../support/browser.ts'

/** Where the pages of the stage seem to come from: nothing listens there, and nothing is asked elsewhere. */
const origin = 'http://stage.localhost'

/** A component on the stage. */
export type Shown = Pick<ProgramWindow, 'page' | 'complaints' | 'close'>

/** Components of the window, each by itself in a real Chromium, over a host in memory. */
export interface ComponentStage {
  /** Opens a page with one of the scenes; see scenes.tsx. */
  readonly show: (scene: string) => Promise<Shown>
  readonly close: () => Promise<void>
}

/** Builds the scenes as the window itself is built, and opens a browser for them. */
export async function openStage(): Promise<ComponentStage> {
  const folder = await mkdtemp(join(tmpdir(), 'hartuesi-stage-'))
  const settings = windowSettings()
  await build({ ...settings, root: import.meta.dirname, build: { ...settings.build, outDir: folder } })
  const browser = await startBrowser()
  return {
    show: async (scene) => {
      const page = await newPage(browser, folder)
      const complaints = listenForComplaints(page, origin)
      await page.goto(`${origin}/#${scene}`)
      return { page, complaints, close: () => page.close() }
    },
    close: async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A page that gets the files of the stage as the hosts hand out the window's, under the same policy. */
async function newPage(browser: Browser, folder: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.route('**', async (route) => {
    const { origin: asked, pathname } = new URL(route.request().url())
    const file = asked === origin ? await windowFile(folder, pathname) : null
    if (file === null) await route.abort()
    else await route.fulfill({ headers: file.headers, body: Buffer.from(file.body) })
  })
  return page
}
