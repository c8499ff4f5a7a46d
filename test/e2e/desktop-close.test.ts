import { join } from 'node:path'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { buildIfNeeded } from '../../electron/build/build.ts'
import { openLibrary } from '../../electron/store/index.ts'
import { childrenOf } from '../../shared/model/index.ts'
import { type Desktop, launchDesktop } from '../desktop/launch.ts'
import { describeWith } from '../support/describe-with.ts'
import { countingIds } from '../support/small-plan.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'

let desktop: Desktop | undefined

beforeAll(() => buildIfNeeded())
afterEach(async () => {
  await desktop?.close()
  desktop = undefined
})

describeWith(['electron', 'xvfb-run'], 'closing the program', () => {
  it('in the middle of writing loses nothing', async () => {
    desktop = await launchDesktop()
    const { app, page, folder } = desktop
    await new LibraryPage(page).addSample()
    const plan = new PlanPage(page)
    await plan.show('Arsimi')
    await plan.heading.getByRole('button').click()
    await page.keyboard.type('Shkruar pak para mbylljes')
    const closed = app.waitForEvent('close')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await closed

    const library = openLibrary(join(folder, 'library.sqlite'), {
      now: () => new Date(),
      ids: countingIds(),
      author: () => '',
    })
    const [summary] = library.list()
    const stored = library.open(summary?.id ?? '').plan
    library.close()
    expect(childrenOf(stored, stored.id, 'field')[0]?.name).toBe('Shkruar pak para mbylljes')
  })
})
