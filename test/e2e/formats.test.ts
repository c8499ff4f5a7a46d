import { join } from 'node:path'
import type { Locator, Page } from 'playwright'
import { expect, it } from 'vitest'
import { describeWith } from '../support/describe-with.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'
import { expectAccessible, expectQuiet, keepPicture } from './windows/program-window.ts'
import { openWebWindow, type WebWindow } from './windows/web-window.ts'

const opened = closedAfterEach(expectQuiet)
const madeUp = join(import.meta.dirname, '..', 'fixtures', 'formats', 'school-network.json')

/** Names of the municipal format that the made-up one has not, as they begin a page, a label or a column. */
const foreign =
  /^(Fusha|Objektivi|Objektivi strategjik|Rezultati|Aktiviteti|Analiza SWOT|Fuqitë|Periudha e implementimit)$/gm

/** Writes in the column that only this format has: in the form, seen in the table, printed in the document. */
async function expectOwnColumn(page: Page, plan: PlanPage): Promise<void> {
  await plan.outline.locator('[role="treeitem"][aria-level="5"]').first().click()
  const field = plan.content.getByRole('textbox', { name: 'Lagjja' })
  await field.fill('Dardania')
  await field.blur()
  await plan.show('Tabela e aktiviteteve')
  await page.getByRole('gridcell', { name: 'Dardania', exact: true }).waitFor()
  await plan.show('Dokumenti')
  await page.getByText('Dardania', { exact: true }).first().waitFor({ state: 'attached' })
}

/** Opens every page of the plan, and reads what it names. */
async function walk(page: Page, plan: PlanPage): Promise<void> {
  await plan.openAll()
  const items = plan.outline.locator('[role="treeitem"]:not([data-group])')
  const places = await items.evaluateAll((found) =>
    found.map((item) => item.getAttribute('data-place') ?? ''),
  )
  expect(places.length).toBeGreaterThan(30)
  const base = new URL(page.url()).hash.split('/').slice(0, 3).join('/')
  const pages: string[] = []
  const wrong: string[] = []
  for (const place of places) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, `${base}/${place}`)
    await plan.outline.locator(`[data-place="${place}"][aria-selected="true"]`).waitFor()
    await plan.heading.first().waitFor()
    const text = await plan.content.innerText()
    pages.push(text)
    wrong.push(...(text.match(foreign) ?? []).map((word) => `${text.slice(0, 30)}: ${word}`))
  }
  expect(wrong).toEqual([])
  const opening = (first: string): number => pages.filter((text) => text.split('\n').includes(first)).length
  for (const level of ['Shkolla', 'Synimi i shkollës', 'Hapi', 'Detyra']) {
    expect(opening(level), level).toBeGreaterThan(0)
  }
  const tasks = pages.filter((text) => text.startsWith('Detyra\n'))
  for (const label of ['Kush e bën', 'Kush paguan', 'Kur', 'Lagjja']) {
    expect(tasks.filter((text) => !text.includes(label))).toEqual([])
  }
  await expectOwnColumn(page, plan)
  await plan.show('Tabela e buxhetit')
  const heads = await page.getByRole('grid').getByRole('columnheader').allInnerTexts()
  expect(heads[0]).toBe('Detyra')
  expect(heads).not.toContain('Lloji i shpenzimit')
  await page
    .getByRole('grid')
    .getByText(/^Shkolla 1: /)
    .first()
    .waitFor()
  await plan.show('Tabela e aktiviteteve')
  const columns = await page.getByRole('columnheader').allInnerTexts()
  expect(columns).toEqual(expect.arrayContaining(['Detyra', 'Kush e bën', 'Kur']))
  await plan.show('Dokumenti')
  await page
    .getByText(/^Gjithçka kushton 4/)
    .first()
    .waitFor()
}

/** All rows of the outline, then the whole document. */
async function wholePlan(plan: PlanPage): Promise<readonly string[]> {
  await plan.openAll()
  const rows = await plan.outline.getByRole('treeitem').allInnerTexts()
  await plan.show('Dokumenti')
  const paper = plan.content.getByRole('region', { name: 'Faqet e dokumentit' })
  await paper.and(plan.page.locator('[aria-busy="false"]')).waitFor()
  // The paper stands in a shadow root, with its styles.
  const text = await paper.locator('> div').evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '')
  return [rows.join('\n'), text]
}

/** Gives the plan another format, after what that does not show is said. */
async function changeFormat(
  window: WebWindow,
  plan: PlanPage,
  format: string,
  hidden: string,
): Promise<void> {
  const { page } = window
  await plan.show('Të dhënat e planit')
  await page.getByLabel('Forma e planit').selectOption({ label: format })
  const dialog = page.getByRole('dialog', { name: 'Ndryshimi i formatit' })
  await dialog.getByText('Asgjë nuk fshihet').waitFor()
  await dialog.getByText(hidden).waitFor()
  await keepPicture(window, 'formats-change')
  await dialog.getByRole('button', { name: 'Ndryshoje formatin' }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Leaves out a level of which the plan has something, brings it back, and makes a chapter. */
async function editOutline(page: Page, section: Locator): Promise<void> {
  await section.getByRole('button', { name: 'Mos e shfaq: Hapi' }).click()
  const notices = page.getByRole('region', { name: 'Njoftime' })
  await notices.getByText(/pa nivel të vetin: \d+\. Asgjë nuk fshihet\.$/).waitFor()
  await expect.poll(() => section.getByRole('group', { name: 'Niveli 4' }).count()).toBe(0)
  // The focus goes to the line that took the place of the one that is gone.
  await section.locator('button:focus[data-hide]').waitFor()
  await notices.getByRole('button', { name: 'Ktheje' }).click()
  await section.getByRole('group', { name: 'Niveli 4' }).waitFor()
  await section.getByRole('button', { name: 'Mos e shfaq: Hapi' }).click()
  await section.getByLabel('Shto nivel…').selectOption({ label: 'Hapi' })
  await section.getByRole('group', { name: 'Niveli 3' }).getByText('Qëndron nën: Synimi i shkollës').waitFor()
  await section.getByRole('textbox', { name: 'Titulli i kapitullit të ri' }).fill('Fjalët e shkurtuara')
  await section.getByLabel('Çfarë shtyp kapitulli').last().selectOption({ label: 'shkurtesat' })
  await section.getByLabel('Teksti i kapitullit').last().selectOption({ label: 'pa tekst' })
  await section.getByRole('button', { name: 'Shto kapitullin e ri' }).click()
  await section.getByRole('button', { name: 'Zhvendos lart: Fjalët e shkurtuara' }).click()
}

describeWith(['chromium'], 'a format of somebody’s own', () => {
  it('is taken in, edited with its table in sight, given to a plan, and followed by its pages', async () => {
    const window = await opened(openWebWindow())
    const { page } = window
    const library = new LibraryPage(page)
    await library.expectEmpty()
    await library.addSample()
    const plan = new PlanPage(page)
    await plan.waitFor()
    const address = page.url()
    const before = await wholePlan(plan)
    expect(before.join('')).toContain('Nënshkrimet')

    await page.goto(`${address.split('#')[0]}#/settings/formats`)
    const section = page.getByRole('region', { name: 'Formatet e planeve' })
    await section.getByLabel('Merr formatin nga skedari').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"id": "A"}'),
    })
    await section.getByRole('alert').getByText('name: mungon një pjesë e domosdoshme').waitFor()
    await section.getByLabel('Merr formatin nga skedari').setInputFiles(madeUp)
    const preview = section.getByRole('figure', { name: 'Si duket plani në këtë format' })
    await preview.getByRole('columnheader').first().waitFor()
    await section.getByRole('textbox', { name: 'Titulli: Përgjegjësit' }).fill('Kush e bën')
    await preview.getByRole('columnheader', { name: 'Kush e bën' }).waitFor()
    await section.getByRole('button', { name: 'Mos e shfaq: Përgjegjësit' }).click()
    await expect.poll(() => preview.getByRole('columnheader', { name: 'Kush e bën' }).count()).toBe(0)
    await section.getByLabel('Shto kolonë…').first().selectOption({ label: 'Përgjegjësit' })
    await section.getByRole('textbox', { name: 'Titulli: Përgjegjësit' }).fill('Kush e bën')
    await section.getByLabel('Emri i kolonës vetjake').last().fill('Lagjja')
    await section.getByRole('button', { name: 'Shto kolonë vetjake' }).last().click()
    await preview.getByRole('columnheader', { name: 'Lagjja' }).waitFor()
    await section.getByRole('button', { name: 'Shto nënshkrim' }).click()
    await section
      .getByRole('textbox', { name: /^Nënshkrimi/ })
      .last()
      .fill('Drejtoresha')
    await section.getByRole('button', { name: 'Më shumë: Përgjegjësit' }).click()
    await section.getByLabel('Shto në qelizë…').selectOption({ label: 'Produkti' })
    await section.getByRole('textbox', { name: 'Titulli: Synimi: viti i fundit' }).fill('Deri më {{year}}')
    await preview.getByLabel('Shihet').selectOption({ label: 'tabela e treguesve' })
    await preview.getByRole('columnheader', { name: 'Deri më 2029' }).waitFor()
    const objective = section.getByRole('group', { name: 'Niveli 2' })
    await objective.getByLabel('Emri në njëjës').fill('Synimi i shkollës')
    await editOutline(page, section)
    await section.getByText('Fjalitë që përpilohen vetë nga të dhënat').click()
    await section.getByRole('textbox', { name: 'Buxheti i përgjithshëm' }).fill('Gjithçka kushton {{total}}.')
    await section.getByRole('button', { name: 'Zhvendos lart: Shtesa' }).click()
    await section.getByRole('checkbox', { name: 'Shumat ndahen në kapitale dhe rrjedhëse' }).uncheck()
    await section.getByRole('checkbox', { name: 'Mund të shkruhen edhe: njësoj për çdo vit' }).check()
    await preview.getByLabel('Shihet').selectOption({ label: 'dokumenti me tituj e fjali' })
    await preview.getByText(/^Gjithçka kushton 4/).waitFor()
    await expectAccessible(page, 'the editor of formats')
    await keepPicture(window, 'formats-editor')

    // What was removed by a slip of the hand comes back as it was.
    await section.getByRole('button', { name: 'Hiqe: Plani i rrjetit të shkollave' }).click()
    await preview.waitFor({ state: 'detached' })
    const notice = page
      .getByRole('status')
      .filter({ hasText: 'Formati “Plani i rrjetit të shkollave” u hoq.' })
    await notice.getByRole('button', { name: 'Riktheje' }).click()
    await preview.getByLabel('Shihet').selectOption({ label: 'dokumenti me tituj e fjali' })
    await preview.getByText(/^Gjithçka kushton 4/).waitFor()

    await page.goto(address)
    await plan.waitFor()
    await changeFormat(window, plan, 'Plani i rrjetit të shkollave', 'Pika të analizës SWOT: ')
    await plan.outline.getByRole('treeitem', { name: 'Shkollat' }).waitFor()
    await expect.poll(() => plan.outline.getByRole('treeitem', { name: 'Fushat' }).count()).toBe(0)
    await keepPicture(window, 'formats-followed')
    await walk(page, plan)
    await plan.content.getByText('Fjalët e shkurtuara').first().waitFor({ state: 'attached' })

    await changeFormat(window, plan, 'Plani komunal (Kosovë)', 'Tekste në kolona vetjake: 1')
    await plan.outline.getByRole('treeitem', { name: 'Fushat', exact: true }).waitFor()
    await expect.poll(() => wholePlan(plan)).toEqual(before)
  })
})
