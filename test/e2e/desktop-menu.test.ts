import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { type Desktop, launchDesktop } from '../desktop/launch.ts'
import { describeWith } from '../support/describe-with.ts'
import { PdfFile } from '../support/pdf.ts'
import { BudgetPage } from './pages/budget-page.ts'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'

const opened = closedAfterEach()

/** Chooses from the native menu, as in the one window that is open. */
async function choose({ app }: Desktop, command: string): Promise<void> {
  await app.evaluate(({ BrowserWindow, Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id)
    const [window] = BrowserWindow.getAllWindows()
    item?.click({}, window, window?.webContents)
  }, command)
}

/** Until Chromium counts nothing any more that was done in the page: asking it would count too, so it tells by itself. */
async function lookAwhile(page: Page): Promise<void> {
  const told = page.waitForEvent('console', (message) => message.text() === 'nothing done of late')
  await page.evaluate(() => {
    const asking = setInterval(() => {
      if (navigator.userActivation.isActive) return
      clearInterval(asking)
      console.log('nothing done of late')
    }, 100)
  })
  await told
}

function heads({ app }: Desktop): Promise<readonly string[]> {
  return app.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label))
}

describeWith(['electron', 'xvfb-run', 'pdftotext'], 'the native menu', () => {
  it('gives the commands of the window, in the language of the window', async () => {
    const desktop = await opened(launchDesktop())
    const { page } = desktop
    await new LibraryPage(page).expectEmpty()
    expect(await heads(desktop)).toContain('&Skedari')

    // Asked for first: Electron and its page are told by two ways, of which either may be the slower.
    const picker = page.waitForEvent('filechooser')
    await lookAwhile(page)
    await choose(desktop, 'open-file')
    expect((await picker).isMultiple()).toBe(false)
    await choose(desktop, 'export')
    await page.getByText('Kjo bëhet në një plan të hapur').waitFor()
    await choose(desktop, 'keys')
    await page.getByRole('dialog', { name: 'Tastet' }).waitFor()
    await page.keyboard.press('Escape')

    // By the mouse alone: what the right button and the wheel do in any other program.
    await desktop.app.evaluate(({ Menu }) => {
      Menu.prototype.popup = function popUp(this: Electron.Menu) {
        Reflect.set(globalThis, 'poppedUp', this.items.map(({ label }) => label).join())
      }
    })
    await page.getByRole('button', { name: 'Plan i ri…' }).first().click()
    await page.getByRole('textbox', { name: 'Tema' }).click({ button: 'right' })
    const poppedUp = (): Promise<string> =>
      desktop.app.evaluate(() => String(Reflect.get(globalThis, 'poppedUp')))
    await expect.poll(poppedUp).toBe('Prit,Kopjo,Ngjit,,Përzgjidh të gjitha')
    await page.keyboard.press('Escape')
    const size = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
    const usual = await size()
    // Playwright's wheel does not come by way of the system: Electron tells of none.
    await desktop.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.emit('zoom-changed', {}, 'in')
    })
    await expect.poll(size).not.toBe(usual)

    await page.getByRole('button', { name: 'Gjuha' }).click()
    await page.getByRole('menuitemradio', { name: 'English' }).click()
    await expect.poll(async () => heads(desktop)).toContain('&File')
  })

  it("leaves blocks of the budget on the system's clipboard, and takes them from there", async () => {
    const desktop = await opened(launchDesktop())
    const { app, page } = desktop
    await new LibraryPage(page).addSample()
    await new PlanPage(page).waitFor()
    const budget = new BudgetPage(page)
    await budget.open()
    await budget.goTo('1.1.2', 'Komuna', 2)
    await budget.press('Shift+ArrowRight', 'Control+c')
    await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('4200,00\t4200,00')
    await budget.press('Control+x')
    await expect.poll(() => budget.amounts('1.1.2', 'Komuna')).toEqual(['', '', '4.200,00', '4.200,00'])
    await app.evaluate(({ clipboard }) => clipboard.writeText('1.500,00\t2.500 €'))
    await budget.press('Control+v')
    await expect
      .poll(() => budget.amounts('1.1.2', 'Komuna'))
      .toEqual(['1.500,00', '2.500,00', '4.200,00', '8.200,00'])
  })

  it('prints the paper alone, page for page', async () => {
    const desktop = await opened(launchDesktop())
    const { app, page, folder } = desktop
    await new LibraryPage(page).addSample()
    const plan = new PlanPage(page)
    await plan.waitFor()
    await choose(desktop, 'print')
    const count = plan.content.getByRole('status').filter({ hasText: /^\d+ faqe$/ })
    const shown = Number.parseInt(await count.innerText(), 10)
    await page.evaluate(() => {
      globalThis.print = () => document.body.setAttribute('data-printing', '')
    })
    await choose(desktop, 'print')
    await page.locator('body[data-printing]').waitFor()
    const printed = await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      return (await contents?.printToPDF({ preferCSSPageSize: true }))?.toString('base64') ?? ''
    })
    const pages = await (await PdfFile.write(Buffer.from(printed, 'base64'), folder)).pages()
    expect(pages).toHaveLength(shown)
    expect(pages.join('\n')).not.toMatch(/Biblioteka|Përmbajtja e planit/)
  })
})
