import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openLibrary } from '../../electron/store/index.ts'
import { launchDesktop } from '../desktop/launch.ts'
import { describeWith } from '../support/describe-with.ts'
import { countingIds, smallPlan } from '../support/small-plan.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'

const opened = closedAfterEach()

describeWith(['electron', 'xvfb-run'], 'a plan file', () => {
  it('opens by a double click while the program runs', async () => {
    const desktop = await opened(launchDesktop())
    const { app, page, folder } = desktop
    await new LibraryPage(page).expectEmpty()
    const other = openLibrary(join(folder, 'other.sqlite'), {
      now: () => new Date(),
      ids: countingIds(),
      author: () => '',
    })
    await writeFile(join(folder, 'Plani ynë.plv'), other.packPlan(other.create(smallPlan())))
    other.close()
    const doubleClick = (): Promise<void> =>
      app.evaluate(({ app: program }, given) => {
        program.emit('second-instance', {}, ['hartuesi', 'Plani ynë.plv'], given)
      }, folder)
    await doubleClick()
    const plan = new PlanPage(page)
    await plan.waitFor()
    await plan.show('Arsimi')
    expect(await plan.shown()).toContain('Klasë përgatitore')

    // The same file on the next day: the plan with all that was done since, and no second one.
    await plan.backToLibrary()
    await doubleClick()
    await page.getByText('Ky plan ishte tashmë në bibliotekë').waitFor()
    await plan.backToLibrary()
    await expect.poll(() => new LibraryPage(page).rows.count()).toBe(1)
  })
})
