import { join } from 'node:path'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { buildIfNeeded } from '../../electron/build/build.ts'
import { describeWith } from '../support/describe-with.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { expectAccessible, expectQuiet, keepPicture } from './windows/program-window.ts'
import { openWebWindow, type WebWindow } from './windows/web-window.ts'

let window: WebWindow | undefined
const madeUp = join(import.meta.dirname, '..', 'fixtures', 'formats', 'school-network.json')

beforeAll(() => buildIfNeeded())
afterEach(async () => {
  await window?.close()
  if (window !== undefined) expectQuiet(window)
  window = undefined
})

describeWith(['chromium'], 'a format of somebody’s own', () => {
  it('is taken in, edited with its table in sight, given to a plan, and followed by its pages', async () => {
    window = await openWebWindow()
    const { page } = window
    const library = new LibraryPage(page)
    await library.expectEmpty()
    await library.addSample()
    const plan = new PlanPage(page)
    await plan.waitFor()
    const address = page.url()

    await page.goto(`${address.split('#')[0]}#/settings/formats`)
    const section = page.getByRole('region', { name: 'Formatet e planeve' })
    await section.getByLabel('Merr formatin nga skedari').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"id": "A"}'),
    })
    await section.getByRole('alert').getByText('name: mungon një pjesë e domosdoshme').waitFor()
    await section.getByLabel('Merr formatin nga skedari').setInputFiles(madeUp)
    const preview = section.getByRole('figure', { name: 'Si duket tabela e aktiviteteve' })
    await preview.getByRole('columnheader').first().waitFor()
    await section.getByRole('textbox', { name: 'Titulli: Përgjegjësit' }).fill('Kush e bën')
    await preview.getByRole('columnheader', { name: 'Kush e bën' }).waitFor()
    await expectAccessible(page, 'the editor of formats')
    await keepPicture(window, 'formats-editor')

    await page.goto(address)
    await plan.waitFor()
    await page.getByLabel('Forma e planit').selectOption({ label: 'Plani i rrjetit të shkollave' })
    const dialog = page.getByRole('dialog', { name: 'Ndryshimi i formatit' })
    await keepPicture(window, 'formats-change')
    await dialog.getByText('Asgjë nuk fshihet').waitFor()
    await dialog.getByRole('button', { name: 'Ndryshoje formatin' }).click()
    await plan.outline.getByRole('treeitem', { name: 'Shkollat' }).waitFor()
    await expect.poll(() => plan.outline.getByRole('treeitem', { name: 'Fushat' }).count()).toBe(0)
    await keepPicture(window, 'formats-followed')
  })
})
