import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { buildIfNeeded } from '../../electron/build/build.ts'
import { openLibrary } from '../../electron/store/index.ts'
import { type Desktop, launchDesktop } from '../desktop/launch.ts'
import { describeWith } from '../support/describe-with.ts'
import { countingIds, smallPlan } from '../support/small-plan.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'

let desktop: Desktop | undefined

beforeAll(() => buildIfNeeded())
afterEach(async () => {
  await desktop?.close()
  desktop = undefined
})

describeWith(['electron', 'xvfb-run'], 'a plan file', () => {
  it('opens by a double click while the program runs', async () => {
    desktop = await launchDesktop()
    const { app, page, folder } = desktop
    await new LibraryPage(page).expectEmpty()
    const other = openLibrary(join(folder, 'other.sqlite'), {
      now: () => new Date(),
      ids: countingIds(),
      author: () => '',
    })
    await writeFile(join(folder, 'Plani ynë.plv'), other.packPlan(other.create(smallPlan())))
    other.close()
    await app.evaluate(({ app: program }, given) => {
      program.emit('second-instance', {}, ['hartuesi', 'Plani ynë.plv'], given)
    }, folder)
    const plan = new PlanPage(page)
    await plan.waitFor()
    await plan.show('Arsimi')
    expect(await plan.shown()).toContain('Klasë përgatitore')
  })
})
