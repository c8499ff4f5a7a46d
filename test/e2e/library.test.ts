import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describeWith } from '../support/describe-with.ts'
import { LibraryPage } from './pages/library-page.ts'
import { NewPlanDialog } from './pages/new-plan-dialog.ts'
import { PlanPage } from './pages/plan-page.ts'
import { putOnClipboard } from './windows/clipboard.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'
import { expectAccessible, expectQuiet, keepPicture } from './windows/program-window.ts'
import { openWebWindow } from './windows/web-window.ts'

const opened = closedAfterEach(expectQuiet)

describeWith(['chromium'], 'the library', () => {
  it('begins a plan after another, copies it, saves it, opens it again, throws it away and brings it back', async () => {
    const window = await opened(openWebWindow())
    const { page, papers } = window
    const library = new LibraryPage(page)
    const plan = new PlanPage(page)
    const dialog = new NewPlanDialog(page)
    await library.expectEmpty()
    await library.addSample()
    await plan.waitFor()
    await plan.backToLibrary()

    // By keyboard alone, with what is wrong said beside the field.
    await page.getByRole('banner').getByRole('button', { name: 'Plan i ri…' }).focus()
    await page.keyboard.press('Enter')
    await dialog.waitFor()
    await expectAccessible(page, 'the dialog of a new plan')
    await page.keyboard.press('Enter')
    await dialog.dialog.getByText('Plotësoni këtë fushë.').first().waitFor()
    await expectAccessible(page, 'the dialog of a new plan with problems')
    await keepPicture(window, 'new-plan-problems')
    await expect.poll(() => dialog.focused()).toBe('Autoriteti')
    await page.keyboard.type('vushtrri')
    await dialog.tabTo('Tema')
    await expect.poll(() => dialog.field('Autoriteti').inputValue()).toBe('Komuna e Vushtrrisë')
    await page.keyboard.type('rinia')
    await dialog.tabTo('Një fushë tjetër')
    await page.keyboard.type('Kultura')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Sporti')
    await page.keyboard.press('Shift+Tab')
    await keepPicture(window, 'new-plan')
    await dialog.tabTo('Krijo planin')
    await page.keyboard.press('Enter')
    await plan.waitFor()
    for (const words of ['Hyrje', 'Arsimi', 'Kultura', 'Sporti']) await plan.item(words).waitFor()
    // What had the focus is gone with its page.
    const isInPage = (): Promise<boolean> =>
      page.evaluate(() => document.querySelector('main')?.contains(document.activeElement) === true)
    await expect.poll(isInPage).toBe(true)
    await plan.backToLibrary()
    await expect.poll(isInPage).toBe(true)

    // After the sample, in the years that follow it.
    const sample = library.rows.filter({ hasText: 'Lugbardhës' })
    await library.choose(sample, 'Plan i ri sipas këtij…')
    await dialog.waitFor()
    await expect.poll(() => dialog.field('Viti i parë').inputValue()).toBe('2030')
    await dialog.field('Titulli i planit').fill('Plani i dytë')
    await dialog.dialog.getByRole('checkbox', { name: 'Analiza SWOT' }).uncheck()
    await keepPicture(window, 'new-plan-after')
    await dialog.begin()
    await plan.waitFor()
    await plan.openAll()
    await plan.show('Arsimi')
    await expect.poll(() => plan.shown()).toContain('Pako shkollore për nxënësit në nevojë')

    const baseline = page.getByRole('textbox', { name: 'Viti i bazës, treguesi 1' }).first()
    const known = await baseline.inputValue()
    await baseline.fill('20')
    await page.keyboard.press('Tab')
    await page.getByText('“20” nuk është vit që mund të ketë plani').waitFor()
    await expect.poll(() => baseline.inputValue()).toBe(known)

    await plan.show('Të dhënat e planit')
    const subject = page.getByRole('textbox', { name: 'Tema' })
    const before = await subject.inputValue()
    await subject.focus()
    await putOnClipboard(page, { text: 'Libra. '.repeat(1_000) })
    await page.keyboard.press('Control+v')
    await page.getByText('Fundi i tij nuk u mor.').waitFor()
    await page.keyboard.press('x')
    await page.getByText('Fusha është plot: mban 2000 shenja.').waitFor()
    await subject.fill(before)
    await page.getByLabel('Monedha').selectOption({ label: 'Lekë' })
    const styles = page.getByLabel('Mënyra e shkrimit të shumave').locator('option')
    // Without decimals, and never with the sign before the amount, two of the four are alike.
    await expect.poll(() => styles.count()).toBe(3)
    await plan.undo.click()
    await expect.poll(() => styles.count()).toBe(4)
    await page.getByLabel('Statusi').selectOption({ label: 'Në konsultim publik' })
    await page.getByLabel('Viti i fundit').fill('2029')
    await page.keyboard.press('Enter')
    await page.getByText('Viti i fundit është para vitit të parë.').waitFor()
    await expectAccessible(page, 'the data of a plan with a problem')
    await page.getByLabel('Viti i fundit').fill('2031')
    await page.keyboard.press('Enter')
    await page.getByText(/^Jashtë këtyre viteve mbeten \d+ linja kostoje/).waitFor()
    // A period that is moved has its years typed one by one.
    await page.getByLabel('Viti i parë').fill('2033')
    await page.keyboard.press('Tab')
    await page.getByText('Viti i fundit është para vitit të parë.').waitFor()
    await page.getByLabel('Viti i fundit').fill('2035')
    // In an empty field the browser would take back what was typed in the one before it.
    await page.getByLabel('Një komunitet tjetër').press('Control+z')
    await expect.poll(() => page.getByLabel('Viti i parë').inputValue()).toBe('2030')
    await page.getByLabel('Data e vendimit').fill('më 3 nëntor 2026')
    await page.getByLabel('Një komunitet tjetër').fill('egjiptian dhe rom')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+s')
    await page.getByText('Gjithçka është ruajtur.').waitFor()
    expect(await page.getByLabel('Data e vendimit').inputValue()).toBe('03.11.2026')
    await expectAccessible(page, 'the data of a plan')
    await keepPicture(window, 'plan-data')
    await plan.undo.click()
    await expect.poll(() => page.getByLabel('Komuniteti', { exact: true }).count()).toBe(2)
    await plan.undo.click()
    await expect.poll(() => page.getByLabel('Data e vendimit').inputValue()).toBe('')
    await plan.undo.click()
    await page.getByText(/^Jashtë këtyre viteve/).waitFor({ state: 'detached' })
    await plan.backToLibrary()

    await library.choose(library.row('Plani i dytë'), 'Krijo një kopje')
    await library.row('Plani i dytë (kopje)').waitFor()
    const amounts = await library.rows
      .filter({ hasText: '2030–2032' })
      .locator('td:nth-of-type(4)')
      .allInnerTexts()
    expect(new Set(amounts).size, 'the copy costs the same').toBe(1)
    await page
      .getByTitle(/gabim|paralajmërim|Pa gjetje/)
      .first()
      .waitFor()
    await expectAccessible(page, 'the library')
    await keepPicture(window, 'library')

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      library.choose(library.row('Plani i dytë'), 'Ruaj si skedar (.plv)…'),
    ])
    expect(download.suggestedFilename()).toBe('Komuna e Lugbardhës 2030-2032 Plani i dytë.plv')
    const file = join(papers, 'plani.plv')
    await download.saveAs(file)
    await library.importFile(file)
    await library.report.getByRole('button', { name: 'Mbyll' }).first().click()
    await expect.poll(() => library.row('Plani i dytë').count()).toBe(2)

    await library.moveToBin('Plani i dytë (kopje)')
    await expect.poll(() => library.row('Plani i dytë (kopje)').count()).toBe(0)
    await library.openBin()
    await expectAccessible(page, 'the bin')
    await library.bin.getByRole('button', { name: 'Rikthe: Plani i dytë (kopje)' }).click()
    await library.bin.getByRole('button', { name: 'Mbyll' }).first().click()
    await library.row('Plani i dytë (kopje)').waitFor()
  })
})
