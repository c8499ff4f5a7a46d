import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { smallPlan } from '../electron/hosts/small-plan.ts'
import { describeWith } from '../support/describe-with.ts'
import { ChecksPage } from './pages/checks-page.ts'
import { ExportDialog } from './pages/export-dialog.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'
import { expectAccessible, expectQuiet, keepPicture } from './windows/program-window.ts'
import { type Look, openWebWindow, type WebWindow } from './windows/web-window.ts'

const opened = closedAfterEach(expectQuiet)

/** The small plan with a code used twice, and doubled spaces in three texts. */
const planted = JSON.stringify(smallPlan)
  .replace('"code":"1.1.2"', '"code":"1.1.1"')
  .replaceAll('Autobus për', 'Autobus  për')
  .replace('Shkolla ka punëtori', 'Shkolla  ka punëtori')

const spaces = 'Hapësira të dyfishta'

async function openPlanted(look?: Look): Promise<{ plan: PlanPage; checks: ChecksPage; window: WebWindow }> {
  const window = await opened(openWebWindow(look))
  const { page, papers } = window
  const library = new LibraryPage(page)
  await library.expectEmpty()
  const file = join(papers, 'plani.json')
  await writeFile(file, planted)
  await library.importFile(file)
  await library.openFromReport()
  const plan = new PlanPage(page)
  await plan.waitFor()
  return { plan, checks: new ChecksPage(page), window }
}

describeWith(['chromium'], 'the checks', () => {
  it('are counted in the bar, and lead to the place that they are about', async () => {
    const { plan, checks, window } = await openPlanted()
    await checks.counts.filter({ hasText: '1 gabim' }).waitFor()
    await expect.poll(() => checks.counts.getAttribute('title')).toBe('1 gabim, 2 paralajmërime, 3 këshilla')
    await checks.open()
    await expect
      .poll(() => plan.outline.getByRole('treeitem', { selected: true }).innerText())
      .toBe('Kontrolli')
    await checks.status.filter({ hasText: 'Shfaqen 6 gjetje.' }).waitFor()
    await expectAccessible(window.page, 'checks')
    await keepPicture(window, 'checks')
    await checks.about('Kodi 1.1.1 është përdorur').getByRole('link').click()
    await plan.heading.filter({ hasText: 'Biçikleta për klasat e larta' }).waitFor()
    await expect
      .poll(() => window.page.evaluate(() => document.activeElement?.closest('main') !== null))
      .toBe(true)
    // What an edit brings is heard on any page, the rest of the findings not again.
    await plan.rename('Biçikleta për për klasat e larta')
    await window.page
      .getByRole('status')
      .getByText(/^Ruajtur në \d\d:\d\d\. 1 gjetje e re: .*«për për»/)
      .waitFor({ state: 'attached' })
  })

  it('are filtered by weight and text, and grouped by rule', async () => {
    const { checks } = await openPlanted()
    await checks.open()
    await expect.poll(() => checks.groups()).toEqual(['1 Arsimi'])
    await checks.button('Sipas rregullave').click()
    await expect
      .poll(() => checks.groups())
      .toEqual(['Kod i dyfishtë', 'Qelizë e paplotësuar', 'Hapësirë e dyfishtë'])
    await checks.button('3 këshilla').click()
    await expect.poll(() => checks.items.count()).toBe(3)
    await checks.page.getByRole('searchbox', { name: 'Kërko në gjetje' }).fill('rreziqet')
    await checks.status.filter({ hasText: 'Shfaqet 1 gjetje.' }).waitFor()
    await expect.poll(() => checks.items.innerText()).toContain('Mungon: rreziqet.')
  })

  it('mend one finding or all of a rule in one step, and the focus stays', async () => {
    const { plan, checks, window } = await openPlanted()
    await checks.open()
    await checks.button('Sipas rregullave').click()
    await expect.poll(() => checks.about(spaces).count()).toBe(3)
    await checks.about(spaces).first().getByRole('button', { name: 'Ndreqe' }).press('Enter')
    await expect.poll(() => checks.about(spaces).count()).toBe(2)
    await expect.poll(() => focused(window)).toContain('Ndreqe')
    await checks.button('Ndreqi të gjitha (2)').press('Enter')
    await expect.poll(() => checks.about(spaces).count()).toBe(0)
    await expect.poll(() => checks.counts.getAttribute('title')).toBe('1 gabim, 2 paralajmërime')
    await expect.poll(() => focused(window)).not.toBe('')
    await plan.undo.click()
    await expect.poll(() => checks.about(spaces).count()).toBe(2)
    await plan.undo.click()
    await expect.poll(() => checks.about(spaces).count()).toBe(3)
    await checks.button('Lëri të gjitha si janë (3)…').press('Enter')
    const reason = checks.leavingAll.getByRole('textbox', { name: 'Arsyeja' })
    await expect.poll(() => checks.leavingAll.getByText(spaces).count()).toBe(3)
    await expectAccessible(window.page, 'letting all findings of a rule stand')
    await reason.fill('Kështu është shtypur')
    await checks.leavingAll.getByRole('button', { name: 'Lëri si janë' }).click()
    await checks.dismissed.nth(2).filter({ hasText: 'Arsyeja: Kështu është shtypur' }).waitFor()
    await expect.poll(() => checks.counts.getAttribute('title')).toBe('1 gabim, 2 paralajmërime')
    await plan.undo.click()
    await expect.poll(() => checks.dismissed.count()).toBe(0)
  })

  it('mark their places, stay away once somebody gives a reason, and are printed', async () => {
    const { plan, checks, window } = await openPlanted()
    const { page } = window
    await checks.counts.filter({ hasText: '1 gabim' }).waitFor()
    await plan.openAll()
    await expect.poll(() => plan.item('Autobus  për').getAttribute('data-finding')).toBe('advice')
    await expect.poll(() => plan.item('Arsimi').getAttribute('data-finding')).toBe('error')
    await plan.show('Autobus  për')
    const title = plan.content.getByRole('textbox', { name: 'Aktiviteti', exact: true })
    await title.focus()
    await checks.tip.filter({ hasText: 'Hapësira të dyfishta ndërmjet fjalëve: 1.' }).waitFor()
    await expectAccessible(page, 'a marked form')
    await keepPicture(window, 'checks-marks')
    await page.keyboard.press('Escape')
    await checks.tip.waitFor({ state: 'hidden' })

    await checks.open()
    await checks
      .about('Kodi 1.1.1')
      .getByRole('button', { name: /^Lëre si është/ })
      .click()
    await checks.dismissing.getByRole('button', { name: 'Lëre si është', exact: true }).click()
    await checks.dismissing.getByText('Shkruani arsyen').waitFor()
    await keepPicture(window, 'checks-dismissing')
    await page.keyboard.type('Kodi vjen nga plani i vjetër')
    await page.keyboard.press('Tab')
    await checks.dismissing.getByRole('button', { name: 'Lëre si është', exact: true }).click()
    await checks.dismissed.filter({ hasText: 'Arsyeja: Kodi vjen nga plani i vjetër' }).waitFor()
    await expect.poll(() => checks.counts.getAttribute('title')).not.toContain('gabim,')
    await expect.poll(() => focused(window)).not.toBe('')
    await expectAccessible(page, 'a dismissed finding')
    await keepPicture(window, 'checks-dismissed')
    await plan.undo.click()
    await checks.counts.filter({ hasText: '1 gabim' }).waitFor()
    await plan.redo.click()
    await checks.dismissed.getByRole('button').click()
    await checks.counts.filter({ hasText: '1 gabim' }).waitFor()

    const report = new ExportDialog(page, 'Eksporto raportin e kontrollit')
    await checks.button('Eksporto raportin…').click()
    await expectAccessible(page, 'the export of the report')
    await report.run()
    await report.waitUntilDone()
    const papers = await window.collectPapers()
    expect(papers.map((path) => basename(path).replace(/ Komuna.*\./, '.'))).toEqual(
      ['pdf', 'docx', 'xlsx'].map((ending) => `Raporti i kontrollit.${ending}`),
    )
    await report.close()

    const dialog = new ExportDialog(page)
    await dialog.open()
    await dialog.dialog.getByText('Kontrolli ka 1 gabim të hapur').waitFor()
    await keepPicture(window, 'export-with-errors')
    await page.keyboard.press('Escape')
    await plan.show('Tabela e buxhetit')
    const grid = plan.content.getByRole('grid')
    await grid.getByRole('rowheader', { name: /^1\.1\.2/ }).click()
    await plan.content.getByText('gabim: Kodi 1.1.1 është përdorur').waitFor()
    await expectAccessible(page, 'the marked budget')
    await keepPicture(window, 'budget-marks')
  })

  it('follow what is written', async () => {
    const { plan, checks } = await openPlanted()
    await checks.counts.filter({ hasText: '1 gabim' }).waitFor()
    await plan.openAll()
    await plan.show('Biçikleta për klasat e larta')
    await plan.rename('Biçikleta  për klasat e larta')
    await expect.poll(() => checks.counts.getAttribute('title')).toContain('4 këshilla')
  })

  it('are readable in the dark and on a narrow screen', async () => {
    const { checks, window } = await openPlanted({ width: 1024, height: 700, scheme: 'dark' })
    await checks.open()
    await expectAccessible(window.page, 'checks in the dark')
    await keepPicture(window, 'checks-dark')
  })
})

/** The words of what has the focus; empty where nothing has. */
function focused({ page }: WebWindow): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document
    return element instanceof HTMLElement && element !== document.body ? element.innerText : ''
  })
}
