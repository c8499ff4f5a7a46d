import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openLibrary } from '../../electron/store/index.ts'
import { childrenOf } from '../../shared/model/index.ts'
import { type Desktop, launchDesktop } from '../desktop/launch.ts'
import { describeWith } from '../support/describe-with.ts'
import { countingIds } from '../support/small-plan.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'

const opened = closedAfterEach()

describeWith(['electron', 'xvfb-run'], 'closing the program', () => {
  it('in the middle of writing loses nothing, and brings a copy to the folder that was chosen for it', async () => {
    const desktop = await opened(launchDesktop())
    const { app, page, folder } = desktop
    await new LibraryPage(page).addSample()
    const plan = new PlanPage(page)
    await plan.waitFor()
    const second = join(folder, 'USB e Zyrës')
    await mkdir(second)
    await chooseSecondFolder(desktop, second)
    await page.goBack()
    await plan.show('Arsimi')
    await plan.heading.getByRole('button').click()
    await page.keyboard.type('Shkruar pak para mbylljes')
    const closed = app.waitForEvent('close')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await closed

    expect(firstField(join(folder, 'library.sqlite'))).toBe('Shkruar pak para mbylljes')
    const copies = (await readdir(second, { recursive: true })).filter((name) => name.includes('-close'))
    expect(copies).toHaveLength(1)
    expect(firstField(join(second, copies[0] ?? ''))).toBe('Shkruar pak para mbylljes')
  })
})

/** Chooses it in the settings; the system's dialog answers unseen. */
async function chooseSecondFolder({ app, page }: Desktop, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, folder)
  await page.evaluate(() => {
    location.hash = '#/settings/backups'
  })
  const section = page.getByRole('region', { name: 'Kopjet rezervë' }).first()
  await section.getByRole('button', { name: 'Zgjidh dosjen e dytë…' }).click()
  await section.getByText(folder, { exact: true }).waitFor()
}

/** The name of the first field of the first plan in a library's file. */
function firstField(file: string): string | undefined {
  const library = openLibrary(file, { now: () => new Date(), ids: countingIds(), author: () => '' })
  const [summary] = library.list()
  const stored = library.open(summary?.id ?? '').plan
  library.close()
  return childrenOf(stored, stored.id, 'field')[0]?.name
}
