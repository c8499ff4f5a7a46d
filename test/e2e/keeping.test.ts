import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { Keeper } from '../../electron/services/keeping/keeper.ts'
import { launchDesktop } from '../desktop/launch.ts'
import { describeWith } from '../support/describe-with.ts'
import { countingIds, smallPlan } from '../support/small-plan.ts'
import { canPlugIn, plugInStick } from '../support/stick.ts'
import { ExportDialog } from './pages/export-dialog.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'
import { expectAccessible, keepPicture } from './windows/program-window.ts'
import { openWebWindow, type WebWindow } from './windows/web-window.ts'

const opened = closedAfterEach()

/** Makes a library with a backup, two changes that are in none, and a stranger's table. */
async function damagedLibrary(file: string): Promise<void> {
  const options = { file, now: () => new Date(), ids: countingIds(), emit: () => undefined }
  const first = new Keeper({ ...options, automatic: true })
  const plan = first.library.create(smallPlan())
  await first.close()
  const second = new Keeper({ ...options, automatic: false })
  for (const title of ['Plani', 'Plani i kthyer'])
    second.library.apply(plan, [{ type: 'update', id: plan, values: { title } }])
  await second.close()
  const db = new Database(file)
  db.exec('CREATE TABLE stranger (x)')
  db.close()
}

/** What another computer writes beside a library that it has open. */
const lock = JSON.stringify({
  id: 'other',
  machine: { name: 'ZYRA-2', mark: 'bbbb' },
  process: 1,
  since: '2026-11-22T08:00:00.000Z',
  beat: 0,
})

describeWith(['chromium'], 'the library as a file', () => {
  it('is restored from its backup, shown read-only while another computer has it, and backed up on request', async () => {
    const window = await opened(openWebWindow({ prepare: damagedLibrary }))
    const { page, papers } = window
    await page.getByRole('heading', { name: 'Biblioteka nuk mund të hapet' }).waitFor()
    await page.getByText('Plani i kthyer: 2 ndryshime').waitFor()
    await expectAccessible(page, 'the page that restores')
    await keepPicture(window, 'keeping-damaged')
    await page.getByRole('button', { name: 'Kopjet e tjera…' }).click()
    await page.getByRole('table', { name: 'Kopjet rezervë' }).waitFor()
    await expectAccessible(page, 'the other backups')
    await keepPicture(window, 'keeping-others')
    await page.getByRole('button', { name: 'Rikthe këtë kopje' }).click()
    const library = new LibraryPage(page)
    await library.rows.first().waitFor()
    await page.getByText('Biblioteka u rikthye').first().waitFor()

    await library.rows.first().getByRole('link').first().click()
    const plan = new PlanPage(page)
    await plan.waitFor()
    await plan.show('Arsimi')
    const file = join(papers, 'library.sqlite.lock')
    await writeFile(file, lock)
    await plan.rename('Shkollimi')
    const bar = page.getByRole('status').filter({ hasText: 'vetëm për lexim' })
    await bar.filter({ hasText: 'Kompjuteri ZYRA-2' }).waitFor()
    await expectAccessible(page, 'the bar of a library that is read only')
    await keepPicture(window, 'keeping-read-only')
    await rm(file)
    await bar.waitFor({ state: 'detached' })
    await plan.rename('Shkollimi')
    await plan.waitUntilSaved()

    // An export that waits for a change to be stored can be left.
    await page.route('**/call/plan.apply', (route) => route.abort())
    await plan.rename('Arsimi')
    const exporting = new ExportDialog(page)
    await exporting.open()
    await exporting.run()
    await exporting.stopButton.click()
    await exporting.stopButton.waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.unroute('**/call/plan.apply')
    await plan.waitUntilSaved()

    await page.evaluate(() => {
      location.hash = '#/settings/backups'
    })
    const section = page.getByRole('region', { name: 'Kopjet rezervë' }).first()
    await section.getByRole('button', { name: 'Bëj kopje tani' }).click()
    await page.getByText('Kopja rezervë u bë.').waitFor()
    await section.getByRole('cell', { name: 'me kërkesë' }).first().waitFor()
    await expectAccessible(page, 'the backups in the settings')
    await section.scrollIntoViewIfNeeded()
    await keepPicture(window, 'keeping-settings')
    expect(window.complaints.filter((text) => text.includes('asks elsewhere'))).toEqual([])
    // A machine that lets nobody plug anything in finds nothing, which is said.
    if (canPlugIn()) await backUpToStick(window)
    else await section.getByRole('button', { name: 'Kërko memorie USB…' }).click()
  })
})

describeWith(['electron', 'xvfb-run'], 'the place of the library', () => {
  it('is chosen in the settings, and is the same after another start', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hartuesi-place-'))
    const chosen = join(folder, 'Dosja e përbashkët')
    await mkdir(chosen)
    const { app, page, close } = await launchDesktop(undefined, folder, 'chosen')
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    }, chosen)
    await new LibraryPage(page).addSample()
    await new PlanPage(page).waitFor()
    await page.evaluate(() => {
      location.hash = '#/settings/work'
    })
    await page.getByRole('button', { name: 'Zgjidh dosje tjetër…' }).click()
    const file = join(chosen, 'library.sqlite')
    await page.getByText(`Biblioteka u zhvendos te ${file}.`).waitFor()
    await page.getByText(file, { exact: true }).waitFor()
    await close()

    const again = await launchDesktop(undefined, folder, 'chosen')
    const library = new LibraryPage(again.page)
    await expect.poll(() => library.rows.count()).toBe(1)
    await again.page.evaluate(() => {
      location.hash = '#/settings/work'
    })
    await again.page.getByText(file, { exact: true }).waitFor()
    await again.close()
    await rm(folder, { recursive: true, force: true })
  })
})

/** Chooses a stick for the second copies, works on without it, and gets the copy there once it is back. */
async function backUpToStick(own: WebWindow): Promise<void> {
  const { page } = own
  const stick = plugInStick(16, '/media')
  const copies = async (): Promise<string[]> =>
    (await readdir(stick.folder, { recursive: true })).filter((name) => /^Hartuesi .*\.sqlite$/.test(name))
  try {
    const section = page.getByRole('region', { name: 'Kopjet rezervë' }).first()
    await section.getByRole('button', { name: 'Kërko memorie USB…' }).click()
    await section.getByRole('button', { name: `Përdore ${stick.folder} si dosje të dytë` }).click()
    await section.getByRole('cell', { name: 'dosja e dytë' }).first().waitFor()
    expect(await copies()).toHaveLength(1)
    await keepPicture(own, 'keeping-second')

    stick.takeAway()
    const rename = async (title: string): Promise<void> => {
      await page.goBack()
      const plan = new PlanPage(page)
      await plan.rename(title)
      await plan.waitUntilSaved()
      await page.goForward()
      await section.getByRole('button', { name: 'Bëj kopje tani' }).click()
    }
    await rename('Pa memorie')
    await section.getByText('Dosja e dytë nuk gjendet').waitFor()
    await keepPicture(own, 'keeping-second-missing')
    stick.plugIn()
    await rename('Me memorie')
    await section.getByText('Dosja e dytë nuk gjendet').waitFor({ state: 'detached' })
    await page.getByText('Dosja e dytë nuk gjendet').waitFor({ state: 'detached' })
    expect(await copies()).toHaveLength(2)
  } finally {
    stick.close()
  }
}
