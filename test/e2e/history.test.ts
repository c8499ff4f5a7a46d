import { expect, it } from 'vitest'
import { describeWith } from '../support/describe-with.ts'
import { HistoryPage } from './pages/history-page.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'
import { expectAccessible, expectQuiet, keepPicture } from './windows/program-window.ts'
import { type Look, openWebWindow, type WebWindow } from './windows/web-window.ts'

const opened = closedAfterEach(expectQuiet)

async function openSample(look?: Look): Promise<{ window: WebWindow; plan: PlanPage }> {
  const window = await opened(openWebWindow(look))
  const library = new LibraryPage(window.page)
  await library.expectEmpty()
  await library.addSample()
  const plan = new PlanPage(window.page)
  await plan.waitFor()
  await plan.openAll()
  return { window, plan }
}

describeWith(['chromium'], 'the history', () => {
  it('names a version, compares it, and gives back one thing or the whole plan', async () => {
    const { plan, window } = await openSample()
    const history = new HistoryPage(window.page)
    await plan.show('Historiku')
    await history.versions.getByRole('button', { name: 'Emërto gjendjen e tanishme' }).click()
    await history.versions.getByText('Plotësoni këtë fushë.').waitFor()
    await history.nameNow('Para konsultimit')

    await plan.show('Të dhënat e planit')
    const before = await plan.heading.innerText()
    await plan.rename('Plani i ndryshuar')
    await plan.waitUntilSaved()
    await plan.undo.hover()
    await expect
      .poll(() => plan.undo.getAttribute('title'))
      .toBe('Zhbëj: U ndryshua titulli te të dhënat e planit (Ctrl+Z)')
    const field = plan.outline.locator('[role="treeitem"][aria-level="2"]').last()
    await field.click()
    await plan.rename('Fusha e re')

    await plan.show('Historiku')
    await history.changes.getByText('U ndryshua emri te fusha «Fusha e re»').waitFor()
    // Two moments that nobody named: from the beginning up to the first change.
    await history.choose('Plani u krijua', 'Krahaso prej kësaj gjendjeje')
    await expect.poll(() => history.comparison.locator('tbody tr').count()).toBe(2)
    await history.choose('U ndryshua titulli te të dhënat e planit', 'Krahaso deri te kjo gjendje')
    await expect.poll(() => history.comparison.locator('tbody tr').count()).toBe(1)
    await history.row('Plani i ndryshuar').waitFor()
    await history.comparison
      .getByRole('combobox', { name: 'Deri' })
      .selectOption({ label: 'Gjendja e tanishme' })
    await history.compareNow('Para konsultimit')
    await history.row('titulli').filter({ hasText: 'Plani i ndryshuar' }).waitFor()
    await expect.poll(() => history.comparison.locator('tbody tr').count()).toBe(2)
    await expectAccessible(window.page, 'the history')
    await keepPicture(window, 'history')

    await history.row('Fusha e re').getByRole('button').press('Enter')
    await expect.poll(() => history.comparison.locator('tbody tr').count()).toBe(1)
    // The row that had the focus is gone.
    await history.row('Plani i ndryshuar').getByRole('button').and(window.page.locator(':focus')).waitFor()
    await expect.poll(() => plan.heading.innerText()).toBe('Historiku')
    await expect.poll(() => plan.outline.getByText('Fusha e re').count()).toBe(0)
    await history.comparison
      .getByRole('button', { name: 'Ktheje tërë planin si te «Para konsultimit»' })
      .click()
    await history.comparison.getByText('Këto dy gjendje janë të njëjta.').waitFor()
    await plan.undo.click()
    await history.row('Plani i ndryshuar').waitFor()
    await plan.redo.click()
    const told = window.page.getByRole('region', { name: 'Njoftime' })
    await told.getByText('U ribë: U ndryshua titulli te të dhënat e planit').waitFor()
    await told.getByRole('button', { name: 'Shko atje' }).click()
    await expect.poll(() => plan.heading.innerText()).toBe(before)
  })
})

describeWith(['chromium'], 'the document', () => {
  it('is shown in pages, leads to where it is written, and follows from another window', async () => {
    const { plan, window } = await openSample({ width: 1366, height: 768 })
    const { page } = window
    await plan.item('Dokumenti').click()
    const paper = plan.content.getByRole('region', { name: 'Faqet e dokumentit' })
    await plan.content
      .getByRole('status')
      .filter({ hasText: /^\d+ faqe$/ })
      .waitFor()
    await paper.getByRole('region', { name: /^Faqja 1 nga/ }).waitFor()
    await expectAccessible(page, 'the document')
    await keepPicture(window, 'document')

    const headings = plan.content.getByRole('navigation', { name: 'Titujt' })
    await headings
      .getByRole('button', { name: /, faqja \d+$/ })
      .last()
      .click()
    await keepPicture(window, 'document-tables')
    const row = paper
      .locator('tr[data-entity]')
      .filter({ hasText: /^1\.1\.1/ })
      .last()
    await row.click()
    await plan.content.getByText('Aktiviteti', { exact: true }).first().waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)

    await page.keyboard.press('Control+Alt+p')
    const pane = page.getByRole('complementary', { name: 'Paneli anësor' })
    await pane.locator('[data-here]').first().waitFor()
    const title = plan.content.getByRole('textbox', { name: 'Aktiviteti', exact: true })
    await title.fill('Titulli që ndjek faqja')
    await pane.locator('[data-here]').filter({ hasText: 'Titulli që ndjek faqja' }).first().waitFor()
    await expectAccessible(page, 'the pane beside the page')
    await keepPicture(window, 'side-pane')
    await pane.getByRole('tab', { name: 'Historiku' }).click()
    await pane.getByText(/^U ndryshua titulli te 1\.1\.1/).waitFor()

    // Another window on the same plan.
    const second = await page.context().newPage()
    await second.goto(page.url())
    const other = new PlanPage(second)
    await other.waitFor()
    await other.rename('Nga dritarja tjetër')
    const started = Date.now()
    await plan.heading.filter({ hasText: 'Nga dritarja tjetër' }).waitFor()
    process.stdout.write(`the other window followed within ${Date.now() - started} ms\n`)
    await second.close()

    await page.reload()
    await pane.getByRole('tab', { name: 'Historiku', selected: true }).waitFor()
  })
})
