import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { describeWith } from '../support/describe-with.ts'
import { ExportDialog } from './pages/export-dialog.ts'
import { FieldPage } from './pages/field-page.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'
import { expectAccessible, expectQuiet, keepPicture } from './windows/program-window.ts'
import { type Look, openWebWindow, type WebWindow } from './windows/web-window.ts'

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'transcriptions')

const opened = closedAfterEach(expectQuiet)

async function open(look?: Look): Promise<WebWindow> {
  const window = await opened(openWebWindow(look))
  await new LibraryPage(window.page).expectEmpty()
  return window
}

/** The window with the sample plan open, at its first field. */
async function openSample(look?: Look): Promise<{ window: WebWindow; plan: PlanPage }> {
  const window = await open(look)
  await new LibraryPage(window.page).addSample()
  const plan = new PlanPage(window.page)
  await plan.waitFor()
  return { window, plan }
}

/** Presses Tab until the control with these words has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? (element instanceof HTMLElement ? element.innerText : '')
    })
    if (focused.trim() === words) return
  }
  throw new Error(`the Tab key never came to ${words}`)
}

/** Expects that nothing of a page is wider than its place, tables least of all. */
async function expectInRoom({ content }: PlanPage, screen: string): Promise<void> {
  const wide = (): Promise<readonly string[]> =>
    content.evaluate((main) => {
      const tables = Array.from(main.querySelectorAll('table'), ({ parentElement }) => parentElement ?? main)
      return [main, ...tables]
        .filter((room) => room.scrollWidth > room.clientWidth)
        .map(({ tagName }) => tagName)
    })
  await expect.poll(wide, { message: `${screen} scrolls sideways` }).toEqual([])
}

/** Expects that what stands below a title in the table of activities is read and written as in a column of its own. */
async function expectDraftedBelowTitle({ page, content }: PlanPage): Promise<void> {
  const grid = content.getByRole('grid')
  const row = grid
    .getByRole('row')
    .filter({ has: page.getByRole('link') })
    .first()
  const title = row.getByRole('rowheader')
  const output = row.getByRole('gridcell').and(page.locator('[data-column="output"]'))
  const [upper, lower] = await Promise.all([title.boundingBox(), output.boundingBox()])
  expect(lower?.y).toBeGreaterThan(upper?.y ?? Number.NaN)
  expect(lower?.x).toBe(upper?.x)
  await expect
    .poll(() => row.locator('[role="gridcell"], [role="rowheader"], td:not([role]), th').count())
    .toBe(8)
  await expect.poll(() => grid.getByRole('columnheader').allInnerTexts()).toContain('Produkti')
  await title.focus()
  for (const column of ['costKind', 'sources', 'output']) {
    await page.keyboard.press('ArrowRight')
    await row.locator(`[data-column="${column}"]:focus`).waitFor()
  }
  await page.keyboard.type('Nën titull')
  await page.keyboard.press('Enter')
  await output.filter({ hasText: 'Produkti: Nën titull' }).waitFor()
  // Where there is room again, the focus goes along into the column, and back.
  await content.locator('div[data-column="output"]:focus').waitFor()
  await page.setViewportSize({ width: 1366, height: 768 })
  await content.locator('td[data-column="output"]:focus').waitFor()
  await page.setViewportSize({ width: 1024, height: 700 })
  await content.locator('div[data-column="output"]:focus').waitFor()
}

describeWith(['chromium'], 'the window', () => {
  it('is used from the library to the finished papers without a mouse', async () => {
    const { page } = await open()
    await tabTo(page, 'Plani shembull')
    await page.keyboard.press('Enter')
    const plan = new PlanPage(page)
    await plan.waitFor()

    await tabTo(page, 'Pasqyra')
    await page.keyboard.type('Fushat')
    for (const key of [
      'ArrowRight',
      'Enter',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'Enter',
    ]) {
      await page.keyboard.press(key)
    }
    const before = await plan.heading.innerText()
    await page.keyboard.press('F2')
    await page.keyboard.type('Rezultati i shkruar me tastierë')
    await page.keyboard.press('Enter')
    await plan.heading.filter({ hasText: 'Rezultati i shkruar me tastierë' }).waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => plan.heading.innerText()).toBe(before)
    await page.keyboard.press('Control+y')
    await plan.heading.filter({ hasText: 'Rezultati i shkruar me tastierë' }).waitFor()

    await page.keyboard.press('Tab')
    await tabTo(page, 'Eksporto…')
    await page.keyboard.press('Enter')
    const dialog = new ExportDialog(page)
    await dialog.dialog
      .getByRole('button', { name: 'Eksporto', exact: true })
      .and(page.locator(':focus'))
      .waitFor()
    await page.keyboard.press('Enter')
    await dialog.waitUntilDone()
    await page.keyboard.press('Escape')
    await dialog.dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Eksporto…')
  })

  it('goes past the bar to the page by its first stop of the Tab key', async () => {
    const { window, plan } = await openSample()
    await window.page.reload()
    await plan.waitFor()
    await window.page.keyboard.press('Tab')
    await window.page.keyboard.press('Enter')
    await expect.poll(() => window.page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')

    // For a projector the outline is out of sight: its key brings it back.
    await window.page.keyboard.press('F9')
    await plan.outline.waitFor({ state: 'detached' })
    await window.page.keyboard.press('F6')
    const focused = plan.outline.getByRole('treeitem').and(window.page.locator(':focus'))
    await focused.waitFor()
  })

  it('follows what another window changes, and the other follows it', async () => {
    const { window, plan } = await openSample()
    await plan.show('Arsimi')
    const other = new PlanPage(await window.another())
    await new LibraryPage(other.page).rows.first().getByRole('link').click()
    // A plan opens where it was left.
    await other.heading.filter({ hasText: 'Arsimi' }).waitFor()

    await plan.rename('Shkollimi')
    await other.heading.filter({ hasText: 'Shkollimi' }).waitFor()
    await other.undo.click()
    await plan.heading.filter({ hasText: 'Arsimi' }).waitFor()
    await plan.redo.click()
    await other.heading.filter({ hasText: 'Shkollimi' }).waitFor()

    const [mine, theirs] = [plan, other].map(({ page }) => new FieldPage(page).lines('Fuqitë').first())
    if (mine === undefined || theirs === undefined) throw new TypeError('no lines')
    const text = await mine.inputValue()
    await mine.press('Control+Home')
    await theirs.press('Control+End')
    await Promise.all([
      mine.pressSequentially('Së pari: ', { delay: 40 }),
      theirs.pressSequentially(' tani e tutje', { delay: 40 }),
    ])
    for (const one of [mine, theirs]) {
      await expect.poll(() => one.inputValue()).toBe(`Së pari: ${text} tani e tutje`)
    }

    // No pause there, so that nothing is stored before its line is gone.
    await other.page.clock.install()
    await theirs.pressSequentially(' vërtet')
    await mine.fill('')
    await mine.press('Backspace')
    await other.page.getByRole('alert').filter({ hasText: 'tani e tutje vërtet' }).waitFor()
    await expectAccessible(other.page, 'words in what is gone')
    await other.page.clock.resume()
    await other.page.getByRole('button', { name: 'Ktheje bashkë me to' }).click()
    for (const one of [mine, theirs]) {
      await expect.poll(() => one.inputValue()).toBe(`Së pari: ${text} tani e tutje vërtet`)
    }
  })

  it('keeps what is being written when it is loaded again in the middle of it', async () => {
    const { window, plan } = await openSample()
    await plan.show('Arsimi')
    await plan.heading.getByRole('button').click()
    await window.page.keyboard.type('Arsimi i papërfunduar')
    await window.page.reload()
    await plan.heading.filter({ hasText: 'Arsimi i papërfunduar' }).waitFor()
  })

  it('leaves a title as it was by Esc, and never empty', async () => {
    const { window, plan } = await openSample()
    await plan.show('Arsimi')
    await plan.heading.getByRole('button').click()
    await window.page.keyboard.type('Ndryshe')
    await window.page.keyboard.press('Escape')
    await plan.heading.filter({ hasText: 'Arsimi' }).waitFor()
    await plan.rename('   ')
    await window.page.getByText('Emërtimi nuk mund të mbetet bosh.').waitFor()
    await expect.poll(() => plan.heading.innerText()).toContain('Arsimi')
    await expect.poll(() => plan.undo.getAttribute('aria-disabled')).toBe('true')
  })

  it('takes a plan back from the bin, and erases one for good after a question', async () => {
    const { page } = await open()
    const library = new LibraryPage(page)
    await library.importFile(join(fixtures, 'municipal.json'))
    await page.keyboard.press('Escape')
    const title = await library.rows.getByRole('link').innerText()
    await library.moveToBin(title)
    await library.expectEmpty()
    await page.getByRole('button', { name: 'Riktheje', exact: true }).click()
    await library.row(title).waitFor()

    await library.moveToBin(title)
    await library.openBin()
    await expectAccessible(page, 'bin')
    await library.bin.getByRole('button', { name: `Fshi përgjithmonë: ${title}` }).click()
    await expectAccessible(page, 'bin, asking')
    await library.bin.getByRole('button', { name: 'Anulo' }).click()
    await library.bin.getByRole('button', { name: `Fshi përgjithmonë: ${title}` }).click()
    await library.bin.getByRole('button', { name: 'Po, fshije' }).click()
    await library.bin.getByText('Shporta është bosh.').waitFor()
  })

  it('finds plans by their words and says where there are none', async () => {
    const { page } = await open()
    const library = new LibraryPage(page)
    for (const name of ['municipal', 'annex']) {
      await library.importFile(join(fixtures, `${name}.json`))
      await page.keyboard.press('Escape')
    }
    await expect.poll(() => library.rows.count()).toBe(2)
    await library.search('lugbardhes')
    await expect.poll(() => library.rows.count()).toBe(1)
    await library.search('xyz')
    await page.getByText('Asnjë plan nuk përputhet me “xyz”.').waitFor()
  })

  it('says of a file that is no plan what is wrong with it, and keeps the library', async () => {
    const window = await open()
    const file = join(window.papers, 'letër.json')
    await writeFile(file, '{ "title": ')
    const [picker] = await Promise.all([
      window.page.waitForEvent('filechooser'),
      window.page.getByRole('main').getByRole('button', { name: 'Importo…' }).click(),
    ])
    await picker.setFiles(file)
    const alert = window.page.getByRole('alert').filter({ hasText: 'Skedari nuk mund të lexohet' })
    await alert.waitFor()
    await expect.poll(() => alert.innerText()).toContain('Biblioteka mbeti si ishte.')
    await expectAccessible(window.page, 'library with an error')
    const library = new LibraryPage(window.page)
    await library.expectEmpty()
    await library.importFile(join(fixtures, 'municipal.json'))
    await alert.waitFor({ state: 'detached' })
  })

  it('stops an export, and nothing is left of it', async () => {
    const { window } = await openSample()
    const dialog = new ExportDialog(window.page)
    await dialog.open()
    await dialog.run()
    await dialog.stopButton.click()
    await dialog.dialog.getByText('Eksporti u ndërpre. Asnjë skedar nuk u ruajt.').waitFor()
    await dialog.run()
    await dialog.waitUntilDone()
  })

  it('shows every page within a small window, and enlarged within a usual one', async () => {
    const { window, plan } = await openSample({ width: 1024, height: 700 })
    const { page } = window
    await plan.openAll()
    for (const item of ['Të dhënat e planit', 'Hyrje', 'Arsimi', '1.1.1', 'Institucionet, burimet']) {
      await plan.show(item)
      await plan.content.locator('input, textarea, [contenteditable]').first().waitFor()
      await expectInRoom(plan, item)
      await keepPicture(window, `small-${item.replaceAll(/[^\p{Letter}\d]+/gu, '-')}`)
    }
    await plan.show('1.1')
    await plan.content.getByRole('row').getByRole('textbox').first().waitFor()
    await expectInRoom(plan, 'a result')
    const result = new URL(page.url()).hash
    await plan.show('Tabela e aktiviteteve')
    await expectInRoom(plan, 'the table of activities')
    await expectDraftedBelowTitle(plan)
    const activities = new URL(page.url()).hash
    await plan.backToLibrary()
    await new LibraryPage(page).rows.first().waitFor()
    await expectInRoom(plan, 'the library')
    await page.getByRole('button', { name: 'Autoriteti' }).click()
    await page.locator('[role="columnheader"][aria-sort="ascending"]').getByText('Autoriteti').waitFor()
    await expectAccessible(page, 'a small library')

    await page.setViewportSize({ width: 1366, height: 768 })
    for (let step = 0; step < 10; step += 1) await page.keyboard.press('Control+=')
    await expect.poll(() => page.evaluate(() => document.documentElement.style.fontSize)).toBe('32px')
    await expectInRoom(plan, 'the library, enlarged')
    for (const [name, hash] of Object.entries({ activities, result })) {
      await page.goto(new URL(hash, page.url()).href)
      await plan.content.getByRole('row').nth(1).waitFor()
      await expectInRoom(plan, `${name}, enlarged`)
      await keepPicture(window, `enlarged-${name}`)
    }
  })

  it('speaks Serbian and English too, and remembers it', async () => {
    const { window, plan } = await openSample()
    for (const [own, heading] of [
      ['Srpski', 'Sadržaj plana'],
      ['English', 'Contents of the plan'],
    ] as const) {
      await plan.bar.getByRole('button', { name: /Shqip|Srpski/ }).click()
      await window.page.getByRole('menuitemradio', { name: own }).waitFor()
      await expectAccessible(window.page, `the menu before ${own}`)
      await window.page.getByRole('menuitemradio', { name: own }).click()
      await window.page.getByRole('tree', { name: heading }).waitFor()
      await expectAccessible(window.page, own)
      await keepPicture(window, `language-${own}`)
    }
    await window.page.reload()
    await window.page.getByRole('tree', { name: 'Contents of the plan' }).waitFor()
    await expect.poll(() => window.page.evaluate(() => document.documentElement.lang)).toBe('en')
  })
})
